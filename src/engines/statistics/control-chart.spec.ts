import fc from 'fast-check';
import { seededRandom } from '../../../test/support/statistics/teams.js';
import { readSeries, type ChartPoint } from './control-chart.js';
import { FastSlowMeans } from './fast-slow.js';
import { DEFAULT_NOISE } from './noise.js';
import type { NoiseParameters } from './noise-parameters.js';
import { FIVE_POINT, ZERO_TO_TEN } from './scale.js';
import { typicalGap, type Observation } from './series.js';

const mean = fc.double({ min: 1, max: 5, noNaN: true });
const n = fc.integer({ min: 5, max: 40 });
/** Weeks with holes: rounds that were missed. */
const weeks = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 45 }).map((all) => all.sort((one, other) => one - other));
const series: fc.Arbitrary<Observation[]> = weeks.chain((at) => fc.tuple(...at.map((week) => fc.record({ week: fc.constant(week), mean, n }))));
const noises: fc.Arbitrary<NoiseParameters> = fc.record({ tauSquared: fc.double({ min: 0, max: 0.2, noNaN: true }), omegaSquared: fc.double({ min: 0.1, max: 2, noNaN: true }) });

/** The specification's own words: weights, then sums, the double one too. Only for charts that never freeze. */
function byWeights(observations: readonly Observation[], usual: NoiseParameters): { fast: number; slow: number | null; sd: number | null }[] {
  const noise = observations.map((one) => one.noise ?? usual);
  const v = observations.map((one, i) => noise[i]!.tauSquared + noise[i]!.omegaSquared / one.n);
  let precision = 0;
  let slow: number[] = [];
  return observations.map((_, j) => {
    const raw = observations.slice(0, j + 1).map((__, i) => 0.2 * 0.8 ** (j - i));
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    const f = raw.map((weight) => weight / total);
    const dot = (weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * observations[i]!.mean, 0);
    const learnt = j - 3;
    if (learnt < 0) return { fast: dot(f), slow: null, sd: null };
    precision = (learnt >= 26 ? precision * (1 - 1 / 26) : precision) + 1 / v[learnt]!;
    const a = 1 / v[learnt]! / precision;
    slow = [...slow.map((weight) => weight * (1 - a)), a];
    const d = f.map((weight, i) => weight - (slow[i] ?? 0));
    let variance = 0;
    for (let i = 0; i <= j; i += 1) {
      variance += d[i]! ** 2 * v[i]!;
      for (let l = i + 1; l <= j; l += 1) variance += 2 * Math.sqrt(noise[i]!.tauSquared * noise[l]!.tauSquared) * d[i]! * d[l]! * 0.5 ** (observations[l]!.week - observations[i]!.week);
    }
    return { fast: dot(f), slow: dot(slow), sd: Math.sqrt(variance) };
  });
}

/** Means that never freeze the chart: noise so large that nothing alarms. */
const QUIET: NoiseParameters = { tauSquared: 3, omegaSquared: 40 };

