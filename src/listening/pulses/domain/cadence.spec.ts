import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDays, daysBetween } from '../../../kernel/calendar-date.js';
import {
  anchoredAtLaunch, CADENCES, closingTime, instantOfLocal, localOf, nextOpening, nextOpenings, nextRoundTimes, roundStartedByHand, type Schedule,
} from './cadence.js';

const HOUR = 3_600_000;
const ZONES = [
  'UTC', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Santiago', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Beirut',
  'Africa/Casablanca', 'Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Apia', 'Pacific/Chatham', 'Pacific/Kiritimati',
];
const regular = CADENCES.filter((cadence) => cadence !== 'by-hand');
const schedules = fc.record({
  cadence: fc.constantFrom(...regular), weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }), timeZone: fc.constantFrom(...ZONES),
});
const instants = fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2034-12-31T00:00:00Z'), noInvalidDate: true });
const iso = (date: Date | null): string | undefined => date?.toISOString();
const schedule = (change: Partial<Schedule> = {}): Schedule => ({ cadence: 'weekly', weekday: 2, hour: 9, timeZone: 'Europe/Berlin', ...change });

describe('a local time as an instant', () => {
  it('is the later hour where clocks skip it', () => {
    expect(iso(instantOfLocal('2026-03-29', 2, 'Europe/Berlin'))).toBe('2026-03-29T01:00:00.000Z');
    expect(localOf(instantOfLocal('2026-03-29', 2, 'Europe/Berlin'), 'Europe/Berlin')).toMatchObject({ day: '2026-03-29', hour: 3 });
    // Midnight itself is skipped in Santiago, and the island of Lord Howe skips half an hour.
    expect(localOf(instantOfLocal('2026-09-06', 0, 'America/Santiago'), 'America/Santiago')).toMatchObject({ day: '2026-09-06', hour: 1 });
    expect(iso(instantOfLocal('2026-10-04', 2, 'Australia/Lord_Howe'))).toBe('2026-10-03T15:30:00.000Z');
  });

  it('is the first of two where clocks show it twice', () => {
    expect(iso(instantOfLocal('2026-10-25', 2, 'Europe/Berlin'))).toBe('2026-10-25T00:00:00.000Z');
    expect(iso(instantOfLocal('2026-11-01', 1, 'America/New_York'))).toBe('2026-11-01T05:00:00.000Z');
  });

  it('shows that time again in its zone, except in a gap', () => {
    fc.assert(fc.property(instants, fc.integer({ min: 0, max: 23 }), fc.constantFrom(...ZONES), (at, hour, zone) => {
      const day = at.toISOString().slice(0, 10);
      const instant = instantOfLocal(day, hour, zone);
      const local = DateTime.fromMillis(instant.getTime(), { zone });
      const shown = local.toFormat('yyyy-MM-dd H:mm');
      if (shown === `${day} ${hour}:00`) return;
      // A gap: no instant near shows the wished time, and ours is the wished time moved on by the gap's length.
      for (let minutes = -240; minutes <= 240; minutes += 15) {
        expect(DateTime.fromMillis(instant.getTime() + minutes * 60_000, { zone }).toFormat('yyyy-MM-dd H:mm')).not.toBe(`${day} ${hour}:00`);
      }
      expect(local.hour * 60 + local.minute).toBeGreaterThan(hour * 60);
    }), { numRuns: 300 });
  });
});

describe('the local time of an instant', () => {
  it('is what luxon shows', () => {
    fc.assert(fc.property(instants, fc.constantFrom(...ZONES), (at, zone) => {
      const local = DateTime.fromMillis(at.getTime(), { zone });
      expect(localOf(at, zone)).toEqual({ day: local.toFormat('yyyy-MM-dd'), hour: local.hour, weekday: local.weekday });
    }));
  });
});

