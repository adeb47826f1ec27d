import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';

/** The calendar day that an instant falls on in a time zone. */
export function dayIn(timeZone: TimeZone, at: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
