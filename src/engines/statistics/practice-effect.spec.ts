import { tTestTwoSample } from 'simple-statistics';
import { seededRandom, Shock, type SeededRandom } from '../../../test/support/statistics/teams.js';
import { practiceEffect, type UnitHistory } from './practice-effect.js';

interface World {
  readonly adopters: number;
  readonly donors: number;
  readonly effect?: number;
  readonly before?: number;
  readonly after?: number;
  /** The adopters' level steps by this at the placebo date already. */
  readonly early?: number;
}

/** Teams of about ten with shocks of their own and a level that wanders a little; the event is in round 0. */
function world({ adopters, donors, effect = 0, before = 20, after = 10, early = 0 }: World, random: SeededRandom): UnitHistory[] {
  return Array.from({ length: adopters + donors }, (_, index) => {
    const isAdopter = index < adopters;
    const shock = new Shock(random, 0.1);
    let level = 3.5 + 0.3 * random.normal();
    const results = Array.from({ length: before + after + 1 }, (__, at) => {
      const round = at - before;
      level += 0.03 * random.normal();
      const added = isAdopter ? (round > 0 ? effect : 0) + (round > -8 ? early : 0) : 0;
      return { round, mean: level + added + shock.after(1) + 0.25 * random.normal() };
    });
    return { unitId: `u${index}`, isAdopter, results };
  });
}

const effectOf = (units: readonly UnitHistory[], round = 0) => {
  const outcome = practiceEffect(units, round);
  if (outcome.kind !== 'effect') throw new Error(outcome.reason);
  return outcome;
};

describe('the effect of a practice', () => {
  it('is the difference of differences, the event\'s own round left out', () => {
    const steady = (unitId: string, isAdopter: boolean, post: number): UnitHistory =>
      ({ unitId, isAdopter, results: Array.from({ length: 31 }, (_, at) => ({ round: at - 20, mean: at < 20 ? 3 : at === 20 ? 1 : post })) });
    const donors = Array.from({ length: 10 }, (_, index) => steady(`d${index}`, false, 3 + index / 100));
    const { effect, verdict } = effectOf([steady('a', true, 3.545), ...donors]);
    expect(effect.estimate).toBeCloseTo(0.5, 9);
    expect(effect.rankP).toBeCloseTo(1 / 11, 12);
    const sd = Math.sqrt(donors.reduce((sum, _, index) => sum + (index / 100 - 0.045) ** 2, 0) / 9);
    expect((effect.high - effect.low) / 2).toBeCloseTo(2.262157 * sd * Math.sqrt(1.1), 6);
    expect(verdict).toBe('up');
  });

  it('weighs nearly as a two-sample t of units when adopters vary as donors do', () => {
    const units = world({ adopters: 10, donors: 40, effect: 0.4 }, seededRandom(5));
    const change = ({ results }: UnitHistory): number => {
      const mean = (kept: readonly { mean: number }[]): number => kept.reduce((sum, one) => sum + one.mean, 0) / kept.length;
      return mean(results.filter(({ round }) => round > 0)) - mean(results.filter(({ round }) => round < 0));
    };
    const of = (isAdopter: boolean): number[] => units.filter((unit) => unit.isAdopter === isAdopter).map(change);
    const { effect } = effectOf(units);
    const t = effect.estimate / ((effect.high - effect.low) / 2 / 2.0227);
    expect(t / tTestTwoSample(of(true), of(false))!).toBeGreaterThan(0.7);
    expect(t / tTestTwoSample(of(true), of(false))!).toBeLessThan(1.4);
  });

  it.each([[1, 12], [6, 12], [3, 30]])('covers the truth about 95 times in 100 with %i adopters and %i donors, and the rank p is honest', (adopters, donors) => {
    const random = seededRandom(60 + adopters);
    let [covered, rejected] = [0, 0];
    const runs = adopters === 1 ? 400 : 80;
    for (let run = 0; run < runs; run += 1) {
      const { effect } = effectOf(world({ adopters, donors }, random));
      if (effect.low <= 0 && effect.high >= 0) covered += 1;
      if (effect.rankP <= 0.1) rejected += 1;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(0.04);
    expect(rejected / runs).toBeLessThan(0.15);
  });

  it('finds little with one team and much with six, as promised', () => {
    const random = seededRandom(70);
    const power = (adopters: number): number => {
      let found = 0;
      for (let run = 0; run < 50; run += 1) if (effectOf(world({ adopters, donors: 20, effect: 0.3 }, random)).effect.low > 0) found += 1;
      return found / 50;
    };
    expect(power(1)).toBeLessThan(0.6);
    expect(power(6)).toBeGreaterThan(0.85);
  });

  it('is doubtful when the teams had parted before, or when that cannot be seen', () => {
    const random = seededRandom(80);
    const early = effectOf(world({ adopters: 6, donors: 20, effect: 0.6, early: 0.8 }, random));
    expect(early.placebo!.low).toBeGreaterThan(0);
    expect(early.verdict).toBe('doubtful');
    const short = effectOf(world({ adopters: 6, donors: 20, effect: 1, before: 9 }, random));
    expect(short.placebo).toBeNull();
    expect(short.verdict).toBe('doubtful');
    expect(effectOf(world({ adopters: 6, donors: 20, effect: -1 }, random)).verdict).toBe('down');
    expect(effectOf(world({ adopters: 1, donors: 20 }, random)).verdict).toBe('cannot-tell');
  });

  it('looks at nothing after the event for the placebo', () => {
    const units = world({ adopters: 3, donors: 12 }, seededRandom(90));
    const later = units.map((unit) => ({ ...unit, results: unit.results.map((one) => (one.round > 0 ? { ...one, mean: 1 } : one)) }));
    expect(effectOf(later).placebo).toEqual(effectOf(units).placebo);
  });

  it('says what is missing', () => {
    const random = seededRandom(100);
    expect(practiceEffect(world({ adopters: 0, donors: 20 }, random), 0)).toMatchObject({ reason: 'no-adopter' });
    expect(practiceEffect(world({ adopters: 2, donors: 9 }, random), 0)).toEqual({ kind: 'missing', reason: 'not-enough-comparison-teams', adopters: 2, donors: 9 });
    expect(practiceEffect(world({ adopters: 2, donors: 20, before: 7 }, random), 0)).toMatchObject({ reason: 'not-enough-rounds' });
    expect(practiceEffect(world({ adopters: 2, donors: 20, after: 5 }, random), 0)).toMatchObject({ reason: 'not-enough-rounds' });
  });

  it('refuses what cannot be', () => {
    const [unit] = world({ adopters: 1, donors: 0 }, seededRandom(1));
    expect(() => practiceEffect([unit!, unit!], 0)).toThrow(RangeError);
    expect(() => practiceEffect([{ ...unit!, results: [{ round: 1, mean: NaN }] }], 0)).toThrow(RangeError);
    expect(() => practiceEffect([{ ...unit!, results: [{ round: 1, mean: 3 }, { round: 1, mean: 3 }] }], 0)).toThrow(RangeError);
    expect(() => practiceEffect([unit!], NaN)).toThrow(RangeError);
  });
});
