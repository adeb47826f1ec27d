import { createHash } from 'node:crypto';
import type { EntryProblem } from '../../../engines/icalendar/calendar-problems.js';
import { readCalendarFile, type CalendarOccurrence } from '../../../engines/icalendar/read-calendar-file.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { namedShift, type NamedShift } from './ics-person.js';
import type { OnCallShift, RosterReading, RosterWindow, SkipReason } from './on-call-shift.js';
import type { RosterUnreadable } from './roster.errors.js';

/** What stands in for what a calendar doesn't say. */
export interface IcsDefaults {
  /** IANA zone of days and of times without one. */
  readonly zone: string;
  readonly role: string;
}

/** Steps that the rules of one file may take together: a second or two at most, and enough for 2,500 weekly ones. */
const STEPS_OF_A_FILE = 100_000;
const SHIFTS_MAX = 50_000;
const KEY_MAX = 255;

/**
 * The shifts of an iCalendar file (RFC 5545) that touch the window. Events that are marked free (TRANSP) are shifts as well: people on call are free until
 * they are called. What is broken, cancelled or changed is as `readCalendarFile` has it; so are the errors.
 */
export function readIcs(bytes: Uint8Array, window: RosterWindow, defaults: IcsDefaults): Result<RosterReading, RosterUnreadable> {
  const span = { from: window.from.getTime(), to: window.to.getTime() };
  const read = readCalendarFile(bytes, { window: span, readsSinglesAnywhere: false, readsDateless: false, zone: defaults.zone, usualLength: null, steps: STEPS_OF_A_FILE, most: SHIFTS_MAX, describe: peopleOf });
  if (!read.ok) return read;
  const shifts = read.value.occurrences.flatMap((occurrence) => shiftsOf(occurrence, defaults.role));
  if (shifts.length > SHIFTS_MAX) return err({ kind: 'too-many', limit: SHIFTS_MAX });
  return ok({ shifts: shifts.sort(byTime), skipped: read.value.skipped.map(({ uid, line, why }) => ({ uid, line, why: reasonOf(why) })) });
}

function peopleOf(properties: Parameters<typeof namedShift>[0]): { readonly label: string; readonly detail: NamedShift } | null {
  const named = namedShift(properties);
  return named.people.length === 0 ? null : { label: named.people.map(({ label }) => label).join(), detail: named };
}

function shiftsOf({ key, from, to, detail: { people, role }, entry }: CalendarOccurrence<NamedShift>, usualRole: string): OnCallShift[] {
  return people.map(({ keys, label }) => ({
    shiftKey: shortened(people.length > 1 ? `${key}#${label}` : key), role: role ?? usualRole, personKeys: keys, personLabel: label, from: new Date(from), to: new Date(to), isAllDay: entry.start.isDate, sequence: entry.sequence,
  }));
}

function reasonOf(why: EntryProblem): SkipReason {
  return why.kind === 'says-nothing' ? { kind: 'nobody-named' } : why;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: OnCallShift, b: OnCallShift): number => a.from.getTime() - b.from.getTime() || a.to.getTime() - b.to.getTime() || byText(a.shiftKey, b.shiftKey);

function shortened(key: string): string {
  return key.length <= KEY_MAX ? key : `${key.slice(0, KEY_MAX - 33)}#${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}
