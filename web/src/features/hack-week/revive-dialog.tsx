import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { QueryState } from '../../components/query-state.js';
import { HackEditionsDocument, type HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useIdeaCommands } from './use-idea-commands.js';

/** Takes a project up again in an edition that is open for ideas. */
export function ReviveDialog({ project, onClose }: { project: HackProjectPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useIdeaCommands();
  const [result, reload] = useQuery({ query: HackEditionsDocument, variables: useMemo(() => ({ input: { first: 20 } }), []) });
  // Where it was withdrawn, it can come back as well.
  const taken = new Set([project, ...project.editions].filter(({ state }) => state !== 'WITHDRAWN').map(({ edition }) => edition.id));
  const open = (result.data?.hackEditions.edges ?? []).map(({ node }) => node).filter(({ id, phase }) => (phase === 'IDEAS' || phase === 'HACKING') && !taken.has(id));
  const [picked, setPicked] = useState<string | null>(null);
  const editionId = picked ?? open[0]?.id ?? null;
  const submit = async () => {
    if (editionId === null) return;
    const entryId = await commands.revive(project.id, editionId);
    if (!entryId) return;
    onClose();
    void navigate(`/hack-week/projects/${entryId}`);
  };
  return (
    <FormDialog title={t('hackWeek.revive.title', { project: project.title })} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('hackWeek.revive.submit')} isDisabled={editionId === null}>
      <p className="small soft">{t('hackWeek.revive.text')}</p>
      <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
        {() => (open.length === 0
          ? <p>{t('hackWeek.revive.none')}</p>
          : <Select label={t('hackWeek.revive.edition')} allowDeselect={false} value={editionId} onChange={setPicked} data={open.map(({ id, name }) => ({ value: id, label: name }))} data-autofocus />)}
      </QueryState>
    </FormDialog>
  );
}
