import { fisherQuantile } from './distributions.js';
import type { Estimate } from './intervals.js';
import { FIVE_POINT, type Scale } from './scale.js';

/** Below this ICC(2), team means differ too little from chance for teams to be ranked. */
export const RANKING_ICC = 0.5;

/** Covariances of a driver's items: symmetric, k × k, positive variances. */
export type Covariances = readonly (readonly number[])[];

function assertCovariances(covariances: Covariances): void {
  const k = covariances.length;
  if (k < 2) throw new RangeError(`A driver needs at least two items here, got ${k}.`);
  for (const [row, values] of covariances.entries()) {
    if (values.length !== k || values.some((value) => !Number.isFinite(value))) throw new RangeError('Covariances are a square of finite numbers.');
    if (!(values[row]! > 0)) throw new RangeError('An item that never varies has no reliability.');
    if (values.some((value, column) => Math.abs(value - covariances[column]![row]!) > 1e-9)) throw new RangeError('Covariances are symmetric.');
  }
}

const total = (covariances: Covariances): number => covariances.flat().reduce((sum, value) => sum + value, 0);

/** Cronbach's `α = k/(k-1) (1 - tr S / ΣS)` (1951, Psychometrika 16(3)). Throws RangeError for impossible covariances. */
export function cronbachAlpha(covariances: Covariances): number {
  assertCovariances(covariances);
  const sum = total(covariances);
  if (!(sum > 0)) throw new RangeError('The items cancel each other: is one reversed?');
  const k = covariances.length;
  const trace = covariances.reduce((diagonal, values, index) => diagonal + values[index]!, 0);
  return (k / (k - 1)) * (1 - trace / sum);
}

/**
 * α with Feldt's 95 % interval (1965, Psychometrika 30(3)): `(1 - α)/(1 - α̂)` follows F with `n - 1` and `(n - 1)(k - 1)` degrees of freedom.
 * `cases`: rows that the covariances come from (people; or unit means, for the reliability of those). Throws RangeError for fewer than 3.
 */
export function alphaEstimate(covariances: Covariances, cases: number): Estimate {
  if (!Number.isInteger(cases) || cases < 3) throw new RangeError(`α needs at least 3 cases, got ${cases}.`);
  const value = cronbachAlpha(covariances);
  const [first, second] = [cases - 1, (cases - 1) * (covariances.length - 1)];
  return { value, low: 1 - (1 - value) * fisherQuantile(0.975, first, second), high: 1 - (1 - value) * fisherQuantile(0.025, first, second) };
}

/**
 * McDonald's ω = (Σ λ)² / ΣS of three items (1999, Test Theory, chapter 6). With three items the one-factor model is just identified, so the
 * loadings are closed: `λ1² = s12 s13 / s23` and so on. Null when no such model fits: covariances that aren't all positive, or a
 * loading above its item's own variance. Throws RangeError unless there are three items.
 */
export function omegaOfThree(covariances: Covariances): number | null {
  assertCovariances(covariances);
  if (covariances.length !== 3) throw new RangeError(`ω is for three items here, got ${covariances.length}.`);
  const [s12, s13, s23] = [covariances[0]![1]!, covariances[0]![2]!, covariances[1]![2]!];
  if (s12 <= 0 || s13 <= 0 || s23 <= 0) return null;
  const squared = [(s12 * s13) / s23, (s12 * s23) / s13, (s13 * s23) / s12];
  if (squared.some((loading, index) => loading > covariances[index]![index]!)) return null;
  return squared.reduce((sum, loading) => sum + Math.sqrt(loading), 0) ** 2 / total(covariances);
}

/** A unit's mean and the answers it stands on. */
export interface UnitMean {
  readonly mean: number;
  readonly n: number;
}

/** How reliable team means are, 0..1, and whether teams may be ranked by them. */
export interface TeamReliability {
  readonly icc2: number;
  readonly isRankingReliable: boolean;
  readonly units: number;
}

/**
 * ICC(2) = 1 - MSW/MSB of unit means (Bliese 2000): the share of their variance that is between teams and not between the people who happened to
 * answer. `MSB = Σ n (m - m̄)² / (U - 1)`; MSW is the variance of one person's answer, `within` (the driver's σ_c²). Below 0 it counts as 0.
 * Null for fewer than 3 units. Throws RangeError for impossible means or a variance that isn't above 0.
 */
export function teamReliability(units: readonly UnitMean[], within: number, scale: Scale = FIVE_POINT): TeamReliability | null {
  if (!(within > 0)) throw new RangeError(`A variance within teams is above 0, got ${within}.`);
  if (units.some(({ mean, n }) => !(mean >= scale.min && mean <= scale.max && n >= 1))) throw new RangeError('A unit has a mean on its scale and at least one answer.');
  if (units.length < 3) return null;
  const answers = units.reduce((sum, { n }) => sum + n, 0);
  const grand = units.reduce((sum, { mean, n }) => sum + n * mean, 0) / answers;
  const between = units.reduce((sum, { mean, n }) => sum + n * (mean - grand) ** 2, 0) / (units.length - 1);
  const icc2 = between === 0 ? 0 : Math.max(0, 1 - within / between);
  return { icc2, isRankingReliable: icc2 >= RANKING_ICC, units: units.length };
}
