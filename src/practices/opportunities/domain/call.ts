import { DateTime } from 'luxon';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
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
