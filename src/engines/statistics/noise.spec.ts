import fc from 'fast-check';
import { linearRegression } from 'simple-statistics';
import { normalSeries, seededRandom } from '../../../test/support/statistics/teams.js';
import { DEFAULT_NOISE, defaultNoise, fitNoise, NOISE_FLOORS, varianceOf } from './noise.js';
import { ZERO_TO_TEN } from './scale.js';
import type { Observation } from './series.js';

function organization(noise: { tauSquared: number; omegaSquared: number }, { teams, results, seed, weeksBetween = 1 }: { teams: number; results: number; seed: number; weeksBetween?: number }): Observation[][] {
  const random = seededRandom(seed);
  return Array.from({ length: teams }, (_, team) => normalSeries({ results, noise, n: 5 + (team % 20), weeksBetween }, random));
}

describe('fitting the noise', () => {
  it('gives the prior while there is nothing to fit', () => {
    for (const series of [[], [[]], [[{ week: 1, mean: 3, n: 5 }]]]) {
      const fit = fitNoise(series);
      expect(fit.tauSquared).toBeCloseTo(DEFAULT_NOISE.tauSquared, 9);
      expect(fit.omegaSquared).toBeCloseTo(DEFAULT_NOISE.omegaSquared, 9);
    }
    expect(fitNoise([], ZERO_TO_TEN).omegaSquared).toBeCloseTo(defaultNoise(ZERO_TO_TEN).omegaSquared, 9);
    expect(defaultNoise(ZERO_TO_TEN).omegaSquared).toBeCloseTo(4, 12);
  });

  it.each([[0.15, 0.7, 1], [0.05, 1, 1], [0.2, 0.6, 2], [0.12, 0.9, 2]])('finds τ %f and ω %f of many series, every %i weeks', (tau, omega, weeksBetween) => {
    const fit = fitNoise(organization({ tauSquared: tau ** 2, omegaSquared: omega ** 2 }, { teams: 300, results: 60, seed: 4, weeksBetween }));
    expect(Math.abs(Math.sqrt(fit.tauSquared) - tau)).toBeLessThan(0.02);
    expect(Math.abs(Math.sqrt(fit.omegaSquared) - omega)).toBeLessThan(0.04);
  });

  it('stays near the prior in a small organization', () => {
    const fit = fitNoise(organization({ tauSquared: 0.04, omegaSquared: 0.3 }, { teams: 1, results: 8, seed: 9 }));
    expect(fit.tauSquared).toBeLessThan(0.03);
    expect(Math.abs(fit.omegaSquared - 0.64)).toBeLessThan(0.2);
  });

  it('is not fooled by a few true jumps', () => {
    const still = organization({ tauSquared: 0.01, omegaSquared: 0.64 }, { teams: 80, results: 40, seed: 2 });
    const jumping = still.map((series, team) => (team % 8 === 0 ? series.map((one) => ({ ...one, mean: one.week < 20 ? one.mean : one.mean - 1 })) : series));
    const [before, after] = [fitNoise(still), fitNoise(jumping)];
    expect(varianceOf(after, 10) / varianceOf(before, 10)).toBeLessThan(1.25);
  });

  it('keeps its floors when all answers are equal', () => {
    const equal = Array.from({ length: 200 }, (_, team) => Array.from({ length: 50 }, (__, week) => ({ week, mean: 3, n: 5 + (team % 9) })));
    expect(fitNoise(equal)).toEqual(NOISE_FLOORS);
  });

  it('does not depend on the order of series or results', () => {
    const series = organization({ tauSquared: 0.02, omegaSquared: 0.5 }, { teams: 12, results: 15, seed: 6 });
    fc.assert(fc.property(fc.shuffledSubarray(series, { minLength: 12 }), (shuffled) => {
      const [one, other] = [fitNoise(series), fitNoise(shuffled.map((results) => [...results].reverse()))];
      expect(other.tauSquared).toBeCloseTo(one.tauSquared, 9);
      expect(other.omegaSquared).toBeCloseTo(one.omegaSquared, 9);
    }), { numRuns: 20 });
  });

  it('says the same on another scale', () => {
    const series = organization({ tauSquared: 0.02, omegaSquared: 0.5 }, { teams: 20, results: 20, seed: 8 });
    const wide = fitNoise(series.map((one) => one.map((result) => ({ ...result, mean: (result.mean - 1) * 2.5 }))), ZERO_TO_TEN);
    expect(wide.tauSquared / fitNoise(series).tauSquared).toBeCloseTo(6.25, 6);
    expect(wide.omegaSquared / fitNoise(series).omegaSquared).toBeCloseTo(6.25, 6);
  });

  it('agrees with a plain regression on 1/n where lags are long and the prior is swamped', () => {
    const series = organization({ tauSquared: 0.03, omegaSquared: 0.7 }, { teams: 400, results: 40, seed: 12, weeksBetween: 20 });
    const pairs = series.flatMap((one) => one.slice(1).map((later, index) => [2 / later.n, (later.mean - one[index]!.mean) ** 2]));
    const { m, b } = linearRegression(pairs);
    const fit = fitNoise(series);
    expect(Math.abs(m - fit.omegaSquared)).toBeLessThan(0.06);
    expect(Math.abs(b / 2 - fit.tauSquared)).toBeLessThan(0.006);
  });
});
