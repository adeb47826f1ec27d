import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../../components/form-dialog.js';
import { TimeZoneSelect } from '../../components/time-zone-select.js';
import { todayIn, weekdayAfter } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { PreviewReadingSessionsDocument, type ReadingKind, type StartReadingGroupInput } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';
import { useFields, type Fields } from '../../lib/use-fields.js';
import { useViewer } from '../../lib/viewer.js';
import { chaptersOf, inputOf, readingKinds, type StartDraft } from './start-draft.js';
import { useGroupCommands } from './use-reading-commands.js';

/** How long after the last change the preview is asked. */
const quietMs = 350;

/** What is read, in words. */
function ReadingFields({ fields }: { fields: Fields<StartDraft> }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  return (
    <>
      <Select
        label={t('reading.start.kind')} allowDeselect={false} value={values.kind} data={readingKinds.map((kind) => ({ value: kind, label: t(`reading.kind.${kind}`) }))}
        onChange={(kind) => kind && set('kind', kind as ReadingKind)}
      />
      <TextInput data-autofocus label={t('reading.start.name')} maxLength={160} value={values.title} onChange={(event) => set('title', event.currentTarget.value)} error={errorOf('title')} />
      <TextInput label={t('reading.start.authors')} maxLength={200} value={values.authors} onChange={(event) => set('authors', event.currentTarget.value)} error={errorOf('authors')} />
      {values.kind === 'BOOK' && <TextInput label={t('reading.start.isbn')} description={t('reading.start.isbnHint')} value={values.isbn} onChange={(event) => set('isbn', event.currentTarget.value)} error={errorOf('isbn')} />}
      <TextInput label={t('reading.start.url')} inputMode="url" value={values.url} onChange={(event) => set('url', event.currentTarget.value)} error={errorOf('url')} />
      <Textarea label={t('reading.start.about')} autosize minRows={2} maxRows={6} maxLength={2000} value={values.about} onChange={(event) => set('about', event.currentTarget.value)} error={errorOf('about')} />
    </>
  );
}

/** When, and how much at a time. */
function ScheduleFields({ fields, today, mostWeeks }: { fields: Fields<StartDraft>; today: string; mostWeeks: number | null }) {
  const { t } = useTranslation();
  const { values, set, errorOf } = fields;
  const hasChapters = chaptersOf(values.chapters).length > 0;
  return (
    <>
      <Textarea label={t('reading.start.chapters')} description={t('reading.start.chaptersHint')} autosize minRows={3} maxRows={10} value={values.chapters} onChange={(event) => set('chapters', event.currentTarget.value)} error={errorOf('chapters')} />
      <div className="field-row">
        {hasChapters
          ? <NumberInput label={t('reading.start.perSession')} min={1} max={20} allowDecimal={false} value={values.chaptersPerSession} onChange={(value) => set('chaptersPerSession', value)} error={errorOf('chaptersPerSession')} />
          : <NumberInput label={t('reading.start.sessions')} min={1} max={26} allowDecimal={false} value={values.sessions} onChange={(value) => set('sessions', value)} error={errorOf('sessions')} />}
        <NumberInput label={t('reading.start.cap')} min={1} max={mostWeeks ?? 26} allowDecimal={false} value={values.capWeeks} onChange={(value) => set('capWeeks', value)} error={errorOf('capWeeks')} />
      </div>
      {mostWeeks !== null && <p className="tiny soft">{t('reading.start.capHint', { count: mostWeeks })}</p>}
      <div className="field-row">
        <TextInput type="date" label={t('reading.start.startsOn')} min={today} value={values.startsOn} onChange={(event) => set('startsOn', event.currentTarget.value)} error={errorOf('startsOn')} />
        <TextInput type="time" label={t('reading.start.time')} value={values.time} onChange={(event) => set('time', event.currentTarget.value)} error={errorOf('time')} />
        <NumberInput label={t('reading.start.minutes')} min={15} max={240} step={15} allowDecimal={false} value={values.minutes} onChange={(value) => set('minutes', value)} error={errorOf('minutes')} />
      </div>
      <TimeZoneSelect label={t('reading.start.zone')} value={values.zone} onChange={(zone) => set('zone', zone)} error={errorOf('zone')} />
    </>
  );
}

