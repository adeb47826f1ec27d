import fc from 'fast-check';
import { sampleVariance } from 'simple-statistics';
import { seededRandom } from '../../../test/support/statistics/teams.js';
import { betweenVariance, pooledEstimate } from './pooling.js';

const mean = fc.double({ min: 1, max: 5, noNaN: true });

describe('partial pooling', () => {
  it('gives the vector of the specification', () => {
    const { value, low, high } = pooledEstimate({ mean: 3, n: 6 }, 3.7, { within: 1.1025, between: 0.09 });
    expect(value).toBeCloseTo(3.4699, 4);
    expect(low).toBeCloseTo(2.9881, 4);
    expect(high).toBeCloseTo(3.9516, 4);
  });

  it('lies between the unit and its parent, nearer to the unit the more answered, inside the scale', () => {
    fc.assert(fc.property(mean, mean, fc.integer({ min: 1, max: 500 }), (own, parent, n) => {
      const [few, more] = [n, n + 20].map((size) => pooledEstimate({ mean: own, n: size }, parent, { within: 1.1, between: 0.09 }));
      expect(few!.value).toBeGreaterThanOrEqual(Math.min(own, parent) - 1e-12);
      expect(few!.value).toBeLessThanOrEqual(Math.max(own, parent) + 1e-12);
      expect(Math.abs(more!.value - own)).toBeLessThanOrEqual(Math.abs(few!.value - own) + 1e-12);
      expect(few!.low).toBeGreaterThanOrEqual(1);
      expect(few!.high).toBeLessThanOrEqual(5);
    }));
  });

  it('leaves the unit alone when one person\'s answer is exact', () => {
    expect(pooledEstimate({ mean: 2, n: 5 }, 4, { within: 0, between: 0.09 })).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('covers the truth about 95 times in 100, and errs less than the plain mean', () => {
    const random = seededRandom(11);
    let [covered, pooledError, plainError] = [0, 0, 0];
    const runs = 20_000;
    for (let run = 0; run < runs; run += 1) {
      const truth = 3.2 + 0.3 * random.normal();
      const n = 5 + Math.floor(random.uniform() * 15);
      const own = Math.min(5, Math.max(1, truth + Math.sqrt(1.1025 / n) * random.normal()));
      const { value, low, high } = pooledEstimate({ mean: own, n }, 3.2, { within: 1.1025, between: 0.09 });
      if (low <= truth && truth <= high) covered += 1;
      pooledError += (value - truth) ** 2;
      plainError += (own - truth) ** 2;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(0.01);
    expect(pooledError / plainError).toBeLessThan(0.62);
  });

  it('takes the variance between siblings from them when there are five', () => {
    const siblings = [2.2, 3.9, 3.1, 4.4, 2.7, 3.3].map((one) => ({ mean: one, n: 12 }));
    expect(betweenVariance(siblings, 1.1)).toBeCloseTo(sampleVariance(siblings.map((one) => one.mean)) - 1.1 / 12, 12);
    expect(betweenVariance(siblings.slice(0, 4), 1.1)).toBe(0.09);
    expect(betweenVariance(siblings.map((one) => ({ ...one, mean: 3 })), 1.1)).toBe(0.02);
    expect(betweenVariance([], 1.1)).toBe(0.09);
  });

  it('refuses what cannot be', () => {
    expect(() => pooledEstimate({ mean: 0.5, n: 5 }, 3, { within: 1, between: 1 })).toThrow(RangeError);
    expect(() => pooledEstimate({ mean: 3, n: 0 }, 3, { within: 1, between: 1 })).toThrow(RangeError);
    expect(() => pooledEstimate({ mean: 3, n: 5 }, 9, { within: 1, between: 1 })).toThrow(RangeError);
    expect(() => pooledEstimate({ mean: 3, n: 5 }, 3, { within: 1, between: 0 })).toThrow(RangeError);
    expect(() => betweenVariance([], -1)).toThrow(RangeError);
  });
});
