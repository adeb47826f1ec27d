import fc from 'fast-check';
import { normalSeries, seededRandom } from '../../../test/support/statistics/teams.js';
import { brier, forecastOutcome, sayForecast } from './forecast-words.js';
import { forecast } from './forecast.js';
import { DEFAULT_NOISE } from './noise.js';
import { ZERO_TO_TEN } from './scale.js';
import type { Observation } from './series.js';

const flat = (length: number, mean = 3.6): Observation[] => Array.from({ length }, (_, week) => ({ week, mean, n: 10 }));
const sliding = (length: number, slope: number): Observation[] => Array.from({ length }, (_, week) => ({ week, mean: 4 - Math.max(0, week - 10) * slope, n: 12 }));
const ASKED = { threshold: 3, seed: 1 };

describe('a forecast', () => {
  it('needs 14 results', () => {
    expect(forecast(flat(13), DEFAULT_NOISE, ASKED)).toBeNull();
    expect(forecast(flat(14), DEFAULT_NOISE, ASKED)).not.toBeNull();
    expect(forecast([], DEFAULT_NOISE, ASKED)).toBeNull();
  });

  it('of a still series is still: a level fan that widens, and a threshold far away that stays far', () => {
    const { probability, fan } = forecast(flat(30), DEFAULT_NOISE, ASKED)!;
    expect(probability).toBeLessThan(0.05);
    expect(fan.week).toEqual([30, 31, 32, 33, 34, 35, 36, 37]);
    for (const [index, middle] of fan.middle.entries()) {
      expect(Math.abs(middle - 3.6)).toBeLessThan(0.03);
      expect(fan.low[index]!).toBeLessThan(middle);
      expect(fan.high[index]!).toBeGreaterThan(middle);
      if (index > 0) expect(fan.high[index]! - fan.low[index]!).toBeGreaterThan(fan.high[index - 1]! - fan.low[index - 1]! - 0.02);
    }
  });

  it('of a series that slides goes on sliding, but less and less', () => {
    const { probability, fan } = forecast(sliding(24, 0.06), DEFAULT_NOISE, { threshold: 3, seed: 2 })!;
    expect(probability).toBeGreaterThan(0.35);
    expect(fan.middle[7]!).toBeLessThan(fan.middle[0]!);
    expect(fan.middle[0]! - fan.middle[7]!).toBeLessThan(7 * 0.06);
  });

  it('is the same for the same seed and any order, and nearly so for another seed', () => {
    const random = seededRandom(5);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      const series = normalSeries({ results: 20, noise: DEFAULT_NOISE, n: 9, level: (index) => 3.6 - 0.02 * index }, random);
      const one = forecast(series, DEFAULT_NOISE, { threshold: 3, seed })!;
      expect(forecast([...series].reverse(), DEFAULT_NOISE, { threshold: 3, seed })).toEqual(one);
      expect(Math.abs(forecast(series, DEFAULT_NOISE, { threshold: 3, seed: seed + 1 })!.probability - one.probability)).toBeLessThan(0.08);
    }), { numRuns: 8 });
  });

  it('says the mirror image of a rise, and the same on another scale', () => {
    const series = sliding(22, 0.05);
    const fall = forecast(series, DEFAULT_NOISE, { threshold: 3.2, seed: 4 })!.probability;
    const rise = forecast(series.map((one) => ({ ...one, mean: 6 - one.mean })), DEFAULT_NOISE, { threshold: 2.8, seed: 4, towards: 'rise' })!.probability;
    expect(Math.abs(fall - rise)).toBeLessThan(0.06);
    const wide = series.map((one) => ({ ...one, mean: (one.mean - 1) * 2.5 }));
    const wideNoise = { tauSquared: DEFAULT_NOISE.tauSquared * 6.25, omegaSquared: DEFAULT_NOISE.omegaSquared * 6.25 };
    expect(forecast(wide, wideNoise, { threshold: 5.5, seed: 4 }, ZERO_TO_TEN)!.probability).toBeCloseTo(fall, 6);
  });

  it('holds the level in its 80 % fan about as often as it says, for levels that move as it supposes', () => {
    const random = seededRandom(8);
    let inside = 0;
    const runs = 150;
    for (let run = 0; run < runs; run += 1) {
      let [level, trend] = [3.4, 0];
      const levels = Array.from({ length: 38 }, () => {
        level += 0.95 * trend + 0.03 * random.normal();
        trend = 0.95 * trend + 0.01 * random.normal();
        return level;
      });
      const seen = levels.slice(0, 30).map((one, week) => ({ week, mean: Math.min(5, Math.max(1, one + Math.sqrt(0.01 + 0.64 / 10) * random.normal())), n: 10 }));
      const { fan } = forecast(seen, DEFAULT_NOISE, { threshold: 3, seed: run })!;
      if (fan.low[7]! <= levels[37]! && levels[37]! <= fan.high[7]!) inside += 1;
    }
    expect(inside / runs).toBeGreaterThan(0.71);
    expect(inside / runs).toBeLessThan(0.91);
  });

  it('refuses what cannot be', () => {
    expect(() => forecast(flat(14), DEFAULT_NOISE, { threshold: NaN, seed: 1 })).toThrow(RangeError);
    expect(() => forecast(flat(14), DEFAULT_NOISE, { threshold: 3, seed: 1, weeks: 0.5 })).toThrow(RangeError);
    expect(() => forecast(flat(14, 7), DEFAULT_NOISE, ASKED)).toThrow(RangeError);
    expect(() => forecast(flat(14), { tauSquared: 0, omegaSquared: 0 }, ASKED)).toThrow(RangeError);
  });
});

