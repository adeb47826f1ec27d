import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { useFormat } from '../../lib/format.js';
import type { CodeTProjectPartsFragment } from '../../lib/graphql/generated.js';
import { useProblemText } from '../../lib/problems.js';
import type { CalendarDay } from './calendar-days.js';
import { NextDays } from './next-days.js';
import { ProjectField, type ProjectChoice } from './project-field.js';
import { useBooking } from './use-booking.js';
import { useProjectCommands } from './use-project-commands.js';

export interface BookDialogProps {
  day: CalendarDay;
  /** Active ones; the first is the one usually meant */
  projects: readonly CodeTProjectPartsFragment[];
  onPick: (day: string) => void;
  onSchedule: () => void;
  onClose: () => void;
}

/** The second of two clicks: which project, and yes. A refusal stays here, with the way out. */
export function BookDialog({ day, projects, onPick, onSchedule, onClose }: BookDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useProblemText();
  const booking = useBooking();
  const { createProject, isRunning: isCreating } = useProjectCommands();
  const [choice, setChoice] = useState<ProjectChoice>({ projectId: projects[0]?.id ?? null, newName: '' });
  const [error, setError] = useState<string>();
  const projectOf = async (): Promise<string | null> => {
    if (choice.projectId !== null) return choice.projectId;
    if (choice.newName.trim() === '') {
      setError(t('field.required'));
      return null;
    }
    const outcome = await createProject({ title: choice.newName, summary: '', url: '' });
    if ('project' in outcome) {
      // Kept, so that a refused day does not make the project twice.
      setChoice({ projectId: outcome.project.id, newName: '' });
      return outcome.project.id;
    }
    setError(outcome.problems[0] ? wordsOf(outcome.problems[0]) : undefined);
    return null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const projectId = await projectOf();
    if (projectId !== null && await booking.book({ day: day.day, projectId })) onClose();
  };
  const { refusal } = booking;
  return (
    <Dialog title={t('codeT.book.title', { day: format.day(day.day) })} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {refusal && (
          <Notice
            tone="warning" isAlert title={refusal.message}
            action={refusal.canSchedule ? <Button size="compact-md" variant="light" onClick={onSchedule}>{t('codeT.presentation.schedule')}</Button> : refusal.nextDays && <NextDays days={refusal.nextDays} isSaid onPick={onPick} />}
          />
        )}
        {!refusal && day.warnings.map(({ kind, text }) => <Notice key={kind} tone="warning">{text}</Notice>)}
        <ProjectField projects={projects} choice={choice} onChange={(next) => { setChoice(next); setError(undefined); }} error={error} />
        <div className="form-actions">
          <Button variant="default" onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" data-autofocus={projects.length > 0 || undefined} loading={booking.isRunning || isCreating}>{t('codeT.book.submit')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
