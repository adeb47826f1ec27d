import { clipToScale, FIVE_POINT, scaleFactor, type Scale } from './scale.js';

/** Two-sided 95 % quantile of the standard normal distribution. */
export const Z_95 = 1.959963984540054;

/** SD of one five-point item that is assumed before an organization has answers of its own, in 1..5 points. */
export const PRIOR_ITEM_SIGMA = 1.05;

/** How many answers the prior SD weighs as much as. */
export const PRIOR_SIGMA_WEIGHT = 50;

/** Correlation between two items of one driver that the composite's SD assumes. */
export const ITEM_CORRELATION = 0.5;

/**
 * A value with its 95 % interval, all three in the same unit.
 * Invariant: `low <= value <= high`, except for Wilson's, whose interval may leave out a `value` of
 * exactly 0 or 1 by rounding only.
 */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How many answered out of how many could have. The question is what *this* team thinks *now*, so the
 * team is the whole population and an interval shrinks to a point when everybody answered.
 * Invariant: whole numbers, `1 <= answered <= eligible`.
 */
export interface Sample {
  readonly answered: number;
  readonly eligible: number;
}

function assertSample({ answered, eligible }: Sample): void {
  if (!Number.isInteger(answered) || !Number.isInteger(eligible) || answered < 1 || answered > eligible) {
    throw new RangeError(`A sample needs whole numbers with 1 <= answered <= eligible, got ${answered} of ${eligible}.`);
  }
}

function assertSigma(sigma: number): void {
  if (!(sigma >= 0 && Number.isFinite(sigma))) throw new RangeError(`An SD is a finite number >= 0, got ${sigma}.`);
}

/**
 * SD of one item's answers, pooled over an organization: the within-cell sums of squares over their degrees of freedom, joined by a
 * prior of `PRIOR_ITEM_SIGMA` that weighs `PRIOR_SIGMA_WEIGHT` answers. A cell is one item's histogram of one published union;
 * `histogram[i]` counts the answers `scale.min + i` (skips left out). Within cells, because an interval speaks of one team, and the
 * spread between teams would widen it for nothing. Never the SD of a single small batch: with its mean that gives the histogram back.
 * Throws RangeError for a histogram of the wrong length or with anything but counts.
 */
export function pooledItemSigma(histograms: Iterable<readonly number[]>, scale: Scale = FIVE_POINT): number {
  const prior = PRIOR_ITEM_SIGMA * scaleFactor(scale);
  let squares = PRIOR_SIGMA_WEIGHT * prior ** 2;
  let freedom = PRIOR_SIGMA_WEIGHT;
  for (const histogram of histograms) {
    const moments = momentsOf(histogram, scale);
    if (moments.n < 2) continue;
    squares += moments.squares;
    freedom += moments.n - 1;
  }
  return Math.sqrt(squares / freedom);
}

function momentsOf(histogram: readonly number[], scale: Scale): { n: number; squares: number } {
  if (histogram.length !== scale.max - scale.min + 1) {
    throw new RangeError(`A histogram of ${scale.min}..${scale.max} has ${scale.max - scale.min + 1} bars, got ${histogram.length}.`);
  }
  let n = 0;
  let sum = 0;
  for (const [index, count] of histogram.entries()) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`A histogram holds counts, got ${count}.`);
    n += count;
    sum += count * index;
  }
  const mean = n === 0 ? 0 : sum / n;
  const squares = histogram.reduce((total, count, index) => total + count * (index - mean) ** 2, 0);
  return { n, squares };
}

/** SD of the mean of `items` items of one driver with `ITEM_CORRELATION` between them: `σ_c² = σ² (1 + (q-1) 0.5) / q`. */
export function compositeSigma(sigma: number, items: number): number {
  assertSigma(sigma);
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`A driver has at least one item, got ${items}.`);
  return sigma * Math.sqrt((1 + (items - 1) * ITEM_CORRELATION) / items);
}

/** A mean with the interval `m ± z σ sqrt((1 - n/N)/n)`, clipped to the scale. Everybody answered: the mean itself. */
export function meanEstimate(mean: number, sample: Sample, sigma: number, scale: Scale = FIVE_POINT): Estimate {
  assertSample(sample);
  assertSigma(sigma);
  if (!(mean >= scale.min && mean <= scale.max)) throw new RangeError(`A mean lies on its scale ${scale.min}..${scale.max}, got ${mean}.`);
  const { answered: n, eligible: N } = sample;
  const half = Z_95 * sigma * Math.sqrt((1 - n / N) / n);
  return { value: mean, low: clipToScale(mean - half, scale), high: clipToScale(mean + half, scale) };
}

