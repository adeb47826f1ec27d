import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { startOfDay, type Span } from './working-day.js';

/** A page shows a month with the weeks around it, or two. */
export const LONGEST_WINDOW_DAYS = 62;

/** The instants of the days from `from` to `to`, both included, in a time zone; undefined when they are out of order, too many or far from our time. */
export function calendarWindow(from: CalendarDate, to: CalendarDate, zone: TimeZone): Span | undefined {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return undefined;
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > LONGEST_WINDOW_DAYS) return undefined;
  return { from: startOfDay(from, zone), to: startOfDay(addDays(to, 1), zone) };
}
