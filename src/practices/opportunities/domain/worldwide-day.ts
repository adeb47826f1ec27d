import type { CalendarDate } from '../../../kernel/calendar-date.js';

const HOUR_MS = 3_600_000;

/** The farthest offsets that are in use: a day begins first at UTC+14 and ends last at UTC−12 ("anywhere on Earth"). */
const FIRST_OFFSET_HOURS = 14;
const LAST_OFFSET_HOURS = -12;

/** The instant at which `day` is over everywhere: its end at UTC−12. */
export function endAnywhereOnEarth(day: CalendarDate): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (24 - LAST_OFFSET_HOURS) * HOUR_MS);
}

/** True once `day` has begun anywhere: at UTC+14. A talk in Auckland is given while it is still yesterday elsewhere. */
export function hasBegun(day: CalendarDate, now: Date): boolean {
  return now.getTime() >= Date.parse(`${day}T00:00:00Z`) - FIRST_OFFSET_HOURS * HOUR_MS;
}
