import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { PeopleSelect } from '../../components/people-select.js';
import { PersonSelect } from '../../components/person-select.js';
import { TalksRulesDocument, type TalkAdviceKind, type TalkSubmissionPartsFragment } from '../../lib/graphql/generated.js';
import { useFields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { instantOf, localTextOf } from '../../lib/zoned-time.js';
import { useSubmissionCommands } from './use-submission-commands.js';

type Submission = TalkSubmissionPartsFragment;

const detailsOf = ({ slotStartsAt, slidesUrl, recordingUrl, thanks, travelNote }: Submission, zone: string) => ({ slotStartsAt: slotStartsAt ? localTextOf(slotStartsAt, zone) : '', slidesUrl: slidesUrl ?? '', recordingUrl: recordingUrl ?? '', thanks, travelNote: travelNote ?? '' });

/** Before it is accepted nothing of it is known, unless somebody wrote it down already. */
export const hasDetails = ({ conference, slotStartsAt, slidesUrl, recordingUrl, thanks, travelNote }: Submission): boolean => conference === 'ACCEPTED' || Boolean(slotStartsAt ?? slidesUrl ?? recordingUrl ?? travelNote) || thanks !== '';

/** What is written beside a submission: the slot, links, thanks and the way there. */
export function DetailsPanel({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const commands = useSubmissionCommands();
  const { timeZone } = useViewer().person;
  const fields = useFields(detailsOf(submission, timeZone));
  const { values, set, errorOf } = fields;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const problems = await commands.change({
      submissionId: submission.id, slotStartsAt: instantOf(values.slotStartsAt, timeZone), slidesUrl: values.slidesUrl.trim() || null, recordingUrl: values.recordingUrl.trim() || null, thanks: values.thanks.trim(), travelNote: values.travelNote.trim() || null,
    });
    if (problems !== null && problems.length > 0) fields.showProblems(problems);
  };
  return (
    <Panel title={t('talks.submission.details')}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextInput type="datetime-local" label={t('talks.submission.slot')} description={t('talks.submission.slotHint', { zone: timeZone })} value={values.slotStartsAt} onChange={(event) => set('slotStartsAt', event.currentTarget.value)} error={errorOf('slotStartsAt')} />
        <TextInput type="url" label={t('talks.submission.slides')} value={values.slidesUrl} onChange={(event) => set('slidesUrl', event.currentTarget.value)} error={errorOf('slidesUrl')} />
        {(submission.delivery === 'DELIVERED' || values.recordingUrl !== '') && <TextInput type="url" label={t('talks.submission.recording')} value={values.recordingUrl} onChange={(event) => set('recordingUrl', event.currentTarget.value)} error={errorOf('recordingUrl')} />}
        <TextInput label={t('talks.submission.thanks')} value={values.thanks} onChange={(event) => set('thanks', event.currentTarget.value)} error={errorOf('thanks')} />
        {(!submission.opportunity.isInternal || values.travelNote !== '') && <Textarea label={t('talks.submission.travel')} description={t('talks.submission.travelHint')} autosize minRows={2} value={values.travelNote} onChange={(event) => set('travelNote', event.currentTarget.value)} error={errorOf('travelNote')} />}
        <div className="form-actions"><Button type="submit" loading={commands.isRunning}>{t('talks.submission.save')}</Button></div>
      </form>
    </Panel>
  );
}

/** Whom the speakers show what is private. */
export function SharePanel({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const commands = useSubmissionCommands();
  const fields = useFields<{ personIds: readonly { id: string; name: string }[] }>({ personIds: submission.sharedWith });
  const submit = async () => {
    const problems = await commands.share(submission.id, fields.values.personIds.map(({ id }) => id));
    if (problems !== null && problems.length > 0) fields.showProblems(problems);
  };
  return (
    <Panel title={t('talks.submission.shareTitle')} lead={t('talks.submission.shareHint')}>
      <div className="stack-s">
        <PeopleSelect label={t('talks.submission.shareTitle')} value={fields.values.personIds} onChange={(people) => fields.set('personIds', people)} error={fields.errorOf('personIds')} />
        <div className="form-actions"><Button variant="default" loading={commands.isRunning} onClick={() => void submit()}>{t('talks.submission.share')}</Button></div>
      </div>
    </Panel>
  );
}

function AdviceDialog({ submissionId, kinds, onClose }: { submissionId: string; kinds: readonly TalkAdviceKind[]; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useSubmissionCommands();
  const fields = useFields<{ kind: TalkAdviceKind | ''; note: string; personId: string | null }>({ kind: '', note: '', personId: null });
  const { values, set, errorOf } = fields;
  const submit = async () => {
    if (!fields.require('kind')) return;
    const problems = await commands.askAdvice(submissionId, values.kind as TalkAdviceKind, values.note, values.personId);
    if (problems === null) onClose();
    else if (problems.length > 0) fields.showProblems(problems);
  };
  return (
    <FormDialog title={t('talks.submission.askAdvice')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('talks.advice.send')}>
      <Select label={t('talks.submission.adviceTitle')} data-autofocus value={values.kind || null} onChange={(kind) => set('kind', kind ?? '')} data={kinds.map((kind) => ({ value: kind, label: t(`talks.ask.advices.${kind}`) }))} error={errorOf('kind')} />
      <PersonSelect label={t('talks.submission.person')} value={values.personId} onChange={(personId) => set('personId', personId)} error={errorOf('personId')} />
      <Textarea label={t('talks.ask.note')} description={t(values.personId ? 'talks.ask.noteHintOne' : 'talks.ask.noteHint')} autosize minRows={2} value={values.note} onChange={(event) => set('note', event.currentTarget.value)} error={errorOf('note')} />
    </FormDialog>
  );
}

/** Advice that was asked for, and what was answered. It never holds anything up. */
export function AdvicePanel({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const commands = useSubmissionCommands();
  const [rules] = useQuery({ query: TalksRulesDocument });
  const kinds = rules.data?.talksRules?.adviceKinds ?? [];
  if (kinds.length === 0 && submission.advice.length === 0) return null;
  return (
    <Panel title={t('talks.submission.adviceTitle')} flush actions={submission.viewerCan.change && kinds.length > 0 && <Button size="compact-md" variant="default" onClick={() => setAsking(true)}>{t('talks.submission.askAdvice')}</Button>}>
      {submission.advice.length === 0 ? <p className="soft panel-empty">{t('talks.submission.adviceNone')}</p> : (
        <ul className="rows">{submission.advice.map(({ id, kind, state, note, answer, answeredBy, asked }) => (
          <li key={id} className="talks-advice">
            <p><span className="strong">{t(`talks.ask.advices.${kind}`)}</span>{asked && <span className="soft"> · {asked.name}</span>}</p>
            {note && <p className="small soft">{note}</p>}
            {state === 'OPEN' && submission.viewerCan.change && <Button size="compact-sm" variant="subtle" loading={commands.isRunning} onClick={() => void commands.withdrawAdvice(id)}>{t('talks.submission.withdrawAdvice')}<span className="visually-hidden">: {t(`talks.ask.advices.${kind}`)}</span></Button>}
            {state === 'WITHDRAWN' && <p className="small soft">{t('talks.submission.adviceGone')}</p>}
            {answer && <blockquote className="talks-answer">{answer}{answeredBy && <footer className="small soft">{t('talks.advice.answered', { name: answeredBy.name })}</footer>}</blockquote>}
          </li>
        ))}</ul>
      )}
      {isAsking && <AdviceDialog submissionId={submission.id} kinds={kinds} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