describe('the next opening', () => {
  it('is the next such weekday and hour, strictly later', () => {
    expect(iso(nextOpening(schedule(), new Date('2026-11-24T07:59:59Z')))).toBe('2026-11-24T08:00:00.000Z');
    expect(iso(nextOpening(schedule(), new Date('2026-11-24T08:00:00Z')))).toBe('2026-12-01T08:00:00.000Z');
  });

  it('keeps its local hour across a change of clocks', () => {
    expect(nextOpenings(schedule({ weekday: 1 }), new Date('2026-03-20T00:00:00Z'), 2).map(iso)).toEqual(['2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z']);
  });

  it('is the first such weekday of the month or the quarter', () => {
    const after = new Date('2026-11-22T00:00:00Z');
    expect(nextOpenings(schedule({ cadence: 'monthly' }), after, 3).map(iso)).toEqual(['2026-12-01T08:00:00.000Z', '2027-01-05T08:00:00.000Z', '2027-02-02T08:00:00.000Z']);
    expect(nextOpenings(schedule({ cadence: 'quarterly' }), after, 3).map(iso)).toEqual(['2027-01-05T08:00:00.000Z', '2027-04-06T07:00:00.000Z', '2027-07-06T07:00:00.000Z']);
  });

  it('goes by the anchor every two weeks', () => {
    const after = new Date('2026-11-22T00:00:00Z');
    const odd = nextOpenings(schedule({ cadence: 'every-two-weeks', anchor: '2026-11-26' }), after, 2).map(iso);
    const even = nextOpenings(schedule({ cadence: 'every-two-weeks', anchor: '2026-12-03' }), after, 2).map(iso);
    expect(odd).toEqual(['2026-11-24T08:00:00.000Z', '2026-12-08T08:00:00.000Z']);
    expect(even).toEqual(['2026-12-01T08:00:00.000Z', '2026-12-15T08:00:00.000Z']);
  });

  it('does not come by itself when a pulse is opened by hand', () => {
    expect(nextOpening(schedule({ cadence: 'by-hand' }), new Date(0))).toBeNull();
    expect(nextOpenings(schedule({ cadence: 'by-hand' }), new Date(0), 3)).toEqual([]);
  });

  it('lies ahead, on the wished weekday and hour, and none is left out before it', () => {
    fc.assert(fc.property(schedules, instants, (wished, after) => {
      const at = nextOpening(wished, after)!;
      expect(at.getTime()).toBeGreaterThan(after.getTime());
      const local = localOf(at, wished.timeZone);
      expect(local.weekday).toBe(wished.weekday);
      expect(instantOfLocal(local.day, wished.hour, wished.timeZone)).toEqual(at);
      // Asking from just before the answer gives the same answer: nothing was skipped.
      expect(nextOpening(wished, new Date(at.getTime() - 1))).toEqual(at);
      const [first, second] = nextOpenings(wished, after, 2).map((date) => localOf(date, wished.timeZone).day) as [string, string];
      const gap = daysBetween(first, second);
      if (wished.cadence === 'weekly') expect(gap).toBe(7);
      else if (wished.cadence === 'every-two-weeks') expect(gap).toBe(14);
      else if (wished.cadence === 'monthly') expect([28, 35]).toContain(gap);
      else expect([84, 91, 98]).toContain(gap);
    }), { numRuns: 300 });
  });

  it('comes once in every week, fortnight, month or quarter, counted over a year', () => {
    const expected = { weekly: 52, 'every-two-weeks': 26, monthly: 12, quarterly: 4 };
    for (const cadence of regular) {
      const openings = nextOpenings(schedule({ cadence, timeZone: 'America/New_York' }), new Date('2026-12-31T12:00:00Z'), 60).map((date) => localOf(date, 'America/New_York').day);
      expect(openings.filter((day) => day.startsWith('2027'))).toHaveLength(expected[cadence]);
    }
  });
});

