import { DateTime } from 'luxon';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { WEEKDAYS, type Weekday, type WorkingHours } from '../../policies/domain/working-week.js';

/** Instants from `from` (included) to `to` (excluded). */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** The working day of a calendar day in a time zone. A time that clocks skip that day is the one they jump to; 24:00 is the midnight it ends with. */
export function workingDay(day: CalendarDate, { from, to }: WorkingHours, zone: TimeZone): Span {
  return { from: localTime(day, from, zone), to: localTime(day, to, zone) };
}

/** All of a calendar day in a time zone: 23, 24 or 25 hours. */
export function wholeDay(day: CalendarDate, zone: TimeZone): Span {
  return { from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) };
}

/** The first instant of a day. Not always midnight: where clocks jump at midnight there is none. */
export function startOfDay(day: CalendarDate, zone: TimeZone): Date {
  return DateTime.fromISO(day, { zone }).startOf('day').toJSDate();
}

function localTime(day: CalendarDate, time: string, zone: TimeZone): Date {
  if (time === '24:00') return startOfDay(addDays(day, 1), zone);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return DateTime.fromObject({ year, month, day: date, hour, minute }, { zone }).toJSDate();
}

/** The calendar day that an instant falls on in a time zone. */
export function dayAt(at: Date, zone: TimeZone): CalendarDate {
  return DateTime.fromJSDate(at, { zone }).toISODate()!;
}

/** The day of the week of a calendar day. */
export function weekdayOf(day: CalendarDate): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

/** Do the two share an instant? One that ends where the other begins does not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Days on which something is looked for. */
export interface DaysWanted {
  readonly weekdays: readonly Weekday[];
  readonly workingHours: WorkingHours;
  readonly zone: TimeZone;
  /** Days after the local day of this instant. */
  readonly after: Date;
}

/** Days that would do, with their working time: the right weekdays within `horizonDays` after today. */
export function daysWanted({ weekdays, workingHours, zone, after }: DaysWanted, horizonDays: number): readonly (Span & { readonly day: CalendarDate })[] {
  const today = dayAt(after, zone);
  return Array.from({ length: horizonDays }, (_, index) => addDays(today, index + 1))
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .map((day) => ({ day, ...workingDay(day, workingHours, zone) }));
}
