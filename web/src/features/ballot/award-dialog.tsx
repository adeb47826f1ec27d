import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { TeamSelect } from '../../components/team-select.js';
import { ChangeHackAwardDocument, CreateHackAwardDocument, type HackAwardKind, type HackAwardPartsFragment } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import type { FieldProblem } from '../../lib/problems.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useFields } from '../../lib/use-fields.js';

interface AwardDialogProps {
  editionId: string;
  /** Null for a new one */
  award: HackAwardPartsFragment | null;
  onClose: () => void;
  onDone: () => void;
}

interface AwardValues {
  title: string;
  kind: HackAwardKind;
  tag: string;
  teamId: string | null;
  newcomers: boolean;
  picks: number;
  /** Where the server's word about the filter as a whole is shown */
  filter: null;
}

const kinds: readonly HackAwardKind[] = ['FILTER', 'BALLOT'];
const mostPicks = 20;

/** An award: its name and how it is decided. */
export function AwardDialog({ editionId, award, onClose, onDone }: AwardDialogProps) {
  const { t } = useTranslation();
  const create = useCommand(CreateHackAwardDocument);
  const change = useCommand(ChangeHackAwardDocument);
  const { values, set, errorOf, showProblems, require } = useFields<AwardValues>({
    title: award?.title ?? '', kind: award?.kind ?? 'FILTER', tag: award?.tag ?? '', teamId: award?.team?.id ?? null, newcomers: award?.newcomers ?? false, picks: award?.picks ?? 1, filter: null,
  });
  const said = (): void => {
    sayInPlace('award', t('ballot.awards.saved', { title: values.title.trim() }));
    onDone();
  };
  const refused = ({ message }: { message: string }): void => sayInPlace('award', message);
  const invalid = ({ problems }: { problems: readonly FieldProblem[] }): void => showProblems(problems);
  const submit = async (): Promise<void> => {
    if (!require('title')) return;
    const { title, kind } = values;
    const rule = kind === 'BALLOT' ? { picks: values.picks } : { tag: values.tag.trim() || null, teamId: values.teamId, newcomers: values.newcomers };
    if (award) {
      const data = await change.run({ input: { awardId: award.id, title, kind, ...rule } }, ['HackAward']);
      if (data) matchResult<typeof data.changeHackAward, void>(data.changeHackAward, { ChangeHackAwardSuccess: said, NotFoundError: refused, BallotClosed: refused, HackWeekOff: refused, InvalidInput: invalid });
      return;
    }
    const data = await create.run({ input: { editionId, title, kind, ...rule } }, ['HackAward']);
    if (data) matchResult<typeof data.createHackAward, void>(data.createHackAward, { CreateHackAwardSuccess: said, NotFoundError: refused, BallotClosed: refused, HackWeekOff: refused, InvalidInput: invalid });
  };
  return (
    <FormDialog opened title={award ? t('ballot.awards.edit', { title: award.title }) : t('ballot.awards.add')} submit={t('action.save')} isRunning={create.isRunning || change.isRunning} onClose={onClose} onSubmit={submit}>
      <TextInput data-autofocus label={t('ballot.awards.name')} maxLength={80} value={values.title} error={errorOf('title')} onChange={(event) => set('title', event.currentTarget.value)} />
      <Radio.Group label={t('ballot.awards.kind')} value={values.kind} onChange={(kind) => set('kind', kind as HackAwardKind)} error={errorOf('filter')}>
        <div className="stack-s">{kinds.map((kind) => <Radio key={kind} value={kind} label={t(`ballot.awards.${kind}`)} />)}</div>
      </Radio.Group>
      {values.kind === 'BALLOT' ? (
        <NumberInput label={t('ballot.awards.picks')} min={1} max={mostPicks} allowDecimal={false} value={values.picks} error={errorOf('picks')} onChange={(picks) => set('picks', Number(picks) || 1)} />
      ) : (
        <>
          <TextInput label={t('ballot.awards.tag')} maxLength={40} value={values.tag} error={errorOf('tag')} onChange={(event) => set('tag', event.currentTarget.value)} />
          <TeamSelect label={t('ballot.awards.team')} noneText={t('none')} value={values.teamId} onChange={(teamId) => set('teamId', teamId)} error={errorOf('teamId')} />
          <Checkbox label={t('ballot.awards.newcomers')} checked={values.newcomers} onChange={(event) => set('newcomers', event.currentTarget.checked)} />
        </>
      )}
    </FormDialog>
  );
}