describe('the times of the next round', () => {
  const plan = { schedule: schedule(), windowHours: 72, leadHours: 48 };

  it('are announced at once for the first round, which leaves out an opening that comes too soon', () => {
    const now = new Date('2026-11-23T08:00:00Z');
    expect(nextRoundTimes(plan, null, now)).toEqual({ announcedAt: now, opensAt: new Date('2026-12-01T08:00:00Z'), closesAt: new Date('2026-12-04T08:00:00Z') });
    const exactly = new Date('2026-11-22T08:00:00Z');
    expect(nextRoundTimes(plan, null, exactly)?.opensAt).toEqual(new Date('2026-11-24T08:00:00Z'));
  });

  it('are announced when the previous round opens', () => {
    const previous = new Date('2026-11-24T08:00:00Z');
    const later = new Date('2026-11-24T08:00:05Z');
    expect(nextRoundTimes(plan, previous, later)).toMatchObject({ announcedAt: later, opensAt: new Date('2026-12-01T08:00:00Z') });
    const before = new Date('2026-11-23T00:00:00Z');
    expect(nextRoundTimes(plan, previous, before)).toMatchObject({ announcedAt: previous, opensAt: new Date('2026-12-01T08:00:00Z') });
  });

  it('leave out what can no longer be announced in time, after a long sleep of the server', () => {
    const now = new Date('2026-12-14T08:00:00Z');
    expect(nextRoundTimes(plan, new Date('2026-11-24T08:00:00Z'), now)).toMatchObject({ announcedAt: now, opensAt: new Date('2026-12-22T08:00:00Z') });
  });

  it('always keep the lead, the order and the window', () => {
    fc.assert(fc.property(schedules, instants, fc.integer({ min: 48, max: 144 }), fc.integer({ min: 24, max: 336 }), fc.option(fc.integer({ min: -2000, max: 2000 })), (wished, now, leadHours, windowHours, since) => {
      const previous = since === null ? null : nextOpening(wished, new Date(now.getTime() + since * HOUR));
      const times = nextRoundTimes({ schedule: wished, windowHours, leadHours }, previous, now)!;
      expect(times.opensAt.getTime() - times.announcedAt.getTime()).toBeGreaterThanOrEqual(leadHours * HOUR);
      expect(times.announcedAt.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(times.closesAt.getTime() - times.opensAt.getTime()).toBe(windowHours * HOUR);
      if (previous) expect(times.opensAt.getTime()).toBeGreaterThan(previous.getTime());
      expect(nextOpening(wished, new Date(times.opensAt.getTime() - 1))).toEqual(times.opensAt);
    }), { numRuns: 500 });
  });

  it('open at once when somebody starts a round by hand', () => {
    const now = new Date('2026-11-23T13:37:00Z');
    expect(roundStartedByHand(72, now)).toEqual({ announcedAt: now, opensAt: now, closesAt: closingTime(now, 72) });
    expect(nextRoundTimes({ ...plan, schedule: schedule({ cadence: 'by-hand' }) }, null, now)).toBeNull();
  });
});

describe('the anchor of a launch', () => {
  it('makes a two-week pulse open in the first week that can be announced', () => {
    fc.assert(fc.property(schedules, instants, (wished, now) => {
      const anchored = anchoredAtLaunch({ ...wished, cadence: 'every-two-weeks' }, 48, now);
      const first = nextRoundTimes({ schedule: anchored, windowHours: 72, leadHours: 48 }, null, now)!;
      expect(first.opensAt.getTime() - now.getTime()).toBeLessThanOrEqual((48 + 7 * 24 + 2) * HOUR);
      expect(localOf(first.opensAt, wished.timeZone).day).toBe(anchored.anchor);
    }));
    expect(anchoredAtLaunch(schedule(), 48, new Date(0))).toEqual(schedule());
  });
});

describe('calendar days', () => {
  it('add and count back', () => {
    fc.assert(fc.property(instants, fc.integer({ min: -2000, max: 2000 }), (at, days) => {
      const day = at.toISOString().slice(0, 10);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }));
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