describe('what is said of it', () => {
  const at = (probability: number | null, z: number | null = -2.5): { z: number | null; probability: number | null } => ({ z, probability });

  it.each([[0.35, 'about-1-in-3'], [0.49, 'about-1-in-3'], [0.5, 'about-2-in-5'], [0.7, 'about-2-in-5'], [0.71, 'likely'], [0.34, null]])('at p %f is %s', (probability, words) => {
    expect(sayForecast([at(0.4), at(probability)])).toBe(words);
  });

  it('is nothing unless two results running are both low and likely', () => {
    expect(sayForecast([])).toBeNull();
    expect(sayForecast([at(0.9)])).toBeNull();
    expect(sayForecast([at(0.9), at(0.9, -1.9)])).toBeNull();
    expect(sayForecast([at(0.9, -1.9), at(0.9)])).toBeNull();
    expect(sayForecast([at(0.3), at(0.9)])).toBeNull();
    expect(sayForecast([at(null), at(0.9)])).toBeNull();
    expect(sayForecast([at(0.9, 2.5), at(0.9, 2.5)])).toBeNull();
    expect(sayForecast([at(0.9, 2.5), at(0.9, 2.5)], 'rise')).toBe('likely');
  });
});

describe('the forecasts\' own score', () => {
  it('is Brier\'s, with what saying the frequency would have scored', () => {
    expect(brier([])).toBeNull();
    expect(brier([{ probability: 0.8, happened: true }, { probability: 0.3, happened: false }])).toEqual({ score: expect.closeTo((0.04 + 0.09) / 2, 12), reference: 0.25, forecasts: 2, isEnough: false });
    expect(brier(Array.from({ length: 100 }, (_, index) => ({ probability: 0.5, happened: index % 4 === 0 })))).toEqual({ score: 0.25, reference: 0.1875, forecasts: 100, isEnough: true });
    expect(() => brier([{ probability: 1.2, happened: true }])).toThrow(RangeError);
  });

  it('judges by the fast mean of the weeks that followed', () => {
    const points = [{ week: 10, fast: 2 }, { week: 11, fast: 3.2 }, { week: 18, fast: 2.9 }, { week: 19, fast: 1 }];
    expect(forecastOutcome(points, 10, { threshold: 3 })).toBe(true);
    expect(forecastOutcome(points, 10, { threshold: 2.5 })).toBe(false);
    expect(forecastOutcome(points, 10, { threshold: 3.1, towards: 'rise' })).toBe(true);
    expect(forecastOutcome(points, 19, { threshold: 3 })).toBeNull();
  });
});