describe('fast-slow means', () => {
  it('and the exact variance are those of the weights and the double sum, whatever rounds are missing', () => {
    fc.assert(fc.property(series, noises, (observations, noise) => {
      const large = { tauSquared: 400 * noise.tauSquared, omegaSquared: 400 * noise.omegaSquared };
      const points = readSeries(observations, large, 1);
      for (const [index, plain] of byWeights(observations, large).entries()) {
        const point = points[index]!;
        expect(point.fast).toBeCloseTo(plain.fast, 9);
        expect(point.slow === null).toBe(plain.slow === null);
        if (plain.slow === null) continue;
        expect(point.slow).toBeCloseTo(plain.slow, 9);
        expect(point.sd! / plain.sd!).toBeCloseTo(1, 8);
        expect(point.z).toBeCloseTo((plain.fast - plain.slow) / plain.sd!, 7);
      }
    }), { numRuns: 60 });
  });

  it('stay exact when the noise was estimated anew on the way', () => {
    fc.assert(fc.property(series, noises, noises, fc.nat(45), (observations, first, second, from) => {
      const [early, late] = [first, second].map(({ tauSquared, omegaSquared }) => ({ tauSquared: 400 * tauSquared, omegaSquared: 400 * omegaSquared }));
      const mixed = observations.map((one, index) => (index < from ? one : { ...one, noise: late! }));
      const points = readSeries(mixed, early!, 1);
      for (const [index, plain] of byWeights(mixed, early!).entries()) {
        if (plain.sd !== null) expect(points[index]!.sd! / plain.sd).toBeCloseTo(1, 8);
      }
      expect(readSeries(mixed.slice(0, from), early!, 1)).toEqual(points.slice(0, from));
    }), { numRuns: 40 });
  });

  it('know exactly how far a level that held lies from the slow mean before it', () => {
    fc.assert(fc.property(series.filter(({ length }) => length >= 12 && length <= 30), noises, (observations, noise) => {
      const means = new FastSlowMeans(noise);
      const frozenFrom = observations.length - 7;
      observations.forEach((one, index) => means.take(one, index >= frozenFrom));
      const v = observations.map((one) => noise.tauSquared + noise.omegaSquared / one.n);
      const learnt = observations.length - 11;
      const precision = v.slice(0, learnt + 1).reduce((sum, one) => sum + 1 / one, 0);
      const d = v.map((one, index) => (index <= learnt ? -1 / one / precision : 0) + (index >= observations.length - 8 ? 1 / 8 : 0));
      let variance = 0;
      d.forEach((weight, i) => {
        variance += weight ** 2 * v[i]!;
        for (let l = i + 1; l < d.length; l += 1) variance += 2 * noise.tauSquared * weight * d[l]! * 0.5 ** (observations[l]!.week - observations[i]!.week);
      });
      const { before, level, sd } = means.changeOfLast(8);
      expect(level - before).toBeCloseTo(d.reduce((sum, weight, i) => sum + weight * observations[i]!.mean, 0), 9);
      expect(sd / Math.sqrt(variance)).toBeCloseTo(1, 8);
    }), { numRuns: 60 });
  });

  it('do not depend on the order in which results came in', () => {
    fc.assert(fc.property(series.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))), noises, ([observations, shuffled], noise) => {
      expect(readSeries(shuffled, noise, 1)).toEqual(readSeries(observations, noise, 1));
    }), { numRuns: 60 });
  });

  it('read each result once: what is added later changes nothing before it', () => {
    fc.assert(fc.property(series, noises, fc.nat(45), (observations, noise, upTo) => {
      expect(readSeries(observations.slice(0, upTo), noise, 1)).toEqual(readSeries(observations, noise, 1).slice(0, upTo));
    }), { numRuns: 60 });
  });

  it('say the same on another scale, of points and of states', () => {
    fc.assert(fc.property(series, noises, (observations, noise) => {
      const wide = observations.map((one) => ({ ...one, mean: (one.mean - 1) * 2.5 }));
      const wideNoise = { tauSquared: noise.tauSquared * 6.25, omegaSquared: noise.omegaSquared * 6.25 };
      const [plain, scaled] = [readSeries(observations, noise, 2), readSeries(wide, wideNoise, 2, ZERO_TO_TEN)];
      for (const [index, point] of plain.entries()) {
        const other = scaled[index]!;
        expect((other.z ?? 0) - (point.z ?? 0)).toBeCloseTo(0, 6);
        expect(other.fast).toBeCloseTo((point.fast - 1) * 2.5, 8);
        expect(other.low ?? 0).toBeCloseTo(point.low === null ? 0 : (point.low - 1) * 2.5, 6);
      }
    }), { numRuns: 60 });
  });

  it('mirror: falls become rises', () => {
    fc.assert(fc.property(series, noises, (observations, noise) => {
      const mirrored = readSeries(observations.map((one) => ({ ...one, mean: 6 - one.mean })), noise, 1);
      const flip = { fall: 'rise', rise: 'fall' } as const;
      for (const [index, point] of readSeries(observations, noise, 1).entries()) {
        expect((mirrored[index]!.z ?? 0) + (point.z ?? 0)).toBeCloseTo(0, 6);
        expect(mirrored[index]!.state).toBe(point.state);
        expect(mirrored[index]!.direction).toBe(point.direction && flip[point.direction]);
      }
    }), { numRuns: 40 });
  });

  it('start the same whatever day week 0 is', () => {
    fc.assert(fc.property(series, fc.integer({ min: -500, max: 5000 }), (observations, shift) => {
      const shifted = readSeries(observations.map((one) => ({ ...one, week: one.week + shift })), DEFAULT_NOISE, 1);
      expect(shifted.map(({ state }) => state)).toEqual(readSeries(observations, DEFAULT_NOISE, 1).map(({ state }) => state));
    }), { numRuns: 40 });
  });
});

