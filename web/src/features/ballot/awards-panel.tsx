import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { HackAwardsDocument, RemoveHackAwardDocument, type HackAwardPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { AwardDialog } from './award-dialog.js';

function useRuleWords(): (award: HackAwardPartsFragment) => string {
  const { t } = useTranslation();
  return ({ kind, tag, team, newcomers, picks }) => {
    if (kind === 'BALLOT') return t('ballot.awards.of.ballot', { count: picks ?? 1 });
    const parts = [tag !== null && t('ballot.awards.of.tag', { tag }), team && t('ballot.awards.of.team', { team: team.name }), newcomers && t('ballot.awards.of.newcomers')];
    return parts.filter(Boolean).join(' · ');
  };
}

function RemoveDialog({ award, onClose, onDone }: { award: HackAwardPartsFragment; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, isRunning } = useCommand(RemoveHackAwardDocument);
  const submit = async (): Promise<void> => {
    const data = await run({ input: { awardId: award.id } }, ['HackAward']);
    if (!data) return;
    const refused = ({ message }: { message: string }): void => sayInPlace('award', message);
    matchResult<typeof data.removeHackAward, void>(data.removeHackAward, {
      RemoveHackAwardSuccess: () => sayInPlace('award', t('ballot.awards.removed', { title: award.title })),
      NotFoundError: refused, BallotClosed: refused, HackWeekOff: refused, InvalidInput: refused,
    });
    onDone();
  };
  return (
    <FormDialog opened title={t('ballot.awards.remove', { title: award.title })} submit={t('ballot.awards.removeSubmit')} isDangerous isRunning={isRunning} onClose={onClose} onSubmit={submit}>
      <p>{t('ballot.awards.removeText', { title: award.title })}</p>
    </FormDialog>
  );
}

type Open = { kind: 'edit' | 'remove'; award: HackAwardPartsFragment } | { kind: 'add' };

/** For organizers: what is given besides the ranking. */
export function AwardsPanel({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  const ruleWords = useRuleWords();
  const [open, setOpen] = useState<Open | null>(null);
  const [result, reload] = useQuery({ query: HackAwardsDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), requestPolicy: 'cache-and-network' });
  const close = (): void => setOpen(null);
  const done = (): void => {
    close();
    reload({ requestPolicy: 'network-only' });
  };
  return (
    <Panel
      title={t('ballot.awards.title')} lead={t('ballot.awards.lead')} flush
      actions={<Button variant="default" leftSection={<IconPlus size={18} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen({ kind: 'add' })}>{t('ballot.awards.add')}</Button>}
    >
      <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} blocks={[60]}>
        {({ hackAwards }) => (hackAwards.length === 0 ? <p className="panel-text soft">{t('ballot.awards.none')}</p> : (
          <ul className="rows">
            {hackAwards.map((award) => (
              <li key={award.id} className="award">
                <div className="grow"><p className="strong">{award.title}</p><p className="small soft">{ruleWords(award)}</p></div>
                <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('ballot.awards.edit', { title: award.title })} onClick={() => setOpen({ kind: 'edit', award })}><IconPencil size={20} stroke={1.6} /></ActionIcon>
                <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('ballot.awards.remove', { title: award.title })} onClick={() => setOpen({ kind: 'remove', award })}><IconTrash size={20} stroke={1.6} /></ActionIcon>
              </li>
            ))}
          </ul>
        ))}
      </QueryState>
      {open && open.kind !== 'remove' && <AwardDialog editionId={editionId} award={open.kind === 'edit' ? open.award : null} onClose={close} onDone={done} />}
      {open?.kind === 'remove' && <RemoveDialog award={open.award} onClose={close} onDone={done} />}
    </Panel>
  );
}
