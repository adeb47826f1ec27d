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

/** What the policy of a day says about counting. */
export interface CountingRules {
  readonly limit: number;
  readonly scope: 'person' | 'person-project';
}

/**
 * Counted days for which there is no room, the earliest first. Room is made by presentations: `limit` days after the last one given, and `limit`
 * more for each that is scheduled or waits to be confirmed. So that giving one never leaves too many behind it, the same must hold from the
 * day of each pending presentation on: after the last pending one at most `limit` days, after the one before it twice as many, and so on.
 * Days are taken in the order of the calendar, so it is the latest ones that find no room. Each day is counted by the rules of its own day,
 * with all days of the person or with those of its project.
 *
 * Days and presentations are all there are of one person.
 */
export function daysWithoutRoom<D extends RuleDay>(days: readonly D[], presentations: readonly RulePresentation[], rulesOn: (day: CalendarDate) => CountingRules): readonly D[] {
  const kept: D[] = [];
  const without: D[] = [];
  for (const day of days.filter(({ state }) => COUNTED.has(state)).sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const hasRoom = fits(day, kept, presentations, rulesOn(day.day));
    if (!hasRoom) without.push(day);
    // What is over can't be given back: it uses room whether there was some or not.
    if (hasRoom || day.state !== 'booked') kept.push(day);
  }
  return without;
}

function fits(day: RuleDay, before: readonly RuleDay[], presentations: readonly RulePresentation[], { limit, scope }: CountingRules): boolean {
  const mine = inScope(presentations, scope, day.projectId);
  const given = lastGiven(mine) ?? '';
  // A day before the last presentation given is settled: it counts no more.
  if (day.day <= given) return true;
  const pending = mine.filter((one) => PENDING.has(one.state) && one.day > given).map((one) => one.day).sort();
  const counted = inScope(before, scope, day.projectId);
  return [given, ...pending].every((after, index) => after >= day.day || counted.filter((one) => one.day > after).length < limit * (1 + pending.length - index));
}

/** Is there room for one more counted day, with nothing that stands already losing its own? Also asked before a lost day is corrected to taken. */
export function hasRoomFor(added: RuleDay, days: readonly RuleDay[], presentations: readonly RulePresentation[], rulesOn: (day: CalendarDate) => CountingRules): boolean {
  return daysWithoutRoom([...days, added], presentations, rulesOn).length <= daysWithoutRoom(days, presentations, rulesOn).length;
}
