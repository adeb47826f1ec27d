import { Z_95, type Estimate } from './intervals.js';
import { clipToScale, FIVE_POINT, scaleFactor, type Scale } from './scale.js';

/** A published mean and the answers it stands on. */
export interface MeanOf {
  readonly mean: number;
  readonly n: number;
}

/** Variances in squared points: of one person's (composite) answer, and of true team means around their parent's. */
export interface PoolingVariances {
  readonly within: number;
  readonly between: number;
}

/** τ_B² of true means between siblings while there are fewer than `ENOUGH_SIBLINGS`, in 1..5 points squared. */
export const PRIOR_BETWEEN_VARIANCE = 0.09;
/** And never below this. */
export const LEAST_BETWEEN_VARIANCE = 0.02;
export const ENOUGH_SIBLINGS = 5;

function assertMean({ mean, n }: MeanOf, scale: Scale): void {
  if (!(mean >= scale.min && mean <= scale.max)) throw new RangeError(`A mean lies on its scale ${scale.min}..${scale.max}, got ${mean}.`);
  if (!(Number.isFinite(n) && n >= 1)) throw new RangeError(`A mean stands on at least one answer, got ${n}.`);
}

/**
 * τ_B²: how much true means of siblings (the units below one parent, one driver, one round) differ, in squared points: their variance
 * less what sampling adds, `max(0.02, s² - mean(σ²/n))`, the moment estimator of DerSimonian and Laird's family (Morris 1983, JASA 78).
 * Fewer than 5 siblings: the prior 0.09. Throws RangeError for an impossible mean or a negative σ².
 */
export function betweenVariance(siblings: readonly MeanOf[], within: number, scale: Scale = FIVE_POINT): number {
  if (!(within >= 0)) throw new RangeError(`A variance is >= 0, got ${within}.`);
  siblings.forEach((sibling) => assertMean(sibling, scale));
  const square = scaleFactor(scale) ** 2;
  if (siblings.length < ENOUGH_SIBLINGS) return PRIOR_BETWEEN_VARIANCE * square;
  const centre = siblings.reduce((sum, { mean }) => sum + mean, 0) / siblings.length;
  const variance = siblings.reduce((sum, { mean }) => sum + (mean - centre) ** 2, 0) / (siblings.length - 1);
  const sampling = siblings.reduce((sum, { n }) => sum + within / n, 0) / siblings.length;
  return Math.max(LEAST_BETWEEN_VARIANCE * square, variance - sampling);
}

/**
 * A unit's mean drawn towards its parent's by as much as chance can explain (empirical Bayes; Efron and Morris 1975, JASA 70):
 * `v = σ²/n`, `B = v/(v + τ_B²)`, `(1-B) m + B parent` with `± z sqrt((1-B) v)`, clipped to the scale. For levels and comparison tables
 * only: detection reads the plain means, which a parent can't move. Throws RangeError for impossible input.
 */
export function pooledEstimate(result: MeanOf, parentMean: number, variances: PoolingVariances, scale: Scale = FIVE_POINT): Estimate {
  assertMean(result, scale);
  assertMean({ mean: parentMean, n: 1 }, scale);
  const { within, between } = variances;
  if (!(within >= 0 && between > 0)) throw new RangeError(`Pooling needs a variance within >= 0 and between > 0, got ${within} and ${between}.`);
  const sampling = within / result.n;
  const towardsParent = sampling / (sampling + between);
  const value = (1 - towardsParent) * result.mean + towardsParent * parentMean;
  const half = Z_95 * Math.sqrt((1 - towardsParent) * sampling);
  return { value, low: clipToScale(value - half, scale), high: clipToScale(value + half, scale) };
}
