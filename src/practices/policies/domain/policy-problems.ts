import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Practice, PracticeSettings } from './practice.js';

/** What of a practice's settings can't be accepted. */
export function settingsProblems<P extends PracticeSettings>(practice: Practice<P>, settings: P): FieldProblem[] {
  const read = practice.schema.safeParse(settings);
  return read.success ? [] : read.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code: code.replaceAll('_', '-'), message }));
}

/** What has been is never rewritten: rules begin today or later, and in our time. */
export function beginProblems(effectiveFrom: CalendarDate, today: CalendarDate): FieldProblem[] {
  if (!isCalendarDate(effectiveFrom)) return [{ path: 'effectiveFrom', code: 'day-unknown', message: 'The day must be a real one from 1900 to 2199.' }];
  return effectiveFrom >= today ? [] : [{ path: 'effectiveFrom', code: 'in-the-past', message: 'Rules hold from today on, or from a later day.' }];
}
