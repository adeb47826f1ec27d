import fc from 'fast-check';
import { nextOpening } from '../../listening/pulses/domain/cadence.js';
import { sampleVisitors, samplePeople, sampleTeams } from './sample-people.js';
import { samplePulse, sampleRounds } from './sample-pulse.js';
import { ARRIVALS, SAMPLE_WINDOW_HOURS, sampleTimetable } from './sample-timetable.js';
import { arrivalOf } from './sample-turnout.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the timetable of the sample', () => {
  it('ends one to two hours ago after exactly the rounds wanted, whenever it is written, across changes of clocks', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2031-01-01T00:00:00Z'), noInvalidDate: true }), fc.constantFrom(30, 104), (now, rounds) => {
        const timetable = sampleTimetable(now, rounds);
        const { schedule } = samplePulse('team', timetable);
        let opening = nextOpening(schedule, new Date(timetable.launchedAt.getTime() + 2 * DAY - 1))!;
        for (let round = 0; round < rounds; round += 1) opening = nextOpening(schedule, opening)!;
        const ago = now.getTime() - opening.getTime();
        expect(ago).toBeGreaterThanOrEqual(HOUR);
        // An hour that clocks show twice counts as its first.
        expect(ago).toBeLessThan(3 * HOUR);
        expect(timetable.foundedAt < timetable.launchedAt).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lets every answer arrive inside the window', () => {
    expect(ARRIVALS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.max(...ARRIVALS.map(({ afterHours }) => afterHours))).toBeLessThan(SAMPLE_WINDOW_HOURS);
  });
});

describe('the turnout of the sample', () => {
  it('lets most people answer, not all, and the same ones again for the same round', () => {
    const questioning = { size: 'small', seed: '2026-11-22', rounds: sampleRounds('small'), round: 7 } as const;
    const people = samplePeople('small', questioning.seed);
    const arrivals = people.map((person) => arrivalOf(questioning, person));
    const share = arrivals.filter((arrival) => arrival !== null).length / people.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(1);
    expect(people.map((person) => arrivalOf(questioning, person))).toEqual(arrivals);
  });
});

describe.each(['small', 'large'] as const)('the visitors of the %s sample', (size) => {
  it('are a member without a role, the lead of their department, and an admin who leads nothing', () => {
    const { member, lead, admin } = sampleVisitors(size, '2026-11-22');
    const department = sampleTeams(size).find(({ name }) => name === member.team)!.parent;
    expect([member.isLead, lead.isLead, admin.isLead]).toEqual([false, true, false]);
    expect(lead.team).toBe(department);
    expect(sampleTeams(size).find(({ name }) => name === admin.team)!.parent).toBeUndefined();
  });
});
