import { SHOCK_MEMORY, varianceOf } from './noise.js';
import type { NoiseParameters } from './noise-parameters.js';
import type { Observation } from './series.js';

/** λ: what the newest result counts in the fast mean. */
export const FAST_WEIGHT = 0.2;
/** The slow mean stays this many results behind the newest, so that a change doesn't hide itself. */
export const SLOW_GAP = 3;
/** After so many results the slow mean forgets as much as it learns. */
export const SLOW_MEMORY = 26;

/** The two means and their difference after a result. `slow`, `difference`, `sd` and `z` are null while there is no slow mean. */
export interface FastSlow {
  readonly fast: number;
  readonly slow: number | null;
  readonly difference: number | null;
  /** The exact standard deviation of `difference` on a level that doesn't move. */
  readonly sd: number | null;
  readonly z: number | null;
}

/** A level that held beside the slow mean as it stood before, in points of the scale. */
export interface LevelChange {
  /** The slow mean, which stood still meanwhile. */
  readonly before: number;
  /** The plain mean of the results that held. */
  readonly level: number;
  /** The exact standard deviation of `level - before` if nothing had changed. */
  readonly sd: number;
}

/** What the slow mean knows: how certain it is, its covariances, and the result it ended with. */
interface Slow {
  readonly mean: number;
  readonly results: number;
  readonly precision: number;
  readonly variance: number;
  /** With the team's standardised shock at `week`, the time of the last result in it. */
  readonly withShock: number;
  readonly week: number;
  /** With the unnormalised fast mean as of now. */
  withFast: number;
}

/** A result with the covariance of the unnormalised fast mean and the team's standardised shock at that time. */
interface Past {
  readonly observation: Observation;
  readonly fastWithShock: number;
}

/**
 * The fast-slow EWMA with its exact variance, one result at a time.
 *
 * Fast: `f_i = λ (1-λ)^(j-i)`, normalised (Roberts 1959, Technometrics 1(3)). Slow: the precision-weighted mean of the results up to
 * j - gap, which forgets after `SLOW_MEMORY` results: `P ← P + 1/v` and later `P ← P (1 - 1/26) + 1/v`, `a = (1/v)/P`. With `d = f - b`:
 * `D = Σ d_i x_i`, `Var D = Σ d_i² v_i + 2 τ² Σ_{i<l} d_i d_l φ^(t_l - t_i)`, `Z = D / sqrt(Var D)`.
 *
 * The double sum is not summed: the AR(1) shock is a Markov chain, so the covariances of either mean with the shock and of the means with each
 * other follow from those one result earlier. The shock is kept standardised, an AR(1) of variance 1 that each result scales by its own τ: results may
 * have been read with different parameters. O(gap) a result, and exact whatever weeks are missing; a test compares with the double sum.
 */
export class FastSlowMeans {
  private readonly past: Past[] = [];
  private sum = 0;
  private total = 0;
  private sumVariance = 0;
  private slow: Slow | null = null;

  constructor(private readonly noise: NoiseParameters) {}

  /** Takes the next result in time; `isFrozen`: the slow mean stays as it is. */
  take(observation: Observation, isFrozen: boolean): FastSlow {
    this.advanceFast(observation);
    const learnt = this.past.at(-1 - SLOW_GAP);
    if (learnt && !isFrozen) this.advanceSlow(learnt);
    return this.read();
  }

  private noiseOf(observation: Observation): NoiseParameters {
    return observation.noise ?? this.noise;
  }

  /** τ of a result: how far a standardised shock moves it. */
  private shockOf(observation: Observation): number {
    return Math.sqrt(this.noiseOf(observation).tauSquared);
  }

  private shockKept(from: number, to: number): number {
    return SHOCK_MEMORY ** (to - from);
  }

  private advanceFast(observation: Observation): void {
    const last = this.past.at(-1);
    const keep = 1 - FAST_WEIGHT;
    const kept = last ? this.shockKept(last.observation.week, observation.week) * last.fastWithShock : 0;
    const variance = varianceOf(this.noiseOf(observation), observation.n);
    this.sumVariance = keep ** 2 * this.sumVariance + FAST_WEIGHT ** 2 * variance + 2 * keep * FAST_WEIGHT * kept * this.shockOf(observation);
    if (this.slow) {
      const withNewest = this.slow.withShock * this.shockKept(this.slow.week, observation.week) * this.shockOf(observation);
      this.slow.withFast = keep * this.slow.withFast + FAST_WEIGHT * withNewest;
    }
    this.past.push({ observation, fastWithShock: keep * kept + FAST_WEIGHT * this.shockOf(observation) });
    this.sum = keep * this.sum + FAST_WEIGHT * observation.mean;
    this.total = keep * this.total + FAST_WEIGHT;
  }

