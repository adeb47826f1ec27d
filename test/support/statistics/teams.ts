import type { NoiseParameters } from '../../../src/engines/statistics/noise-parameters.js';
import { seededRandom, type SeededRandom } from '../../../src/engines/statistics/seeded-random.js';
import type { Observation } from '../../../src/engines/statistics/series.js';

/** A team's shock: AR(1) around 0 with a standard deviation of `tau`, `memory` of it left after a week. */
export class Shock {
  private value: number;

  constructor(private readonly random: SeededRandom, private readonly tau: number, private readonly memory = 0.5) {
    this.value = tau * random.normal();
  }

  /** The shock `weeks` later. */
  after(weeks: number): number {
    const kept = this.memory ** weeks;
    this.value = kept * this.value + this.tau * Math.sqrt(1 - kept * kept) * this.random.normal();
    return this.value;
  }
}

/** A normal series as the chart supposes it. */
export interface SeriesPlan {
  readonly results: number;
  readonly noise: NoiseParameters;
  readonly n: number;
  readonly weeksBetween?: number;
  /** The true level at each result. */
  readonly level?: (index: number) => number;
}

/** `level + AR(1) shock + N(0, ω²/n)`, one result every `weeksBetween`. */
export function normalSeries(plan: SeriesPlan, random: SeededRandom): Observation[] {
  const { results, noise, n, weeksBetween = 1, level = () => 3.5 } = plan;
  const shock = new Shock(random, Math.sqrt(noise.tauSquared));
  return Array.from({ length: results }, (_, index) => {
    const mean = level(index) + shock.after(weeksBetween) + Math.sqrt(noise.omegaSquared / n) * random.normal();
    return { week: index * weeksBetween, mean, n };
  });
}

/** A scale wide enough for normal values around 3.5 never to leave it, but with the usual thresholds: its range is 4 points. */
export const WIDE_OPEN = { min: 1.5, max: 5.5 };

export { seededRandom, type SeededRandom };

export const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
