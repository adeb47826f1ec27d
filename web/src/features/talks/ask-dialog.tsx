import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { TalksDocument, TalksRulesDocument, type TalkAdviceKind, type TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useTalkCommands } from './use-talk-commands.js';
import { useAsking, type AskOutcome } from './use-submission-commands.js';

const newTalk = 'new';
const mine = { input: { mine: true, first: 100 } };
const listsTalks = { additionalTypenames: ['Talk'] };

interface Ask {
  readonly talkId: string;
  readonly title: string;
  readonly advice: readonly TalkAdviceKind[];
  readonly note: string;
  readonly isLate: boolean;
}

/** The talk that is asked with: one of the library, or a new one that is written down first. Null where that was refused. */
function useChosenTalk() {
  const talks = useTalkCommands();
  return { isRunning: talks.isRunning, idOf: async ({ talkId, title }: Ask) => (talkId === newTalk ? talks.create({ title: title.trim() }) : { talkId }) };
}

function AdviceFields({ kinds, values, set }: { kinds: readonly TalkAdviceKind[]; values: Ask; set: (name: 'advice' | 'note', value: never) => void }) {
  const { t } = useTranslation();
  if (kinds.length === 0) return null;
  return (
    <Checkbox.Group label={t('talks.ask.advice')} description={t('talks.ask.adviceHint')} value={[...values.advice]} onChange={(advice) => set('advice', advice as never)}>
      <div className="row talks-checks">{kinds.map((kind) => <Checkbox key={kind} value={kind} label={t(`talks.ask.advices.${kind}`)} />)}</div>
      {values.advice.length > 0 && <Textarea mt="xs" label={t('talks.ask.note')} description={t('talks.ask.noteHint')} autosize minRows={2} value={values.note} onChange={(event) => set('note', event.currentTarget.value as never)} />}
    </Checkbox.Group>
  );
}

/** Asks to speak. It is approved in the same moment; advice can be asked for and holds nothing up. */
export function AskDialog({ opportunity, onClose }: { opportunity: TalkOpportunityPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [talks] = useQuery({ query: TalksDocument, variables: mine, context: listsTalks, requestPolicy: 'cache-and-network' });
  const [rules] = useQuery({ query: TalksRulesDocument });
  const library = (talks.data?.talks.edges ?? []).map(({ node }) => node).filter(({ isArchived }) => !isArchived);
  const fields = useFields<Ask>({ talkId: '', title: '', advice: [], note: '', isLate: false });
  const { values, set, errorOf } = fields;
  const talkId = values.talkId || (talks.data && library.length === 0 ? newTalk : '');
  const chosen = useChosenTalk();
  const asking = useAsking();
  const [closed, setClosed] = useState<Extract<AskOutcome, { closed: string }> | null>(null);
  const isClosed = opportunity.deadline.status === 'CLOSED' || closed !== null;
  const options = useMemo(() => [...library.map(({ id, title }) => ({ value: id, label: title })), { value: newTalk, label: t('talks.ask.newTalk') }], [library, t]);
  const ask = async (isDraft: boolean): Promise<void> => {
    if (talkId === '') return fields.setError('talkId', t('field.required'));
    if (talkId === newTalk && !fields.require('title')) return;
    const talk = await chosen.idOf({ ...values, talkId });
    if (!('talkId' in talk)) return fields.showProblems(talk.problems);
    // Written down once, whatever the call says: a second attempt asks with the same talk.
    set('talkId', talk.talkId);
    const advice = values.advice.map((kind) => ({ kind, note: values.note.trim() || null }));
    const outcome = isDraft ? await asking.draft(talk.talkId, opportunity.id) : await asking.request({ talkId: talk.talkId, opportunityId: opportunity.id, advice, lateEntry: values.isLate });
    if ('problems' in outcome) fields.showProblems(outcome.problems);
    else if ('closed' in outcome) setClosed(outcome);
    else {
      onClose();
      void navigate(`/talks/submissions/${outcome.submissionId}`);
    }
  };
  return (
    <FormDialog title={t('talks.ask.title', { name: opportunity.name })} opened onClose={onClose} onSubmit={() => ask(false)} isRunning={asking.isRunning || chosen.isRunning} submit={t('talks.ask.submit')}>
      <Select label={t('talks.ask.talk')} data-autofocus value={talkId || null} onChange={(id) => set('talkId', id ?? '')} data={options} error={errorOf('talkId')} />
      {talkId === newTalk && <TextInput label={t('talks.ask.newTitle')} value={values.title} onChange={(event) => set('title', event.currentTarget.value)} error={errorOf('title')} />}
      <AdviceFields kinds={rules.data?.talksRules?.adviceKinds ?? []} values={values} set={set} />
      {isClosed && (
        <Notice tone="warning" isAlert={closed !== null} title={closed?.closed ?? t('talks.ask.closed')} action={closed?.next && <Link to={`/talks/opportunities/${closed.next.id}`} onClick={onClose}>{t('talks.ask.next', { name: closed.next.name })}</Link>}>
          <Checkbox mt="xs" label={t('talks.ask.late')} checked={values.isLate} onChange={(event) => set('isLate', event.currentTarget.checked)} />
        </Notice>
      )}
      <p className="small soft">{t('talks.ask.policy', { policy: t('talks.ask.rule') })} {t('talks.mine.private')}</p>
      <div><Button variant="subtle" size="compact-sm" onClick={() => void ask(true)}>{t('talks.opportunity.draft')}</Button></div>
    </FormDialog>
  );
}