/** One item's published mean and how many answered it. */
export interface ItemMean {
  readonly mean: number;
  readonly answered: number;
}

/** A driver's estimate with the n it stands on. */
export interface DriverEstimate extends Estimate {
  /** The smallest item's n: what the ladder and the trend use. */
  readonly answered: number;
}

/**
 * A driver's result: the mean of its items' means (only histograms exist, so never a mean of people's means), with `compositeSigma`
 * of the organization's item SD and the smallest item's n.
 */
export function driverEstimate(items: readonly ItemMean[], eligible: number, itemSigma: number, scale: Scale = FIVE_POINT): DriverEstimate {
  const answered = Math.min(...items.map((item) => item.answered));
  const mean = items.reduce((sum, item) => sum + item.mean, 0) / items.length;
  return { ...meanEstimate(mean, { answered, eligible }, compositeSigma(itemSigma, items.length), scale), answered };
}

/**
 * The share `hits / answered` with Wilson's score interval for a finite population: `n* = n(N-1)/(N-n)`, then clipped to what is
 * still possible, `[x/N, (x+N-n)/N]`. Everybody answered: exact. `eligible` of Infinity gives Wilson's interval as printed in
 * textbooks (Wilson 1927). All in 0..1.
 */
export function shareEstimate(hits: number, sample: Sample): Estimate {
  const { answered: n, eligible: N } = sample;
  if (N !== Infinity) assertSample(sample);
  if (!Number.isInteger(hits) || hits < 0 || hits > n || n < 1) throw new RangeError(`Hits lie in 0..${n}, got ${hits}.`);
  const p = hits / n;
  if (n === N) return { value: p, low: p, high: p };
  const effective = N === Infinity ? n : (n * (N - 1)) / (N - n);
  const scaling = 1 + Z_95 ** 2 / effective;
  const centre = (p + Z_95 ** 2 / (2 * effective)) / scaling;
  const half = (Z_95 * Math.sqrt((p * (1 - p)) / effective + Z_95 ** 2 / (4 * effective ** 2))) / scaling;
  const [least, most] = N === Infinity ? [0, 1] : [hits / N, (hits + N - n) / N];
  return { value: p, low: Math.max(least, centre - half), high: Math.min(most, centre + half) };
}

/** How many answered 0-6, 7-8 and 9-10 to "would you recommend". */
export interface RecommendCounts {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/** The eleven-bar histogram of 0..10 in three groups. */
export function recommendCounts(histogram: readonly number[]): RecommendCounts {
  if (histogram.length !== 11) throw new RangeError(`The recommend histogram has 11 bars, got ${histogram.length}.`);
  const total = (from: number, to: number): number => histogram.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  return { detractors: total(0, 6), passives: total(7, 8), promoters: total(9, 10) };
}

/**
 * The recommend score `100 (promoters - detractors) / n` in -100..100. Its variance comes from smoothed shares, 3/4 of an answer more on
 * each side, so that a unanimous team doesn't pretend to be certain; the interval has the finite-population factor and is clipped to
 * -100..100. The product calls it "recommend score": the usual three-letter name is a trade mark.
 */
export function recommendEstimate(counts: RecommendCounts, eligible: number): Estimate {
  const { detractors, passives, promoters } = counts;
  if ([detractors, passives, promoters].some((count) => !Number.isInteger(count) || count < 0)) throw new RangeError('Counts are whole numbers >= 0.');
  const n = detractors + passives + promoters;
  assertSample({ answered: n, eligible });
  const score = (100 * (promoters - detractors)) / n;
  if (n === eligible) return { value: score, low: score, high: score };
  const up = (promoters + 0.75) / (n + 3);
  const down = (detractors + 0.75) / (n + 3);
  const variance = up + down - (up - down) ** 2;
  const half = 100 * Z_95 * Math.sqrt(((variance / n) * (eligible - n)) / (eligible - 1));
  return { value: score, low: Math.max(-100, score - half), high: Math.min(100, score + half) };
}
