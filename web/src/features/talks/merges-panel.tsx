import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { TakeTalkOpportunitiesApartDocument, type TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { useProblemText } from '../../lib/problems.js';
import { done, refuse, staleTalks } from './tell.js';

type Merge = TalkOpportunityPartsFragment['merges'][number];

function ApartDialog({ merge: { id, name }, onClose }: { merge: Merge; onClose: () => void }) {
  const { t } = useTranslation();
  const command = useCommand(TakeTalkOpportunitiesApartDocument);
  const problemText = useProblemText();
  const [reason, setReason] = useState<string | null>(null);
  const submit = async () => {
    const data = await command.run({ input: { mergeId: id } }, staleTalks);
    if (!data) return;
    const isOver = matchResult<typeof data.takeTalkOpportunitiesApart, boolean>(data.takeTalkOpportunitiesApart, {
      TakeTalkOpportunitiesApartSuccess: ({ other }) => done(t('talks.apart.done', { name: other.name })),
      NotFoundError: (gone) => refuse(gone).length === 0,
      InvalidInput: ({ problems }) => {
        setReason(problems.map(problemText).join(' '));
        return false;
      },
    });
    if (isOver) onClose();
  };
  return (
    <FormDialog title={t('talks.apart.title')} opened onClose={onClose} onSubmit={submit} isRunning={command.isRunning} isDisabled={reason !== null} submit={t('talks.apart.submit')} isDangerous>
      <Text size="sm">{t('talks.apart.lead', { name })}</Text>
      {reason !== null && <Notice tone="warning" isAlert title={reason} />}
    </FormDialog>
  );
}

/** What turned out to be the same event; who may takes it apart again. */
export function MergesPanel({ merges }: Pick<TalkOpportunityPartsFragment, 'merges'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<Merge | null>(null);
  if (merges.length === 0) return null;
  return (
    <Panel title={t('talks.apart.heading')} flush>
      <ul className="rows">
        {merges.map((merge) => (
          <li key={merge.id} className="opportunity">
            <div className="grow">
              <span>{t('talks.apart.line', { name: merge.name })}</span>
              <p className="small soft">{[merge.by?.name, format.moment(merge.at)].filter(Boolean).join(', ')}</p>
            </div>
            {merge.viewerCanTakeApart && <Button variant="default" size="compact-sm" aria-label={t('talks.apart.openOf', { name: merge.name })} onClick={() => setChosen(merge)}>{t('talks.apart.open')}</Button>}
          </li>
        ))}
      </ul>
      {chosen && <ApartDialog merge={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}
