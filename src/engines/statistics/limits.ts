import { CALIBRATED_LIMITS } from './calibrated-limits.js';

/**
 * L: how many of its standard deviations the difference of the fast and the slow mean may reach before it alarms, by the weeks between two
 * results, so that every rhythm has the same false alarms per year. Between two rows of `CALIBRATED_LIMITS` it is interpolated over the
 * logarithm of the weeks (off by less than 0.005); beyond the table its first or last row counts. Throws RangeError unless `weeks > 0`.
 */
export function limitFor(weeks: number): number {
  if (!(weeks > 0)) throw new RangeError(`The time between results is above 0 weeks, got ${weeks}.`);
  const above = CALIBRATED_LIMITS.findIndex((row) => row.weeks >= weeks);
  if (above === 0) return CALIBRATED_LIMITS[0]!.limit;
  if (above === -1) return CALIBRATED_LIMITS.at(-1)!.limit;
  const [from, to] = [CALIBRATED_LIMITS[above - 1]!, CALIBRATED_LIMITS[above]!];
  const way = Math.log(weeks / from.weeks) / Math.log(to.weeks / from.weeks);
  return from.limit + way * (to.limit - from.limit);
}
