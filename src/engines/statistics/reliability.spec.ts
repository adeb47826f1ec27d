import { sampleCovariance } from 'simple-statistics';
import { average, seededRandom, type SeededRandom } from '../../../test/support/statistics/teams.js';
import { alphaEstimate, cronbachAlpha, omegaOfThree, teamReliability } from './reliability.js';

const PRINTED = [[1, 0.5, 0.4], [0.5, 1.2, 0.45], [0.4, 0.45, 0.9]];

/** Answers of `people` to three items that load on one thing as given, with an error variance of .5 each. */
function covariances(people: number, loadings: readonly number[], random: SeededRandom): number[][] {
  const answers = Array.from({ length: people }, () => {
    const thing = random.normal();
    return loadings.map((loading) => loading * thing + Math.sqrt(0.5) * random.normal());
  });
  const column = (item: number): number[] => answers.map((row) => row[item]!);
  return loadings.map((_, row) => loadings.map((__, other) => sampleCovariance(column(row), column(other))));
}

describe('reliability of a driver', () => {
  it('gives the α of the specification', () => {
    expect(cronbachAlpha(PRINTED)).toBeCloseTo(0.6983, 4);
    const { low, high } = alphaEstimate(PRINTED, 100);
    expect(low).toBeLessThan(0.6983);
    expect(high).toBeGreaterThan(0.6983);
  });

  it('covers a true α about 95 times in 100', () => {
    const random = seededRandom(41);
    const loadings = [0.7, 0.7, 0.7];
    const truth = cronbachAlpha(loadings.map((one, row) => loadings.map((other, column) => one * other + (row === column ? 0.5 : 0))));
    let covered = 0;
    const runs = 400;
    for (let run = 0; run < runs; run += 1) {
      const { low, high } = alphaEstimate(covariances(40, loadings, random), 40);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(0.03);
  });

  it('has ω equal to α for items that load alike, and above it for items that do not', () => {
    const exact = (loadings: readonly number[]): number[][] => loadings.map((one, row) => loadings.map((other, column) => one * other + (row === column ? 0.5 : 0)));
    expect(omegaOfThree(exact([0.7, 0.7, 0.7]))).toBeCloseTo(cronbachAlpha(exact([0.7, 0.7, 0.7])), 12);
    const uneven = exact([0.9, 0.4, 0.6]);
    expect(omegaOfThree(uneven)).toBeCloseTo(1.9 ** 2 / (1.9 ** 2 + 1.5), 12);
    expect(omegaOfThree(uneven)!).toBeGreaterThan(cronbachAlpha(uneven));
    expect(omegaOfThree([[1, -0.1, 0.2], [-0.1, 1, 0.2], [0.2, 0.2, 1]])).toBeNull();
    expect(omegaOfThree([[1, 0.9, 0.9], [0.9, 1, 0.1], [0.9, 0.1, 1]])).toBeNull();
  });

  it('finds ω again in many answers', () => {
    expect(omegaOfThree(covariances(5000, [0.9, 0.5, 0.7], seededRandom(42)))).toBeCloseTo(2.1 ** 2 / (2.1 ** 2 + 1.5), 1);
  });

  it('refuses what is no covariance', () => {
    expect(() => cronbachAlpha([[1]])).toThrow(RangeError);
    expect(() => cronbachAlpha([[1, 0.5], [0.4, 1]])).toThrow(RangeError);
    expect(() => cronbachAlpha([[0, 0], [0, 1]])).toThrow(RangeError);
    expect(() => cronbachAlpha([[1, -1], [-1, 1]])).toThrow(RangeError);
    expect(() => alphaEstimate(PRINTED, 2)).toThrow(RangeError);
    expect(() => omegaOfThree([[1, 0.5], [0.5, 1]])).toThrow(RangeError);
  });
});

describe('reliability of team means', () => {
  const teams = (between: number, count: number, random: SeededRandom) => Array.from({ length: count }, () => ({ mean: Math.min(5, Math.max(1, 3 + between * random.normal() + Math.sqrt(0.8 / 9) * random.normal())), n: 9 }));

  it('is the share of the variance that is between teams', () => {
    const random = seededRandom(51);
    const icc = average(Array.from({ length: 200 }, () => teamReliability(teams(0.3, 60, random), 0.8)!.icc2));
    expect(icc).toBeCloseTo(0.09 / (0.09 + 0.8 / 9), 1);
  });

  it('lets teams be ranked from one half on', () => {
    const random = seededRandom(52);
    expect(teamReliability(teams(0.5, 60, random), 0.8)).toMatchObject({ isRankingReliable: true, units: 60 });
    expect(teamReliability(teams(0.1, 60, random), 0.8)).toMatchObject({ isRankingReliable: false });
    expect(teamReliability([3, 3, 3].map((mean) => ({ mean, n: 5 })), 0.8)).toEqual({ icc2: 0, isRankingReliable: false, units: 3 });
  });

  it('says nothing of two teams, and refuses the impossible', () => {
    expect(teamReliability([{ mean: 3, n: 5 }, { mean: 4, n: 5 }], 0.8)).toBeNull();
    expect(() => teamReliability([], 0)).toThrow(RangeError);
    expect(() => teamReliability([{ mean: 9, n: 5 }], 1)).toThrow(RangeError);
  });
});
