import { DateTime } from 'luxon';
import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { endAnywhereOnEarth } from './worldwide-day.js';

/**
 * When a call for proposals closes. Feeds give bare days without a zone: such a day is inclusive and holds anywhere on Earth, and pages say that
 * this is assumed.
 */
export type Call =
  | { readonly precision: 'none' }
  | { readonly precision: 'day'; readonly day: CalendarDate; readonly zone: TimeZone | null }
  | { readonly precision: 'instant'; readonly at: Date };

/** `unknown`: no deadline is known; such an opportunity is never dropped for it. */
export type CallStatus = 'open' | 'closed' | 'unknown';

/** The first instant at which the call is closed; null when no deadline is known. */
export function closesAt(call: Call): Date | null {
  switch (call.precision) {
    case 'none': return null;
    case 'instant': return call.at;
    case 'day': return call.zone === null ? endAnywhereOnEarth(call.day) : DateTime.fromISO(call.day, { zone: call.zone }).plus({ days: 1 }).startOf('day').toJSDate();
  }
}

export function callStatus(call: Call, now: Date): CallStatus {
  const at = closesAt(call);
  return at === null ? 'unknown' : now.getTime() < at.getTime() ? 'open' : 'closed';
}

/**
 * The day that a call closes on for somebody in `zone`; null when no deadline is known. It is the day that is stated, wherever that day ends last: who counts on it
 * is never late. Only where the call ends before that day is over for the reader (a deadline in Auckland, read in Honolulu) it can be the day before.
 * Of an instant: the last day of which the reader has something left before it.
 */
export function lastDay(call: Call, zone: TimeZone): CalendarDate | null {
  const at = closesAt(call);
  if (at === null) return null;
  const ends = dayAt(new Date(at.getTime() - 1), zone);
  return call.precision === 'day' && call.day < ends ? call.day : ends;
}

/**
 * Calendar days from today to {@link lastDay}, both by the clock of `zone`: 0 closes today. Also 0 after the stated day, as long as it still lasts somewhere.
 * Null once the call is closed, or when no deadline is known.
 */
export function daysLeft(call: Call, zone: TimeZone, now: Date): number | null {
  const day = lastDay(call, zone);
  return day === null || callStatus(call, now) !== 'open' ? null : Math.max(0, daysBetween(dayAt(now, zone), day));
}
