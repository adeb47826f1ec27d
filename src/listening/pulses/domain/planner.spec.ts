import fc from 'fast-check';
import { STANDARD_DRIVERS, USUAL_FIXED_DRIVERS, USUAL_ROTATING_DRIVERS } from './driver-catalog.js';
import { chanceOfAtLeast, planPulse, type PlannerInput } from './planner.js';
import { type PulseSettings } from './pulse.js';
import { questionsOfRound } from './rotation.js';
import { rotationOf } from './pulse-rotation.js';

const settings = (change: Partial<PulseSettings> = {}): PulseSettings => ({
  name: 'Weather', audienceTeamId: 'root', schedule: { cadence: 'weekly', weekday: 2, hour: 9, timeZone: 'Europe/Berlin' }, windowHours: 72, leadHours: 48,
  mode: 'anonymous', k: 5, commentK: 10, asksComment: true, membersSeeResults: true, fixedDriverIds: USUAL_FIXED_DRIVERS, rotatingDriverIds: USUAL_ROTATING_DRIVERS,
  rotatingPerRound: 3, ...change,
});
const input = (change: Partial<PlannerInput> = {}): PlannerInput => ({
  settings: settings(), drivers: STANDARD_DRIVERS, units: [{ unitId: 'a', name: 'Platform', eligible: 14 }, { unitId: 'b', name: 'Apps', eligible: 6 }], notAsked: [],
  now: new Date('2026-11-20T12:00:00Z'), previous: null, resultsSoFar: new Map(), ...change,
});

describe('the chance of reaching k', () => {
  it('is the binomial tail', () => {
    expect(chanceOfAtLeast(5, 6, 0.7)).toBeCloseTo(0.420175, 6);
    expect(chanceOfAtLeast(5, 6, 0.85)).toBeCloseTo(0.77648, 5);
    expect(chanceOfAtLeast(5, 8, 0.7)).toBeCloseTo(0.80589565, 8);
    expect(chanceOfAtLeast(5, 5, 0.7)).toBeCloseTo(0.16807, 10);
    expect([chanceOfAtLeast(0, 3, 0.7), chanceOfAtLeast(4, 3, 0.7), chanceOfAtLeast(2, 3, 1), chanceOfAtLeast(2, 3, 0)]).toEqual([1, 0, 1, 0]);
  });

  it('agrees with counting all outcomes, and with many people', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(11), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, k, p) => {
      let sum = 0;
      for (let outcome = 0; outcome < 2 ** n; outcome += 1) {
        const hits = outcome.toString(2).replaceAll('0', '').length;
        if (hits >= k) sum += p ** hits * (1 - p) ** (n - hits);
      }
      expect(chanceOfAtLeast(k, n, p)).toBeCloseTo(sum, 10);
    }));
    expect(chanceOfAtLeast(7000, 10_000, 0.7)).toBeCloseTo(0.5, 1);
    expect(chanceOfAtLeast(5, 10_000, 0.7)).toBeCloseTo(1, 10);
  });

  it('grows with the people and falls with k', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (n, k) => {
      expect(chanceOfAtLeast(k, n + 1, 0.7)).toBeGreaterThanOrEqual(chanceOfAtLeast(k, n, 0.7) - 1e-12);
      expect(chanceOfAtLeast(k + 1, n, 0.7)).toBeLessThanOrEqual(chanceOfAtLeast(k, n, 0.7) + 1e-12);
    }));
  });
});

describe('the plan of a pulse', () => {
  it('says which units reach k and which see results only at close', () => {
    const { units, warnings } = planPulse(input());
    expect(units.map(({ name, seesResultsAtClose }) => [name, seesResultsAtClose])).toEqual([['Platform', false], ['Apps', true]]);
    expect(units[1]!.reachesKAt70).toBeCloseTo(0.420175, 6);
    expect(warnings).toEqual([{ kind: 'unlikely-to-reach-k', units: ['Apps'] }, { kind: 'sees-results-at-close', units: ['Apps'] }]);
  });

  it('shows the next four rounds with times, questions and seconds', () => {
    const { nextRounds } = planPulse(input());
    expect(nextRounds.map(({ number, times }) => [number, times?.announcedAt.toISOString(), times?.opensAt.toISOString(), times?.closesAt.toISOString()])).toEqual([
      [1, '2026-11-20T12:00:00.000Z', '2026-11-24T08:00:00.000Z', '2026-11-27T08:00:00.000Z'],
      [2, '2026-11-24T08:00:00.000Z', '2026-12-01T08:00:00.000Z', '2026-12-04T08:00:00.000Z'],
      [3, '2026-12-01T08:00:00.000Z', '2026-12-08T08:00:00.000Z', '2026-12-11T08:00:00.000Z'],
      [4, '2026-12-08T08:00:00.000Z', '2026-12-15T08:00:00.000Z', '2026-12-18T08:00:00.000Z'],
    ]);
    for (const round of nextRounds) {
      expect(round.items).toEqual(questionsOfRound(rotationOf(settings(), STANDARD_DRIVERS), round.number).items);
      expect(round.secondsToAnswer).toBeGreaterThan(40);
    }
  });

  it('goes on from the newest announced round', () => {
    const { nextRounds } = planPulse(input({ previous: { number: 7, opensAt: new Date('2026-11-24T08:00:00Z') } }));
    expect(nextRounds.map(({ number, times }) => [number, times?.opensAt.toISOString()])).toEqual([
      [8, '2026-12-01T08:00:00.000Z'], [9, '2026-12-08T08:00:00.000Z'], [10, '2026-12-15T08:00:00.000Z'], [11, '2026-12-22T08:00:00.000Z'],
    ]);
  });

  it('says when each driver can first alarm', () => {
    const { firstAlarms } = planPulse(input());
    const of = (id: string) => firstAlarms.find(({ driverId }) => driverId === id);
    expect(of('engagement')).toEqual({ driverId: 'engagement', roundNumber: 9, on: '2027-01-22' });
    expect(of('clarity')).toEqual({ driverId: 'clarity', roundNumber: 25, on: '2027-05-14' });
    expect(firstAlarms).toHaveLength(STANDARD_DRIVERS.length);
    const later = planPulse(input({ previous: { number: 4, opensAt: new Date('2026-11-24T08:00:00Z') }, resultsSoFar: new Map([['engagement', 4]]) }));
    expect(later.firstAlarms.find(({ driverId }) => driverId === 'engagement')).toMatchObject({ roundNumber: 9, on: '2027-01-01' });
  });

  it('knows no times of a pulse by hand', () => {
    const plan = planPulse(input({ settings: settings({ schedule: { ...settings().schedule, cadence: 'by-hand' } }) }));
    expect(plan.nextRounds.map(({ times }) => times)).toEqual([null, null, null, null]);
    expect(plan.firstAlarms.every(({ on }) => on === null)).toBe(true);
  });

  it('warns of everything that is wrong at once', () => {
    const plan = planPulse(input({
      units: [], notAsked: [{ personId: 'p', name: 'Kim', reason: 'too-few-at-the-top' }],
      settings: settings({ fixedDriverIds: STANDARD_DRIVERS.filter(({ kind }) => kind !== 'outcome').map(({ id }) => id), rotatingDriverIds: [] }),
    }));
    expect(plan.warnings.map(({ kind }) => kind)).toEqual(['no-unit', 'too-many-items', 'takes-long', 'not-asked', 'no-outcome']);
    expect(plan.notAsked).toHaveLength(1);
  });
});
