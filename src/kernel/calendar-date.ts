/** A calendar day as `YYYY-MM-DD`, without a time zone. Two of them compare as text. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a real day from 1900 to 2199 written `YYYY-MM-DD`; false for `2026-02-30`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** The day `days` after `date` (before it when negative). Throws RangeError for what is no day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(epochDay(date) * MS_PER_DAY + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. Throws RangeError for what is no day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from);
}

/** The Monday on or before a day. Throws RangeError for what is no day. */
export function mondayOf(date: CalendarDate): CalendarDate {
  // Day 0, 1 January 1970, was a Thursday.
  return addDays(date, -((((epochDay(date) + 3) % 7) + 7) % 7));
}

function epochDay(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`A calendar date is a real day YYYY-MM-DD, got ${date}.`);
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}
