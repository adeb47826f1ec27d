import type { NoiseParameters } from './noise-parameters.js';
import { FIVE_POINT, type Scale } from './scale.js';

/**
 * One published result of one unit and driver, read when its round closed.
 * Invariant: `week` is finite (weeks since any fixed day; fractions are fine), `mean` lies on its scale, `n >= 1`.
 */
export interface Observation {
  /** When, in weeks. */
  readonly week: number;
  /** The published mean in points of the scale: for 1..5, `1 + headline / 25`. */
  readonly mean: number;
  /** How many answers it stands on: the driver's smallest item. */
  readonly n: number;
  /** The noise it is read with, when that isn't the one of the whole series: parameters are estimated anew, results that were read keep theirs. */
  readonly noise?: NoiseParameters;
  /** The rhythm that chooses the limit at it, when that isn't the one of the whole series. */
  readonly weeksBetween?: number;
}

/** A mean carried from another unit may miss the end of its scale by so much. */
const ROUNDING = 1e-9;

/**
 * The observations in time order, whatever order they came in; two at the very same time are ordered by n and mean, so that the order
 * of arrival never shows. Throws RangeError for an impossible one.
 */
export function inTimeOrder(observations: readonly Observation[], scale: Scale = FIVE_POINT): readonly Observation[] {
  for (const { week, mean, n } of observations) {
    if (!Number.isFinite(week)) throw new RangeError(`A result has a time, got ${week}.`);
    if (!(mean >= scale.min - ROUNDING && mean <= scale.max + ROUNDING)) throw new RangeError(`A mean lies on its scale ${scale.min}..${scale.max}, got ${mean}.`);
    if (!(Number.isFinite(n) && n >= 1)) throw new RangeError(`A result stands on at least one answer, got ${n}.`);
  }
  return [...observations].sort((one, other) => one.week - other.week || one.n - other.n || one.mean - other.mean);
}

/** The median gap between neighbouring results, in weeks; `fallback` while there are fewer than two. Missing rounds don't move it. */
export function typicalGap(observations: readonly Pick<Observation, 'week'>[], fallback = 1): number {
  const weeks = observations.map(({ week }) => week).sort((one, other) => one - other);
  const gaps = weeks.slice(1).map((week, index) => week - weeks[index]!).filter((gap) => gap > 0).sort((one, other) => one - other);
  if (gaps.length === 0) return fallback;
  return (gaps[Math.floor((gaps.length - 1) / 2)]! + gaps[Math.floor(gaps.length / 2)]!) / 2;
}
