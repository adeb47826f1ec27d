import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { seededRandom, type SeededRandom } from '../../../test/support/statistics/teams.js';
import { driverImpact, topImpacts, type PanelRow } from './driver-impact.js';

interface Panel {
  readonly units: number;
  readonly rounds: number;
  readonly correlation: number;
  readonly holes?: number;
}

/** Unit and round levels that would fool a plain correlation, around within-movements that correlate as asked. */
function panel({ units, rounds, correlation, holes = 0 }: Panel, random: SeededRandom): PanelRow[] {
  const roundLevels = Array.from({ length: rounds }, () => random.normal());
  return Array.from({ length: units }, (_, unit) => {
    const level = random.normal();
    return Array.from({ length: rounds }, (__, round): PanelRow => {
      const driver = random.normal();
      const outcome = correlation * driver + Math.sqrt(1 - correlation ** 2) * random.normal();
      return { unitId: `u${unit}`, roundId: `r${round}`, driver: driver + 2 * level + roundLevels[round]!, outcome: outcome + 2 * level - roundLevels[round]!, n: 10 };
    });
  }).flat().filter(() => random.uniform() >= holes);
}

const impactOf = (rows: readonly PanelRow[]) => {
  const outcome = driverImpact(rows);
  if (outcome.kind !== 'impact') throw new Error(outcome.kind);
  return outcome.impact;
};

describe('driver impact', () => {
  it('is the plain correlation of a panel whose units and rounds are all alike', () => {
    const random = seededRandom(1);
    const rows = panel({ units: 10, rounds: 12, correlation: 0.6 }, random);
    const centred = rows.map((row) => {
      const mean = (pick: (row: PanelRow) => number, group: readonly PanelRow[]): number => group.reduce((sum, one) => sum + pick(one), 0) / group.length;
      const [unit, round] = [rows.filter(({ unitId }) => unitId === row.unitId), rows.filter(({ roundId }) => roundId === row.roundId)];
      const within = (pick: (row: PanelRow) => number): number => pick(row) - mean(pick, unit) - mean(pick, round) + mean(pick, rows);
      return [within(({ driver }) => driver), within(({ outcome }) => outcome)] as const;
    });
    expect(impactOf(rows).correlation).toBeCloseTo(sampleCorrelation(centred.map(([x]) => x), centred.map(([, y]) => y)), 9);
  });

  it('does not care for levels of units, bad months of everybody, order or scale', () => {
    const rows = panel({ units: 8, rounds: 14, correlation: 0.5, holes: 0.15 }, seededRandom(2));
    const { correlation, low } = impactOf(rows);
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.double({ min: -3, max: 3, noNaN: true }), (shuffled, by) => {
      const moved = shuffled.map((row) => ({ ...row, driver: 3 * row.driver + by * Number(row.unitId.slice(1)), outcome: row.outcome + by * Number(row.roundId.slice(1)) }));
      expect(impactOf(moved).correlation).toBeCloseTo(correlation, 6);
      expect(impactOf(moved).low).toBeCloseTo(low, 6);
    }), { numRuns: 4 });
  });

  it.each([[0, 6, 20], [0.3, 12, 15], [0.6, 20, 10]])('covers a true %f about 90 times in 100 with %i units of %i rounds', (correlation, units, rounds) => {
    const random = seededRandom(31 + units);
    let covered = 0;
    const runs = 50;
    for (let run = 0; run < runs; run += 1) {
      const { low, high } = impactOf(panel({ units, rounds, correlation, holes: 0.1 }, random));
      if (low <= correlation && correlation <= high) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.8);
    expect(covered / runs).toBeLessThan(1);
  });

  it('needs 6 units and 80 unit-rounds, and movement', () => {
    const random = seededRandom(3);
    expect(driverImpact([])).toEqual({ kind: 'not-enough', units: 0, unitRounds: 0 });
    expect(driverImpact(panel({ units: 5, rounds: 30, correlation: 0.9 }, random)).kind).toBe('not-enough');
    expect(driverImpact(panel({ units: 6, rounds: 13, correlation: 0.9 }, random))).toEqual({ kind: 'not-enough', units: 6, unitRounds: 78 });
    expect(driverImpact(panel({ units: 6, rounds: 14, correlation: 0.9 }, random)).kind).toBe('impact');
    expect(driverImpact(panel({ units: 8, rounds: 14, correlation: 0.9 }, random).map((row) => ({ ...row, outcome: 3 }))).kind).toBe('flat');
  });

  it('is 1 for a driver that is the outcome', () => {
    const rows = panel({ units: 8, rounds: 14, correlation: 0 }, seededRandom(4)).map((row) => ({ ...row, outcome: row.driver }));
    expect(impactOf(rows)).toMatchObject({ correlation: expect.closeTo(1, 9), isClear: true });
  });

  it('names the three strongest of the clear ones', () => {
    const of = (correlation: number, isClear = true) => ({ impact: { correlation, low: 0, high: 0, units: 6, unitRounds: 80, isClear } });
    const drivers = [of(0.2), of(0.9, false), of(-0.5), of(0.3), of(0.4)];
    expect(topImpacts(drivers).map(({ impact }) => impact.correlation)).toEqual([-0.5, 0.4, 0.3]);
  });

  it('refuses a unit twice in a round, and numbers that are none', () => {
    const row = { unitId: 'u', roundId: 'r', driver: 3, outcome: 3, n: 5 };
    expect(() => driverImpact([row, row])).toThrow(RangeError);
    expect(() => driverImpact([{ ...row, n: 0 }])).toThrow(RangeError);
    expect(() => driverImpact([{ ...row, driver: NaN }])).toThrow(RangeError);
  });
});