/** The sessions that the form would make, asked from the server while typing; pressing one leaves its week out. */
function Preview({ fields, input, onMostWeeks }: { fields: Fields<StartDraft>; input: StartReadingGroupInput | null; onMostWeeks: (weeks: number) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useProblemText();
  const variables = useMemo(() => {
    if (!input) return { input: null! };
    const { zone, time, minutes, startsOn, chapters, chaptersPerSession, sessions, leaveOut, capWeeks } = input;
    return { input: { zone, time, minutes, startsOn, chapters, chaptersPerSession, sessions, leaveOut, capWeeks } };
  }, [input]);
  const [{ data }] = useQuery({ query: PreviewReadingSessionsDocument, variables, pause: input === null, requestPolicy: 'network-only' });
  const plan = data?.previewReadingSessions;
  const mostWeeks = plan?.mostWeeks;
  useEffect(() => { if (mostWeeks !== undefined) onMostWeeks(mostWeeks); }, [mostWeeks, onMostWeeks]);
  const { leaveOut } = fields.values;
  return (
    <section className="reading-preview" aria-label={t('reading.start.preview')} aria-live="polite">
      <p className="strong">{t('reading.start.preview')}{plan && plan.weeks > 0 && <span className="soft"> · {t('reading.start.previewWeeks', { count: plan.weeks })}</span>}</p>
      {plan && plan.problems.length > 0 && <ul className="reading-problems">{plan.problems.map((problem) => <li key={`${problem.path} ${problem.code}`}>{wordsOf(problem)}</li>)}</ul>}
      {!plan || plan.sessions.length === 0 ? <p className="small soft">{t('reading.start.previewNone')}</p> : (
        <ol className="reading-plan">
          {plan.sessions.map(({ day, chapters }) => (
            <li key={day}>
              <span className="reading-plan-day">{format.dayOfWeek(day)}</span> <span className="grow small soft">{chapters.join('; ')}</span>
              <Button size="compact-xs" variant="subtle" onClick={() => fields.set('leaveOut', [...leaveOut, day].sort())}>{t('reading.start.skip', { day: format.shortDay(day) })}</Button>
            </li>
          ))}
        </ol>
      )}
      {plan && plan.sessions.length > 1 && <p className="tiny soft">{t('reading.start.leaveOutHint')}</p>}
      {leaveOut.length > 0 && (
        <p className="small soft">
          {leaveOut.map((day) => <Button key={day} size="compact-xs" variant="default" mr={6} onClick={() => fields.set('leaveOut', leaveOut.filter((one) => one !== day))}>{t('reading.start.putBack', { day: format.shortDay(day) })}</Button>)}
        </p>
      )}
    </section>
  );
}

/** Starting a group: what is read, when, and the sessions that it makes before it is started. */
export function StartDialog({ onClose, onStarted }: { onClose: () => void; onStarted: (group: { id: string; title: string }) => void }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [mostWeeks, setMostWeeks] = useState<number | null>(null);
  const commands = useGroupCommands();
  const fields = useFields<StartDraft>({
    kind: 'BOOK', title: '', authors: '', isbn: '', url: '', about: '', chapters: '', chaptersPerSession: 1, sessions: 1, startsOn: weekdayAfter(today, 7), time: '16:00', minutes: 60, zone: person.timeZone, capWeeks: 10, leaveOut: [],
  });
  const [settled] = useDebouncedValue(fields.values, quietMs);
  const wished = useMemo(() => inputOf(settled), [settled]);
  // A policy may allow less than what the form begins with.
  const { values, set } = fields;
  useEffect(() => { if (mostWeeks !== null && typeof values.capWeeks === 'number' && values.capWeeks > mostWeeks) set('capWeeks', mostWeeks); }, [mostWeeks, values.capWeeks, set]);
  const submit = async () => {
    if (!fields.require('title', 'startsOn', 'time', 'minutes', 'capWeeks')) return;
    const input = inputOf(fields.values);
    const outcome = input && (await commands.start(input));
    if (outcome && 'group' in outcome) onStarted(outcome.group);
    else if (outcome) fields.showProblems(outcome.problems);
  };
  return (
    <FormDialog title={t('reading.start.title')} opened onClose={onClose} onSubmit={submit} isRunning={commands.isRunning} submit={t('reading.start.submit')} size="lg">
      <ReadingFields fields={fields} />
      <ScheduleFields fields={fields} today={today} mostWeeks={mostWeeks} />
      <Preview fields={fields} input={wished} onMostWeeks={setMostWeeks} />
    </FormDialog>
  );
}
