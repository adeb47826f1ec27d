import fc from 'fast-check';
import { DateTime } from 'luxon';
import { fairness, type CountedShift, type Load } from './fairness.js';

const window = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-05-25T00:00:00Z') };
const shift = (person: string, from: string, to: string, zone = 'UTC'): CountedShift => ({ person, zone, from: new Date(from), to: new Date(to) });
const only = (...shifts: readonly CountedShift[]): Load => fairness(shifts, window)[0]!;

describe('the load of being on call', () => {
  it('counts hours, nights, weekends and the longest stretch', () => {
    // Friday 12:00 to Monday 12:00.
    expect(only(shift('jane', '2026-03-06T12:00:00Z', '2026-03-09T12:00:00Z'))).toEqual({
      person: 'jane', shifts: 1, hours: 72, nightHours: 27, weekendHours: 48, longestHours: 72, share: 1, evenShare: 1, weekly: [60, 12, ...Array<number>(10).fill(0)],
    });
  });

  it('takes nights and weekends of the person\'s own time', () => {
    const night = ['2026-03-05T22:00:00Z', '2026-03-06T07:00:00Z'] as const;
    expect(only(shift('jane', ...night, 'UTC')).nightHours).toBe(9);
    expect(only(shift('jane', ...night, 'Pacific/Auckland')).nightHours).toBe(0);
    expect(only(shift('jane', '2026-03-06T12:00:00Z', '2026-03-06T20:00:00Z', 'Pacific/Auckland')).weekendHours).toBe(8);
    expect(only(shift('jane', '2026-03-06T12:00:00Z', '2026-03-06T20:00:00Z', 'America/New_York')).weekendHours).toBe(0);
  });

  it('knows days of 23 and of 25 hours', () => {
    // Berlin, Sunday 29 March: 02:00 is 03:00. The night before it ends an hour early.
    const short = only(shift('jane', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 'Europe/Berlin'));
    expect([short.hours, short.nightHours, short.weekendHours]).toEqual([23, 8, 23]);
    const autumn = { from: new Date('2026-10-01T00:00:00Z'), to: new Date('2026-11-01T00:00:00Z') };
    const [long] = fairness([shift('jane', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 'Europe/Berlin')], autumn);
    expect([long!.hours, long!.nightHours, long!.weekendHours]).toEqual([25, 10, 25]);
  });

  it('counts somebody with two shifts at once as on call once', () => {
    const load = only(shift('jane', '2026-03-03T08:00:00Z', '2026-03-03T20:00:00Z'), shift('jane', '2026-03-03T12:00:00Z', '2026-03-04T00:00:00Z'), shift('jane', '2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z'));
    expect([load.shifts, load.hours, load.longestHours]).toEqual([3, 16, 16]);
  });

  it('takes shifts that meet for one stretch, and others not', () => {
    expect(only(shift('jane', '2026-03-03T08:00:00Z', '2026-03-03T20:00:00Z'), shift('jane', '2026-03-03T20:00:00Z', '2026-03-04T08:00:00Z')).longestHours).toBe(24);
    expect(only(shift('jane', '2026-03-03T08:00:00Z', '2026-03-03T20:00:00Z'), shift('jane', '2026-03-03T21:00:00Z', '2026-03-04T08:00:00Z')).longestHours).toBe(12);
  });

  it('compares with an even share of those who were on call', () => {
    const loads = fairness([shift('b', '2026-03-03T00:00:00Z', '2026-03-03T06:00:00Z'), shift('a', '2026-03-04T00:00:00Z', '2026-03-04T18:00:00Z'), shift('c', '2026-01-04T00:00:00Z', '2026-01-05T00:00:00Z')], window);
    expect(loads.map(({ person, share, evenShare }) => [person, share, evenShare])).toEqual([['a', 0.75, 0.5], ['b', 0.25, 0.5]]);
  });

  it('is nobody\'s when there are no shifts, and cut off at the ends of the time counted', () => {
    expect(fairness([], window)).toEqual([]);
    expect(only(shift('jane', '2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z')).hours).toBe(12);
    expect(only(shift('jane', '2026-05-24T12:00:00Z', '2026-06-24T12:00:00Z')).hours).toBe(12);
  });

  it('with a zone that nobody knows is counted in UTC', () => {
    expect(only(shift('jane', '2026-03-05T22:00:00Z', '2026-03-06T07:00:00Z', 'Middle-earth/Shire')).nightHours).toBe(9);
  });

  const shifts = fc.array(fc.record({
    person: fc.constantFrom('a', 'b', 'c'), zone: fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York'),
    start: fc.integer({ min: -100, max: 2_100 }), length: fc.integer({ min: 1, max: 300 }),
  }), { minLength: 1, maxLength: 12 }).map((drafts) => drafts.map(({ person, start, length, ...rest }): CountedShift => {
    const from = new Date(window.from.getTime() + start * 3_600_000);
    // One zone for a person.
    return { zone: drafts.find((draft) => draft.person === person)?.zone ?? rest.zone, person, from, to: new Date(from.getTime() + length * 3_600_000) };
  }));

  it('agrees with counting half hour by half hour', () => {
    fc.assert(fc.property(shifts, (drawn) => {
      for (const load of fairness(drawn, window)) {
        const own = drawn.filter(({ person }) => person === load.person);
        const counted = { hours: 0, night: 0, weekend: 0 };
        for (let at = window.from.getTime(); at < window.to.getTime(); at += 1_800_000) {
          if (!own.some(({ from, to }) => from.getTime() <= at && at < to.getTime())) continue;
          const local = DateTime.fromMillis(at, { zone: own[0]!.zone });
          counted.hours += 0.5;
          if (local.hour >= 22 || local.hour < 7) counted.night += 0.5;
          if (local.weekday >= 6) counted.weekend += 0.5;
        }
        expect({ hours: load.hours, night: load.nightHours, weekend: load.weekendHours }).toEqual(counted);
        expect(load.weekly.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(load.hours, 6);
      }
    }), { numRuns: 12 });
  });

  it('has shares that add up, whatever the order', () => {
    fc.assert(fc.property(shifts, (drawn) => {
      const loads = fairness(drawn, window);
      if (loads.length > 0) expect(loads.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(fairness(drawn.toReversed(), window)).toEqual(loads);
    }), { numRuns: 50 });
  });
});
