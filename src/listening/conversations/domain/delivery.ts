import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { localOf } from '../../pulses/domain/cadence.js';

/** The hour at which authors' answers are delivered, in the organization's time zone. */
export const DELIVERY_HOUR = 9;

/** The next working day, Monday to Friday, after today in this zone: when an answer that comes now is delivered. */
export function nextDelivery(now: Date, zone: TimeZone): CalendarDate {
  const { day, weekday } = localOf(now, zone);
  return addDays(day, weekday >= 5 ? 8 - weekday : 1);
}

/** The last day whose answers are to be delivered by now. */
export function dueUntil(now: Date, zone: TimeZone): CalendarDate {
  const { day, hour } = localOf(now, zone);
  return hour >= DELIVERY_HOUR ? day : addDays(day, -1);
}