describe('a chart', () => {
  it('of nothing is empty, of one round is learning without a slow mean', () => {
    expect(readSeries([], DEFAULT_NOISE, 1)).toEqual([]);
    expect(readSeries([{ week: 3, mean: 4, n: 7 }], DEFAULT_NOISE, 1)).toEqual([{
      week: 3, mean: 4, n: 7, fast: 4, slow: null, difference: null, sd: null, z: null, limit: 2.962, low: null, high: null,
      state: 'learning', results: 1, isAlarm: false, direction: null, sinceWeek: 3, rebase: null,
    }]);
  });

  it('of answers that are all equal is calm for ever', () => {
    fc.assert(fc.property(mean, n, (value, size) => {
      const points = readSeries(Array.from({ length: 40 }, (_, week) => ({ week, mean: value, n: size })), DEFAULT_NOISE, 1);
      expect(points.slice(0, 8).every(({ state }) => state === 'learning')).toBe(true);
      expect(points.slice(8).every(({ state, z }) => state === 'calm' && Math.abs(z!) < 1e-6)).toBe(true);
    }));
  });

  it('never alarms before the 9th result, and then only beyond both the limit and 0.20', () => {
    fc.assert(fc.property(series, noises, fc.constantFrom(1, 2, 3), (observations, noise, gap) => {
      for (const point of readSeries(observations, noise, gap)) {
        if (!point.isAlarm) continue;
        expect(point.results).toBeGreaterThanOrEqual(9);
        expect(Math.abs(point.z!)).toBeGreaterThan(point.limit);
        expect(Math.abs(point.difference!)).toBeGreaterThanOrEqual(0.2);
        expect(point.fast < point.low! || point.fast > point.high!).toBe(true);
        expect([point.state, point.sinceWeek, point.direction]).toEqual(['alert', point.week, point.difference! < 0 ? 'fall' : 'rise']);
      }
    }), { numRuns: 200 });
  });

  it('does not alarm at a certain, but small change', () => {
    const drop = (size: number): ChartPoint[] => [...readSeries(Array.from({ length: 40 }, (_, week) => ({ week, mean: week < 20 ? 3.5 : 3.5 - size, n: 4000 })), { tauSquared: 0.0001, omegaSquared: 0.5 }, 1)];
    expect(drop(0.18).some(({ isAlarm }) => isAlarm)).toBe(false);
    expect(drop(0.18).some(({ z }) => z! < -8)).toBe(true);
    expect(drop(0.5).some(({ isAlarm }) => isAlarm)).toBe(true);
  });

  it('uses n: the same fall in fewer answers is less certain', () => {
    const lastZ = (size: number): number => readSeries(Array.from({ length: 20 }, (_, week) => ({ week, mean: week < 17 ? 3.6 : 3, n: size })), DEFAULT_NOISE, 1).at(-1)!.z!;
    expect(lastZ(20)).toBeLessThan(lastZ(10));
    expect(lastZ(10)).toBeLessThan(lastZ(5));
  });

  it('freezes the slow mean in alert, takes the new level as usual after 8 results, and says so once', () => {
    const points = readSeries(Array.from({ length: 60 }, (_, week) => ({ week, mean: week < 20 ? 4 : 3, n: 10 })), DEFAULT_NOISE, 1);
    const alarm = points.findIndex(({ isAlarm }) => isAlarm);
    const rebased = points.findIndex(({ rebase }) => rebase !== null);
    expect(rebased).toBe(alarm + 7);
    expect(new Set(points.slice(alarm, rebased).map(({ slow }) => slow)).size).toBe(1);
    expect(points[rebased]).toMatchObject({ state: 'calm', direction: null, slow: expect.closeTo(3, 9), fast: expect.closeTo(3, 9), results: rebased + 1 });
    expect(points[rebased]!.rebase).toMatchObject({ before: expect.closeTo(4, 9), level: expect.closeTo(3, 9), alarmWeek: points[alarm]!.week });
    expect(points.filter(({ rebase }) => rebase !== null)).toHaveLength(1);
    expect(points.filter(({ isAlarm }) => isAlarm)).toHaveLength(1);
    expect(points.slice(rebased).every(({ state }) => state === 'calm')).toBe(true);
  });

  it('walks back to calm after a dip, without another alarm', () => {
    const level = (week: number): number => (week >= 20 && week < 24 ? 2.8 : 4);
    const states = readSeries(Array.from({ length: 45 }, (_, week) => ({ week, mean: level(week), n: 10 })), DEFAULT_NOISE, 1);
    const order = states.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]);
    expect(order).toEqual(['learning', 'calm', 'alert', 'recovering', 'calm']);
    expect(states.filter(({ isAlarm }) => isAlarm)).toHaveLength(1);
  });

  it('does not take a level as usual that is still moving', () => {
    const sliding = readSeries(Array.from({ length: 60 }, (_, week) => ({ week, mean: week < 20 ? 4.5 : Math.max(2, 4.5 - 0.1 * (week - 20)), n: 10 })), DEFAULT_NOISE, 1);
    const rebased = sliding.findIndex(({ rebase }) => rebase !== null);
    expect(rebased).toBeGreaterThan(44);
    expect(sliding.filter(({ isAlarm }) => isAlarm)).toHaveLength(1);
  });

  it('of a driver that comes every third round has the limit of its rhythm', () => {
    const rotating = Array.from({ length: 30 }, (_, index) => ({ week: 3 * index + (index % 2) * 0.01, mean: index < 15 ? 3.8 : 3, n: 9 }));
    const points = readSeries(rotating, DEFAULT_NOISE, typicalGap(rotating));
    expect(points[0]!.limit).toBeCloseTo(2.566, 2);
    expect(points.findIndex(({ isAlarm }) => isAlarm)).toBeGreaterThanOrEqual(15);
    expect(points.findIndex(({ isAlarm }) => isAlarm)).toBeLessThanOrEqual(18);
  });

  it.each([
    ['a mean off its scale', [{ week: 1, mean: 5.2, n: 5 }], DEFAULT_NOISE, 1],
    ['a mean that is no number', [{ week: 1, mean: NaN, n: 5 }], DEFAULT_NOISE, 1],
    ['nobody', [{ week: 1, mean: 3, n: 0 }], DEFAULT_NOISE, 1],
    ['no time', [{ week: Infinity, mean: 3, n: 5 }], DEFAULT_NOISE, 1],
    ['no noise at all', [], { tauSquared: 0, omegaSquared: 0 }, 1],
    ['negative noise', [], { tauSquared: -1, omegaSquared: 2 }, 1],
    ['a rhythm of nothing', [], DEFAULT_NOISE, 0],
  ])('refuses %s', (_, observations, noise, gap) => {
    expect(() => readSeries(observations, noise, gap, FIVE_POINT)).toThrow(RangeError);
  });

  it('looks at each result as often in a long series as in a short one', () => {
    const random = seededRandom(3);
    const means = Array.from({ length: 2080 }, () => 3 + 0.2 * random.normal());
    const looksAt = (length: number): number => {
      let looks = 0;
      const points = readSeries(means.slice(0, length).map((mean, week) => ({ week, n: 9, get mean() { looks += 1; return mean; } })), QUIET, 1);
      expect(points).toHaveLength(length);
      return looks / length;
    };
    expect(looksAt(260)).toBeGreaterThanOrEqual(1);
    expect(looksAt(2080)).toBeLessThan(1.5 * looksAt(260));
  });
});

describe('the typical gap', () => {
  it('is the median, which missing rounds do not move', () => {
    expect(typicalGap([0, 1, 2, 5, 6, 7].map((week) => ({ week })))).toBe(1);
    expect(typicalGap([6, 0, 3, 12].map((week) => ({ week })))).toBe(3);
    expect(typicalGap([{ week: 4 }], 2)).toBe(2);
    expect(typicalGap([])).toBe(1);
  });
});
