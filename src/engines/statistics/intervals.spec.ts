import fc from 'fast-check';
import {
  compositeSigma, driverEstimate, meanEstimate, pooledItemSigma, recommendCounts, recommendEstimate, shareEstimate, type Estimate,
} from './intervals.js';
import { mulberry32 } from '../../kernel/mulberry32.js';
import { FIVE_POINT, scaleFactor, toHundred, ZERO_TO_TEN } from './scale.js';

/** `count` of `values`, drawn without putting back. */
function drawWithout<T>(values: readonly T[], count: number, random: () => number): T[] {
  const left = [...values];
  for (let index = 0; index < count; index += 1) {
    const other = index + Math.floor(random() * (left.length - index));
    [left[index], left[other]] = [left[other]!, left[index]!];
  }
  return left.slice(0, count);
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const holds = (estimate: Estimate, truth: number): boolean => estimate.low - 1e-12 <= truth && truth <= estimate.high + 1e-12;
const sampleOf = fc.integer({ min: 1, max: 400 }).chain((eligible) => fc.record({ eligible: fc.constant(eligible), answered: fc.integer({ min: 1, max: eligible }) }));

describe('vectors of the specification', () => {
  it('gives Wilson 6/10 without a population', () => {
    const { value, low, high } = shareEstimate(6, { answered: 10, eligible: Infinity });
    expect(value).toBe(0.6);
    expect(low).toBeCloseTo(0.3127, 4);
    expect(high).toBeCloseTo(0.8318, 4);
  });

  it('gives Wilson 6/10 among 12, clipped to what is still possible', () => {
    const { low, high } = shareEstimate(6, { answered: 10, eligible: 12 });
    expect(low).toBeCloseTo(0.5, 4);
    expect(high).toBeCloseTo(0.6667, 4);
  });

  it('gives the mean 3.5 of 6 among 8 with an SD of 1.05', () => {
    const { value, low, high } = meanEstimate(3.5, { answered: 6, eligible: 8 }, 1.05);
    expect(value).toBe(3.5);
    expect(low).toBeCloseTo(3.0799, 4);
    expect(high).toBeCloseTo(3.9201, 4);
  });

  it('gives the recommend score of 3, 8 and 9 among 26', () => {
    const { value, low, high } = recommendEstimate({ detractors: 3, passives: 8, promoters: 9 }, 26);
    expect(value).toBe(30);
    expect(low).toBeCloseTo(14.5339, 4);
    expect(high).toBeCloseTo(45.4661, 4);
  });
});

describe('the mean', () => {
  it('has an interval inside the scale that holds the mean, and is exact once everybody answered', () => {
    fc.assert(fc.property(sampleOf, fc.double({ min: 1, max: 5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (sample, mean, sigma) => {
      const estimate = meanEstimate(mean, sample, sigma);
      expect(estimate.low).toBeGreaterThanOrEqual(1);
      expect(estimate.high).toBeLessThanOrEqual(5);
      expect(holds(estimate, mean)).toBe(true);
      if (sample.answered === sample.eligible) expect(estimate).toEqual({ value: mean, low: mean, high: mean });
    }));
  });

  it('never widens when one more person answers', () => {
    fc.assert(fc.property(sampleOf.filter((sample) => sample.answered < sample.eligible), (sample) => {
      const width = (answered: number): number => {
        const estimate = meanEstimate(3, { ...sample, answered }, 0.9);
        return estimate.high - estimate.low;
      };
      expect(width(sample.answered + 1)).toBeLessThanOrEqual(width(sample.answered) + 1e-12);
    }));
  });

  it('says the same on another scale', () => {
    const small = meanEstimate(3.5, { answered: 7, eligible: 20 }, 1.05);
    const large = meanEstimate(6.25, { answered: 7, eligible: 20 }, 1.05 * scaleFactor(ZERO_TO_TEN), ZERO_TO_TEN);
    expect(toHundred(large.low, ZERO_TO_TEN)).toBeCloseTo(toHundred(small.low, FIVE_POINT), 10);
    expect(toHundred(large.high, ZERO_TO_TEN)).toBeCloseTo(toHundred(small.high, FIVE_POINT), 10);
  });

  it.each([
    ['nobody answered', 3, { answered: 0, eligible: 5 }, 1],
    ['more answered than could', 3, { answered: 6, eligible: 5 }, 1],
    ['half a person', 3, { answered: 1.5, eligible: 5 }, 1],
    ['a mean off the scale', 5.01, { answered: 3, eligible: 5 }, 1],
    ['a mean that is no number', NaN, { answered: 3, eligible: 5 }, 1],
    ['a negative SD', 3, { answered: 3, eligible: 5 }, -1],
  ])('refuses %s', (_, mean, sample, sigma) => {
    expect(() => meanEstimate(mean, sample, sigma)).toThrow(RangeError);
  });

  it.each([[6, 8], [7, 12], [12, 30], [40, 60]])('covers the truth about 95 times in 100 with %i of %i', (answered, eligible) => {
    const random = mulberry32(answered * 1000 + eligible);
    const shares = [0.1, 0.2, 0.3, 0.28, 0.12];
    const truth = shares.reduce((sum, share, index) => sum + share * (index + 1), 0);
    const sigma = Math.sqrt(shares.reduce((sum, share, index) => sum + share * (index + 1 - truth) ** 2, 0));
    const draw = (): number => {
      let left = random();
      return 1 + Math.max(0, shares.findIndex((share) => (left -= share) < 0));
    };
    let covered = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run += 1) {
      const people = Array.from({ length: eligible }, draw);
      const answers = drawWithout(people, answered, random);
      if (holds(meanEstimate(average(answers), { answered, eligible }, sigma), average(people))) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.975);
  });
});

describe('the favourable share', () => {
  it('stays inside what the silent ones can still make of it', () => {
    fc.assert(fc.property(sampleOf.chain((sample) => fc.record({ sample: fc.constant(sample), hits: fc.integer({ min: 0, max: sample.answered }) })), ({ sample, hits }) => {
      const { value, low, high } = shareEstimate(hits, sample);
      const { answered: n, eligible: N } = sample;
      expect(low).toBeGreaterThanOrEqual(hits / N - 1e-12);
      expect(high).toBeLessThanOrEqual((hits + N - n) / N + 1e-12);
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      if (n === N) expect([low, high]).toEqual([hits / N, hits / N]);
    }));
  });

  it('treats hits and misses alike', () => {
    fc.assert(fc.property(sampleOf.chain((sample) => fc.record({ sample: fc.constant(sample), hits: fc.integer({ min: 0, max: sample.answered }) })), ({ sample, hits }) => {
      const hit = shareEstimate(hits, sample);
      const miss = shareEstimate(sample.answered - hits, sample);
      expect(hit.low).toBeCloseTo(1 - miss.high, 10);
      expect(hit.high).toBeCloseTo(1 - miss.low, 10);
    }));
  });

  it.each([[20, 25, 0.5], [20, 60, 0.5], [25, 80, 0.8], [60, 90, 0.3]])('covers the truth about 95 times in 100 with %i of %i at %f', (answered, eligible, share) => {
    const random = mulberry32(answered + eligible);
    let covered = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run += 1) {
      const people: number[] = Array.from({ length: eligible }, () => (random() < share ? 1 : 0));
      const hits = drawWithout(people, answered, random).reduce((sum, hit) => sum + hit, 0);
      if (holds(shareEstimate(hits, { answered, eligible }), average(people))) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
  });
});

describe('the recommend score', () => {
  it('lies in -100..100 with an interval around it, also for a unanimous team', () => {
    const counts = fc.record({ detractors: fc.nat(40), passives: fc.nat(40), promoters: fc.nat(40), silent: fc.nat(40) })
      .filter(({ detractors, passives, promoters }) => detractors + passives + promoters > 0);
    fc.assert(fc.property(counts, ({ silent, ...answers }) => {
      const n = answers.detractors + answers.passives + answers.promoters;
      const estimate = recommendEstimate(answers, n + silent);
      expect(estimate.low).toBeGreaterThanOrEqual(-100);
      expect(estimate.high).toBeLessThanOrEqual(100);
      expect(holds(estimate, estimate.value)).toBe(true);
      expect(estimate.high - estimate.low > 0).toBe(silent > 0);
    }));
  });

  it('groups the eleven bars by 0-6, 7-8 and 9-10', () => {
    expect(recommendCounts([1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6])).toEqual({ detractors: 3, passives: 7, promoters: 11 });
    expect(() => recommendCounts([1, 2, 3])).toThrow(RangeError);
  });

  it('covers the truth about 95 times in 100', () => {
    const random = mulberry32(77);
    let covered = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run += 1) {
      const people = Array.from({ length: 40 }, () => { const at = random(); return at < 0.25 ? -1 : at < 0.6 ? 0 : 1; });
      const answers = drawWithout(people, 22, random);
      const count = (value: number): number => answers.filter((answer) => answer === value).length;
      if (holds(recommendEstimate({ detractors: count(-1), passives: count(0), promoters: count(1) }, 40), 100 * average(people))) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.98);
  });
});

describe('the SD', () => {
  it('is the prior while there are no answers, on any scale', () => {
    expect(pooledItemSigma([])).toBeCloseTo(1.05, 12);
    expect(pooledItemSigma([[0, 0, 1, 0, 0]])).toBeCloseTo(1.05, 12);
    expect(pooledItemSigma([], ZERO_TO_TEN)).toBeCloseTo(2.625, 12);
  });

  it('weighs the prior as 50 answers', () => {
    expect(pooledItemSigma([[25, 0, 1, 0, 25]])).toBeCloseTo(Math.sqrt((50 * 1.05 ** 2 + 200) / 100), 12);
  });

  it('pools within cells: teams that differ only in level add nothing', () => {
    const sigma = pooledItemSigma([[51, 0, 0, 0, 0], [0, 0, 0, 0, 51]]);
    expect(sigma).toBeCloseTo(1.05 * Math.sqrt(50 / 150), 12);
  });

  it('finds the true SD of many answers', () => {
    const random = mulberry32(5);
    const cells = Array.from({ length: 400 }, () => {
      const bars = [0, 0, 0, 0, 0];
      for (let answer = 0; answer < 8; answer += 1) bars[Math.floor(random() * 5)]! += 1;
      return bars;
    });
    expect(pooledItemSigma(cells)).toBeCloseTo(Math.SQRT2, 1);
  });

  it('refuses a histogram of another scale or with a negative bar', () => {
    expect(() => pooledItemSigma([[1, 2, 3]])).toThrow(RangeError);
    expect(() => pooledItemSigma([[1, 2, -3, 0, 0]])).toThrow(RangeError);
  });

  it('shrinks for a driver of several items, but never below what their correlation leaves', () => {
    expect(compositeSigma(1.05, 1)).toBe(1.05);
    expect(compositeSigma(1, 2)).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(compositeSigma(1, 3)).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(compositeSigma(1, 1000)).toBeGreaterThan(Math.SQRT1_2);
    expect(() => compositeSigma(1, 0)).toThrow(RangeError);
  });
});

describe('a driver', () => {
  it('is the mean of its items with the smallest n and the composite SD', () => {
    const driver = driverEstimate([{ mean: 4, answered: 8 }, { mean: 3, answered: 6 }, { mean: 3.5, answered: 7 }], 8, 1.05);
    expect(driver.answered).toBe(6);
    expect(driver).toMatchObject(meanEstimate(3.5, { answered: 6, eligible: 8 }, compositeSigma(1.05, 3)));
  });
});
