import { isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Locale } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { problemsOf, readEmail, readPersonName, readTimeZone, valueOf, type Reading } from './field-reading.js';
import type { ActivePerson, Email, FormerPerson } from './person.js';

/** What may be said about a person by hand. Undefined: nothing, so nothing changes. */
export interface PersonDraft {
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly startedOn?: string;
}

/** The same in normal form. */
export interface PersonValues {
  readonly name?: string;
  readonly email?: Email;
  readonly timeZone?: TimeZone;
  readonly locale?: Locale;
  readonly startedOn?: CalendarDate;
}

/** Reads a draft. Errors: every problem at once. */
export function parsePersonDraft(draft: PersonDraft): Result<PersonValues, readonly FieldProblem[]> {
  const name = read(draft.name, (text) => readPersonName('name', text));
  const email = read(draft.email, (text) => readEmail('email', text));
  const timeZone = read(draft.timeZone, (text) => readTimeZone('timeZone', text));
  const startedOn = read(draft.startedOn, readStartedOn);
  const problems = problemsOf([name, email, timeZone, startedOn]);
  if (problems.length > 0) return err(problems);
  return ok({ name: valueOf(name), email: valueOf(email), timeZone: valueOf(timeZone), startedOn: valueOf(startedOn), locale: draft.locale });
}

/** The person with the values that were given; the others stay. */
export function withValues<P extends ActivePerson | FormerPerson>(person: P, values: PersonValues): P {
  const { name = person.name, email = person.email, timeZone = person.timeZone, locale = person.locale, startedOn = person.startedOn } = values;
  return { ...person, name, email, timeZone, locale, startedOn };
}

/** Somebody who left didn't start after that. */
export function startsBeforeEnd(startedOn: CalendarDate | null | undefined, endedOn: CalendarDate | null): boolean {
  return !startedOn || endedOn === null || startedOn <= endedOn;
}

function read<T>(text: string | undefined, reading: (text: string) => Reading<T>): Reading<T> | undefined {
  return text === undefined ? undefined : reading(text);
}

function readStartedOn(day: string): Reading<CalendarDate> {
  return isCalendarDate(day) ? ok(day) : err({ path: 'startedOn', code: 'started-on-invalid', message: 'This is no day between 1900 and 2199.' });
}
