import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { addDays, todayIn } from '../../lib/days.js';
import type { ReadingGroupDetailFragment, ReadingSessionPartsFragment } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useFields } from '../../lib/use-fields.js';
import { useSessionCommands, useVoiceCommands } from './use-reading-commands.js';

const minuteMs = 60_000;
const minutesOf = ({ startsAt, endsAt }: ReadingSessionPartsFragment): number => Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / minuteMs);
const numberOrNull = (text: string | null): number | null => (text ? Number(text) : null);

/** A session to add, or one to change. */
export function SessionDialog({ group, session, onClose }: { group: ReadingGroupDetailFragment; session: ReadingSessionPartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { add, change, isRunning } = useSessionCommands();
  const [soon] = useState(() => addDays(todayIn(group.zone, Date.now()), 7));
  const fields = useFields<{ day: string; time: string; minutes: number | string; chapterFrom: string | null; chapterTo: string | null; topic: string }>({
    day: session?.day ?? soon, time: session?.time ?? group.time, minutes: session ? minutesOf(session) : group.minutes,
    chapterFrom: session?.chapterFrom ? String(session.chapterFrom) : null, chapterTo: session?.chapterTo ? String(session.chapterTo) : null, topic: session?.topic ?? '',
  });
  const { values, set, errorOf } = fields;
  const chapters = group.chapters.map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }));
  const submit = async () => {
    if (!fields.require('day', 'time', 'minutes') || typeof values.minutes !== 'number') return;
    const wish = { day: values.day, time: values.time, minutes: values.minutes, chapterFrom: numberOrNull(values.chapterFrom), chapterTo: numberOrNull(values.chapterTo ?? values.chapterFrom), topic: values.topic };
    const outcome = await (session ? change({ sessionId: session.id, ...wish }) : add({ groupId: group.id, ...wish }));
    if (outcome && 'group' in outcome) {
      sayInPlace('reading', t('reading.session.saved'));
      onClose();
    } else if (outcome) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={session ? t('reading.session.changeTitle', { number: String(session.number) }) : t('reading.session.addTitle')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('action.save')}>
      <div className="field-row">
        <TextInput data-autofocus type="date" label={t('reading.session.day')} value={values.day} onChange={(event) => set('day', event.currentTarget.value)} error={errorOf('day')} />
        <TextInput type="time" label={t('reading.start.time')} value={values.time} onChange={(event) => set('time', event.currentTarget.value)} error={errorOf('time')} />
        <NumberInput label={t('reading.start.minutes')} min={15} max={240} step={15} allowDecimal={false} value={values.minutes} onChange={(value) => set('minutes', value)} error={errorOf('minutes')} />
      </div>
      {chapters.length > 0 && (
        <>
          <Select label={t('reading.session.from')} clearable data={chapters} value={values.chapterFrom} onChange={(value) => set('chapterFrom', value)} error={errorOf('chapterFrom')} />
          <Select label={t('reading.session.to')} clearable data={chapters} value={values.chapterTo} onChange={(value) => set('chapterTo', value)} error={errorOf('chapterTo')} />
        </>
      )}
      <TextInput label={t('reading.session.topic')} maxLength={200} value={values.topic} onChange={(event) => set('topic', event.currentTarget.value)} error={errorOf('topic')} />
      <p className="tiny soft">{group.zone}{session && ` · ${t('reading.session.movedHint')}`}</p>
    </FormDialog>
  );
}

/** Leaving a session out, with the reason that its members read. */
export function SkipDialog({ session, onClose }: { session: ReadingSessionPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { move, isRunning } = useSessionCommands();
  const fields = useFields({ reason: '' });
  const submit = async () => {
    if (!fields.require('reason')) return;
    const outcome = await move(session.id, 'SKIP', fields.values.reason.trim());
    if (outcome && 'problems' in outcome) return fields.showProblems(outcome.problems);
    if (outcome) sayInPlace('reading', t('reading.session.skippedDone'));
    onClose();
  };
  return (
    <FormDialog title={t('reading.session.skipTitle', { number: String(session.number) })} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('reading.session.skipSubmit')}>
      <TextInput data-autofocus label={t('reading.session.skipReason')} description={t('reading.session.skipHint')} maxLength={300} value={fields.values.reason} onChange={(event) => fields.set('reason', event.currentTarget.value)} error={fields.errorOf('reason')} />
    </FormDialog>
  );
}

/** What was said, for those who come next time. */
export function NotesDialog({ session, onClose }: { session: ReadingSessionPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { notes, isRunning } = useVoiceCommands();
  const fields = useFields({ notes: session.notes });
  const submit = async () => {
    const outcome = await notes(session.id, fields.values.notes);
    if (outcome && 'problems' in outcome) fields.showProblems(outcome.problems);
    else if (outcome) onClose();
  };
  return (
    <FormDialog title={t('reading.session.notes')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('reading.session.save')} size="lg">
      <Textarea data-autofocus label={t('reading.session.notes')} description={t('reading.session.notesHint')} autosize minRows={5} maxRows={16} maxLength={10_000} value={fields.values.notes} onChange={(event) => fields.set('notes', event.currentTarget.value)} error={fields.errorOf('notes')} />
    </FormDialog>
  );
}
