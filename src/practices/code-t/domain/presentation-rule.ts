import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { COUNTED, type DayState } from './day-lifecycle.js';
import { PENDING, type PresentationState } from './presentation-lifecycle.js';

/** A Code T day as the rule sees it. */
export interface RuleDay {
  readonly day: CalendarDate;
  readonly projectId: string;
  readonly state: DayState;
}

/** A presentation as the rule sees it. */
export interface RulePresentation {
  readonly day: CalendarDate;
  readonly projectId: string;
  readonly state: PresentationState;
}

/** Rows of one person: or of one person's work on one project, when the policy counts by project. */
export function inScope<T extends { readonly projectId: string }>(rows: readonly T[], scope: 'person' | 'person-project', projectId: string): readonly T[] {
  return scope === 'person' ? rows : rows.filter((row) => row.projectId === projectId);
}

/** The day of the last presentation given; null before the first. */
export function lastGiven(presentations: readonly RulePresentation[]): CalendarDate | null {
  return presentations.filter(({ state }) => state === 'given').reduce<CalendarDate | null>((last, { day }) => (last === null || day > last ? day : last), null);
}

/** Days that count towards the next presentation: booked, unknown, taken and partly taken ones after the last presentation given, the earliest first. */
export function countedDays<D extends RuleDay>(days: readonly D[], presentations: readonly RulePresentation[]): readonly D[] {
  const since = lastGiven(presentations);
  return days.filter(({ day, state }) => COUNTED.has(state) && (since === null || day > since)).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Counted days for which there is no room, the earliest first. Room is made by presentations: `limit` days after the last one given, and `limit`
 * more for each that is scheduled or waits to be confirmed. So that giving one never leaves too many behind it, the same must hold from the
 * day of each pending presentation on: after the last pending one at most `limit` days, after the one before it twice as many, and so on.
 * Days are taken in the order of the calendar, so it is the latest ones that find no room. `limitOn` is the policy's number on a day.
 *
 * All days and presentations given belong to one scope (see `inScope`).
 */
export function daysWithoutRoom<D extends RuleDay>(days: readonly D[], presentations: readonly RulePresentation[], limitOn: (day: CalendarDate) => number): readonly D[] {
  const given = lastGiven(presentations);
  const pending = presentations.filter(({ state, day }) => PENDING.has(state) && (given === null || day > given)).map(({ day }) => day).sort();
  const boundaries = [given ?? '', ...pending].map((after, index) => ({ after, periods: 1 + pending.length - index, used: 0 }));
  return countedDays(days, presentations).filter((counted) => {
    const open = boundaries.filter(({ after }) => after < counted.day);
    const hasRoom = open.every(({ used, periods }) => used < periods * limitOn(counted.day));
    // What is over can't be given back: it uses room whether there was some or not.
    if (hasRoom || counted.state !== 'booked') for (const boundary of open) boundary.used += 1;
    return !hasRoom;
  });
}

/** Is there room for one more counted day, with nothing that stands already losing its own? Also asked before a lost day is corrected to taken. */
export function hasRoomFor(added: RuleDay, days: readonly RuleDay[], presentations: readonly RulePresentation[], limitOn: (day: CalendarDate) => number): boolean {
  return daysWithoutRoom([...days, added], presentations, limitOn).length <= daysWithoutRoom(days, presentations, limitOn).length;
}
