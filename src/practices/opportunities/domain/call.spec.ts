import fc from 'fast-check';
import { dayAt } from '../../calendar/domain/working-day.js';
import { closesAt, daysLeft, lastDay, type Call } from './call.js';

const anywhere: Call = { precision: 'day', day: '2026-12-03', zone: null };
const inZone = (zone: string): Call => ({ precision: 'day', day: '2026-12-03', zone });
const left = (call: Call, zone: string, now: string): number | null => daysLeft(call, zone, new Date(now));

describe('the days that are left until a call closes', () => {
  it('are counted to the day that is stated, though it lasts longer elsewhere', () => {
    // Ends on 4 December at noon UTC, 13:00 in Berlin.
    expect(left(anywhere, 'Europe/Berlin', '2026-12-01T22:59:00Z')).toBe(2);
    expect(left(anywhere, 'Europe/Berlin', '2026-12-01T23:00:00Z')).toBe(1);
    expect(left(anywhere, 'Europe/Berlin', '2026-12-02T23:00:00Z')).toBe(0);
    expect(left(anywhere, 'Europe/Berlin', '2026-12-04T11:59:00Z')).toBe(0);
    expect(left(anywhere, 'Europe/Berlin', '2026-12-04T12:00:00Z')).toBeNull();
  });

  it('are counted by the reader’s own clock on both sides of the date line', () => {
    const now = '2026-12-02T10:30:00Z';
    expect(dayAt(new Date(now), 'Pacific/Kiritimati')).toBe('2026-12-03');
    expect(left(anywhere, 'Pacific/Kiritimati', now)).toBe(0);
    expect(dayAt(new Date(now), 'Pacific/Pago_Pago')).toBe('2026-12-01');
    expect(left(anywhere, 'Pacific/Pago_Pago', now)).toBe(2);
    // Two calendar days after the stated one in Kiritimati, and still open.
    expect(left(anywhere, 'Pacific/Kiritimati', '2026-12-04T11:00:00Z')).toBe(0);
  });

  it('never promise a day that the reader doesn’t have', () => {
    // The end of 3 December in Kiritimati is 2 December, 23:00 in Pago Pago.
    expect(closesAt(inZone('Pacific/Kiritimati'))).toEqual(new Date('2026-12-03T10:00:00Z'));
    expect(lastDay(inZone('Pacific/Kiritimati'), 'Pacific/Pago_Pago')).toBe('2026-12-02');
    expect(left(inZone('Pacific/Kiritimati'), 'Pacific/Pago_Pago', '2026-12-02T20:00:00Z')).toBe(0);
    expect(lastDay(inZone('Pacific/Pago_Pago'), 'Pacific/Kiritimati')).toBe('2026-12-03');
  });

  it('of an instant end with the last day that has something left of it', () => {
    expect(lastDay({ precision: 'instant', at: new Date('2026-12-03T23:00:00Z') }, 'Europe/Berlin')).toBe('2026-12-03');
    expect(lastDay({ precision: 'instant', at: new Date('2026-12-03T23:01:00Z') }, 'Europe/Berlin')).toBe('2026-12-04');
    expect(left({ precision: 'instant', at: new Date('2026-12-03T23:01:00Z') }, 'America/New_York', '2026-12-03T05:00:00Z')).toBe(0);
  });

  it('are days and no hours where clocks change', () => {
    // 25 October 2026 has 25 hours in Berlin, 29 March 2026 has 23.
    const autumn: Call = { precision: 'day', day: '2026-10-26', zone: 'Europe/Berlin' };
    expect([left(autumn, 'Europe/Berlin', '2026-10-24T22:00:00Z'), left(autumn, 'Europe/Berlin', '2026-10-25T22:59:00Z'), left(autumn, 'Europe/Berlin', '2026-10-25T23:00:00Z')]).toEqual([1, 1, 0]);
    const spring: Call = { precision: 'day', day: '2026-03-30', zone: null };
    expect([left(spring, 'Europe/Berlin', '2026-03-28T23:00:00Z'), left(spring, 'Europe/Berlin', '2026-03-29T21:59:00Z'), left(spring, 'Europe/Berlin', '2026-03-29T22:00:00Z')]).toEqual([1, 1, 0]);
  });

  it('are unknown without a deadline', () => {
    expect(left({ precision: 'none' }, 'Europe/Berlin', '2026-12-01T00:00:00Z')).toBeNull();
  });

  it('fall to 0, never rise, and are there exactly while the call is open', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Kolkata', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Pago_Pago'];
    const call = fc.oneof(fc.constantFrom(null, ...zones).map((zone): Call => ({ precision: 'day', day: '2026-10-25', zone })), fc.integer({ min: 0, max: 96 }).map((hour): Call => ({ precision: 'instant', at: new Date(Date.parse('2026-10-24T00:00:00Z') + hour * 3_600_000) })));
    fc.assert(fc.property(call, fc.constantFrom(...zones), (one, zone) => {
      const end = closesAt(one)!.getTime();
      const counted = Array.from({ length: 24 * 5 }, (_, hour) => daysLeft(one, zone, new Date(end - (24 * 5 - hour) * 3_600_000)));
      expect(counted.every((days, index) => days !== null && days >= 0 && (index === 0 || days <= counted[index - 1]!))).toBe(true);
      expect([daysLeft(one, zone, new Date(end - 1)), daysLeft(one, zone, new Date(end))]).toEqual([0, null]);
    }));
  });
});
