import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';

/** Days without use after which a session is over. */
export const SESSION_DAYS = 90;

/** A session that was last used before this day is over. Days are UTC: no time of a visit is kept. */
export function oldestLivingUse(today: CalendarDate): CalendarDate {
  return addDays(today, -SESSION_DAYS);
}

/** The UTC day of an instant. */
export function dayOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}
