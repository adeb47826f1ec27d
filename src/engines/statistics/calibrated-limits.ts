/** One row of the table of limits. */
export interface CalibratedLimit {
  /** Weeks between two results of a series. */
  readonly weeks: number;
  /** L: how many of its standard deviations the fast mean may lie from the slow one. */
  readonly limit: number;
}

/**
 * Limits with the same false alarms per year whatever the time between results: an EWMA (λ = 0.2) with constant limits has an in-control
 * average run length of 500 weeks. Written by `npm run calibrate`; not edited by hand.
 */
export const CALIBRATED_LIMITS: readonly CalibratedLimit[] = [
  { weeks: 0.2, limit: 3.460 },
  { weeks: 0.5, limit: 3.187 },
  { weeks: 1, limit: 2.962 },
  { weeks: 2, limit: 2.719 },
  { weeks: 3, limit: 2.566 },
  { weeks: 4, limit: 2.451 },
  { weeks: 5, limit: 2.360 },
  { weeks: 6, limit: 2.282 },
  { weeks: 7, limit: 2.215 },
  { weeks: 8, limit: 2.156 },
  { weeks: 9, limit: 2.103 },
  { weeks: 10, limit: 2.054 },
  { weeks: 11, limit: 2.010 },
  { weeks: 12, limit: 1.968 },
  { weeks: 13, limit: 1.930 },
  { weeks: 16, limit: 1.829 },
  { weeks: 20, limit: 1.717 },
  { weeks: 26, limit: 1.583 },
];
