import { IANAZone } from 'luxon';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { daysBetween } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';

export const CADENCES = ['weekly', 'every-two-weeks', 'monthly', 'quarterly', 'by-hand'] as const;

/** How often a pulse opens a round. `by-hand` opens only when somebody says so. */
export type Cadence = (typeof CADENCES)[number];

/** A cadence that opens rounds by itself. */
export type RegularCadence = Exclude<Cadence, 'by-hand'>;

/**
 * When rounds open: at `hour`:00 local time of `timeZone`, on the ISO weekday `weekday` (1 = Monday). Monthly means the first such weekday of
 * a month, quarterly the first such weekday of January, April, July and October. Every two weeks counts from the week of `anchor`
 * (any day in a week that has a round); without it from the week of 5 January 1970, so that the answer never depends on what came before.
 */
export interface Schedule {
  readonly cadence: Cadence;
  readonly weekday: number;
  readonly hour: number;
  readonly timeZone: TimeZone;
  readonly anchor?: CalendarDate | null;
}

/** When a round is announced, opens and closes. Invariant: `announcedAt <= opensAt < closesAt`. */
export interface RoundTimes {
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EPOCH_MONDAY: CalendarDate = '1970-01-05';

/**
 * The instant when clocks in `zone` show this local time. In a gap (clocks go forward) the time is read with the offset before it, so 02:00
 * of a night without a 02:00 becomes 03:00; in an overlap (clocks go back) it is the first of the two. Not left to luxon, whose
 * answer near a change depends on the offset at the moment of asking.
 */
export function instantOfLocal(day: CalendarDate, hour: number, zone: TimeZone): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR;
  const rules = IANAZone.create(zone);
  const offset = (at: number): number => rules.offset(at) * 60_000;
  const before = offset(wall - DAY);
  const after = offset(wall + DAY);
  const first = wall - before;
  if (offset(first) === before) return new Date(first);
  const second = wall - after;
  return new Date(offset(second) === after ? second : first);
}

/** The calendar day and the hour that clocks in `zone` show, with its ISO weekday. */
export function localOf(at: Date, zone: TimeZone): { readonly day: CalendarDate; readonly hour: number; readonly weekday: number } {
  // The wall clock as if it were UTC: ten times faster than a DateTime, which counts when a thousand recipients are looked at every minute.
  const wall = new Date(at.getTime() + IANAZone.create(zone).offset(at.getTime()) * 60_000);
  return { day: isoDay(wall.getTime()), hour: wall.getUTCHours(), weekday: isoWeekday(wall) };
}

/** The first time the schedule opens strictly after `after`; null for `by-hand`. */
export function nextOpening(schedule: Schedule, after: Date): Date | null {
  const { cadence, hour, timeZone } = schedule;
  if (cadence === 'by-hand') return null;
  let { day } = localOf(new Date(after.getTime() - DAY), timeZone);
  for (;;) {
    day = openingDay(cadence, schedule, day);
    const at = instantOfLocal(day, hour, timeZone);
    if (at.getTime() > after.getTime()) return at;
    day = isoDay(Date.parse(`${day}T00:00:00Z`) + DAY);
  }
}

/** The next `count` opening times strictly after `after`, ascending; none for `by-hand`. */
export function nextOpenings(schedule: Schedule, after: Date, count: number): readonly Date[] {
  const openings: Date[] = [];
  let last = after;
  while (openings.length < count) {
    const next = nextOpening(schedule, last);
    if (!next) return openings;
    openings.push(next);
    last = next;
  }
  return openings;
}

/** The first day from `from` on that the cadence opens a round, `from` included. */
function openingDay(cadence: RegularCadence, schedule: Schedule, from: CalendarDate): CalendarDate {
  const start = Date.parse(`${from}T00:00:00Z`);
  const weekday = isoWeekday(new Date(start));
  for (let at = start + ((schedule.weekday - weekday + 7) % 7) * DAY; ; at += 7 * DAY) {
    if (isOpeningWeek(cadence, new Date(at), schedule.anchor ?? EPOCH_MONDAY)) return isoDay(at);
  }
}

function isOpeningWeek(cadence: RegularCadence, day: Date, anchor: CalendarDate): boolean {
  const isFirstOfMonth = day.getUTCDate() <= 7;
  switch (cadence) {
    case 'weekly': return true;
    case 'every-two-weeks': {
      const weeks = Math.floor(daysBetween(EPOCH_MONDAY, isoDay(day.getTime())) / 7);
      return (weeks - Math.floor(daysBetween(EPOCH_MONDAY, anchor) / 7)) % 2 === 0;
    }
    case 'monthly': return isFirstOfMonth;
    case 'quarterly': return isFirstOfMonth && day.getUTCMonth() % 3 === 0;
  }
}

function isoWeekday(day: Date): number {
  return ((day.getUTCDay() + 6) % 7) + 1;
}

function isoDay(at: number): CalendarDate {
  return new Date(at).toISOString().slice(0, 10);
}

/** When a round of `windowHours` closes. Counted in real hours, so a change of clocks never shortens it. */
export function closingTime(opensAt: Date, windowHours: number): Date {
  return new Date(opensAt.getTime() + windowHours * HOUR);
}

/** What `nextRoundTimes` needs to know of the pulse. */
export interface RoundPlan {
  readonly schedule: Schedule;
  readonly windowHours: number;
  readonly leadHours: number;
}

/**
 * The times of the round that is announced next. `previousOpensAt` is the newest announced round's opening, null when there is none.
 * A round is announced when the previous one opens (so that whoever comes to answer fetches the next pass on the same visit), but at
 * least `leadHours` before it opens; the first one at once. An opening that can no longer be announced in time is left out, never rushed.
 * Null for `by-hand`: those are announced at the moment they open.
 */
export function nextRoundTimes(plan: RoundPlan, previousOpensAt: Date | null, now: Date): RoundTimes | null {
  const lead = plan.leadHours * HOUR;
  const previous = previousOpensAt?.getTime() ?? -Infinity;
  const opensAt = nextOpening(plan.schedule, new Date(Math.max(previous, now.getTime() + lead - 1)));
  if (!opensAt) return null;
  const due = Math.min(previous, opensAt.getTime() - lead);
  return { announcedAt: new Date(Math.max(now.getTime(), due)), opensAt, closesAt: closingTime(opensAt, plan.windowHours) };
}

/**
 * The schedule with its two-week rhythm tied to the first week that can be announced in time, so that a pulse launched today doesn't wait a
 * fortnight longer than it must. Other cadences are returned as they are.
 */
export function anchoredAtLaunch(schedule: Schedule, leadHours: number, now: Date): Schedule {
  if (schedule.cadence !== 'every-two-weeks') return schedule;
  const first = nextOpening({ ...schedule, cadence: 'weekly' }, new Date(now.getTime() + leadHours * HOUR - 1));
  return { ...schedule, anchor: first && localOf(first, schedule.timeZone).day };
}

/** The times of a round that somebody starts by hand: announced and open at once. */
export function roundStartedByHand(windowHours: number, now: Date): RoundTimes {
  return { announcedAt: now, opensAt: now, closesAt: closingTime(now, windowHours) };
}
