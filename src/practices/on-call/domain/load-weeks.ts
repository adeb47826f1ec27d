import type { CalendarDate } from '../../../kernel/calendar-date.js';

/** Hours of on-call duty of a team in one week, all roles and people added up. */
export interface LoadWeek {
  /** Its Monday. */
  readonly monday: CalendarDate;
  readonly hours: number;
}

/** Fewer weeks with duty than this, and nothing is usual yet. */
const LEAST_WEEKS = 4;
const TIMES_USUAL = 2;

/**
 * Whether a week's load is at least twice the usual: the median of the weeks before it that had any. False while fewer than four had.
 */
export function isUnusualWeek(week: LoadWeek, before: readonly LoadWeek[]): boolean {
  const hours = before.filter((earlier) => earlier.monday < week.monday && earlier.hours > 0).map((earlier) => earlier.hours).sort((a, b) => a - b);
  if (hours.length < LEAST_WEEKS) return false;
  const middle = hours.length / 2;
  const median = hours.length % 2 === 1 ? hours[Math.floor(middle)]! : (hours[middle - 1]! + hours[middle]!) / 2;
  return week.hours >= TIMES_USUAL * median;
}