  private advanceSlow({ observation }: Past): void {
    const variance = varianceOf(this.noiseOf(observation), observation.n);
    const fastWithLearnt = this.fastWith(this.past.length - 1 - SLOW_GAP);
    const { slow } = this;
    if (!slow) {
      this.slow = { mean: observation.mean, results: 1, precision: 1 / variance, variance, withShock: this.shockOf(observation), week: observation.week, withFast: fastWithLearnt };
      return;
    }
    const precision = slow.precision * (slow.results >= SLOW_MEMORY ? 1 - 1 / SLOW_MEMORY : 1) + 1 / variance;
    const weight = 1 / variance / precision;
    const keep = 1 - weight;
    const withShock = slow.withShock * this.shockKept(slow.week, observation.week);
    this.slow = {
      mean: keep * slow.mean + weight * observation.mean,
      results: slow.results + 1,
      precision,
      variance: keep ** 2 * slow.variance + weight ** 2 * variance + 2 * keep * weight * withShock * this.shockOf(observation),
      withShock: keep * withShock + weight * this.shockOf(observation),
      week: observation.week,
      withFast: keep * slow.withFast + weight * fastWithLearnt,
    };
  }

  /** Covariance of today's unnormalised fast mean with one of the last results. */
  private fastWith(index: number): number {
    const { observation } = this.past[index]!;
    const before = this.past[index - 1];
    const keep = 1 - FAST_WEIGHT;
    const keptShock = before ? this.shockKept(before.observation.week, observation.week) * before.fastWithShock : 0;
    const then = keep * keptShock * this.shockOf(observation) + FAST_WEIGHT * varianceOf(this.noiseOf(observation), observation.n);
    const shock = this.shockOf(observation);
    let covariance = then;
    for (let later = index + 1; later < this.past.length; later += 1) {
      const next = this.past[later]!.observation;
      covariance = keep * covariance + FAST_WEIGHT * shock * this.shockOf(next) * this.shockKept(observation.week, next.week);
    }
    return covariance;
  }

  /**
   * The mean of the last `count` results against the slow mean, which ended before them. Its variance by the same chain:
   * `Var = Var(slow) + Var(mean) - 2 Cov`, the shock of the slow mean's last result fading by φ each week.
   * Throws RangeError where the slow mean isn't there or knows one of them.
   */
  changeOfLast(count: number): LevelChange {
    const { slow } = this;
    const last = this.past.slice(-count).map(({ observation }) => observation);
    if (!slow || last.length < count || last[0]!.week < slow.week) throw new RangeError(`There is no slow mean from before the last ${count} results.`);
    const variances = last.map((one, index) => {
      const pairs = last.slice(index + 1).map((other) => 2 * this.shockOf(one) * this.shockOf(other) * this.shockKept(one.week, other.week));
      return varianceOf(this.noiseOf(one), one.n) + sumOf(pairs);
    });
    const together = sumOf(last.map((one) => this.shockOf(one) * slow.withShock * this.shockKept(slow.week, one.week))) / count;
    const variance = slow.variance + sumOf(variances) / count ** 2 - 2 * together;
    return { before: slow.mean, level: sumOf(last.map(({ mean }) => mean)) / count, sd: Math.sqrt(Math.max(variance, Number.EPSILON)) };
  }

  /** The means as of the last result. */
  read(): FastSlow {
    const fast = this.sum / this.total;
    if (!this.slow) return { fast, slow: null, difference: null, sd: null, z: null };
    const variance = this.sumVariance / this.total ** 2 + this.slow.variance - (2 * this.slow.withFast) / this.total;
    const difference = fast - this.slow.mean;
    const sd = Math.sqrt(Math.max(variance, Number.EPSILON));
    return { fast, slow: this.slow.mean, difference, sd, z: difference / sd };
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
