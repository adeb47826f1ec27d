import { normalSeries, seededRandom, WIDE_OPEN, type SeriesPlan } from '../../../test/support/statistics/teams.js';
import { readSeries, type ChartPoint } from './control-chart.js';
import { DEFAULT_NOISE } from './noise.js';
import { FIRST_ALARM } from './signal-state.js';

const charts = (plan: SeriesPlan, runs: number, seed: number): (readonly ChartPoint[])[] => {
  const random = seededRandom(seed);
  return Array.from({ length: runs }, () => readSeries(normalSeries(plan, random), plan.noise, plan.weeksBetween ?? 1, WIDE_OPEN));
};
/** Alarms a year from the first result that could alarm on. */
function alarmsPerYear(read: readonly (readonly ChartPoint[])[], weeksBetween = 1): number {
  const watched = read.map((points) => points.slice(FIRST_ALARM - 1));
  const alarms = watched.flat().filter(({ isAlarm }) => isAlarm).length;
  return alarms / ((watched.flat().length * weeksBetween) / 52);
}

describe('false alarms', () => {
  it('of 4000 series of 112 independent standard normal results lie within the promise, in the first year and after', () => {
    const random = seededRandom(2024);
    const wide = { min: -8, max: 8 };
    const read = Array.from({ length: 4000 }, () => readSeries(Array.from({ length: 112 }, (_, week) => ({ week, mean: random.normal(), n: 1 })), { tauSquared: 0, omegaSquared: 1 }, 1, wide));
    const firstYear = read.flatMap((points) => points.slice(0, 52)).filter(({ isAlarm }) => isAlarm).length / 4000;
    const everAlarming = read.filter((points) => points.slice(8, 60).some(({ isAlarm }) => isAlarm)).length / 4000;
    for (const rate of [firstYear, everAlarming]) {
      expect(rate).toBeGreaterThan(0.07);
      expect(rate).toBeLessThan(0.12);
    }
    expect(alarmsPerYear(read)).toBeLessThan(0.13);
  });

  it.each([[1, 10], [1, 6], [2, 10], [3, 10], [5, 8]])('with the team\'s AR(1) shock, a result every %i weeks and %i answers, are as many', (weeksBetween, n) => {
    const rate = alarmsPerYear(charts({ results: Math.round(130 / weeksBetween) + 8, noise: DEFAULT_NOISE, n, weeksBetween }, 500, 31 + weeksBetween + n), weeksBetween);
    expect(rate).toBeGreaterThan(0.07);
    expect(rate).toBeLessThan(0.15);
  });

  it('are fewer where many answer: 0.20 points is then further out than the limit', () => {
    expect(alarmsPerYear(charts({ results: 130, noise: DEFAULT_NOISE, n: 60 }, 300, 77))).toBeLessThan(0.05);
  });

  it('would be many more if the shock were taken for independent noise: the exact variance is worth its code', () => {
    const shocked = { tauSquared: 0.04, omegaSquared: 0.3 };
    const random = seededRandom(5);
    const read = Array.from({ length: 400 }, () => {
      const series = normalSeries({ results: 60, noise: shocked, n: 10 }, random);
      return readSeries(series, { tauSquared: 0, omegaSquared: 0.7 }, 1, WIDE_OPEN);
    });
    expect(alarmsPerYear(read)).toBeGreaterThan(0.4);
  });
});

describe('a fall in a team of ten', () => {
  /** Results from the fall to the alarm, the first fallen one counted as 1; endless if never. Series that alarm before are left out. */
  const delays = (fall: number): number[] => charts({ results: 90, noise: DEFAULT_NOISE, n: 10, level: (index) => (index < 30 ? 3.7 : 3.7 - fall) }, 500, Math.round(fall * 100))
    .filter((points) => !points.slice(0, 30).some(({ isAlarm }) => isAlarm))
    .map((points) => points.findIndex(({ isAlarm }) => isAlarm))
    .map((first) => (first === -1 ? Infinity : first - 29));
  const median = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

  it.each([[0.8, 2, 4], [0.5, 4, 7], [0.3, 9, 20]])('of %f points is seen in %i to %i rounds', (fall, least, most) => {
    const middle = median(delays(fall));
    expect(middle).toBeGreaterThanOrEqual(least);
    expect(middle).toBeLessThanOrEqual(most);
  });

  it('of 0.3 points is not seen at all in some: the slow mean has learnt it before', () => {
    const missed = delays(0.3).filter((delay) => delay > 40).length / delays(0.3).length;
    expect(missed).toBeGreaterThan(0.1);
    expect(missed).toBeLessThan(0.4);
  });
});
