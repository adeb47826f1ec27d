import fc from 'fast-check';
import { instantOf, localTextOf } from './zoned-time.js';

describe('the time of a zone', () => {
  it('goes there and back in every zone and season, where its clocks show the time once', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati');
    fc.assert(fc.property(zones, fc.integer({ min: 28_000_000, max: 33_000_000 }), (zone, minutes) => {
      const text = localTextOf(new Date(minutes * 60_000).toISOString(), zone);
      const back = instantOf(text, zone)!;
      expect(localTextOf(back, zone)).toBe(text);
      expect(minutes * 60_000 - Date.parse(back)).toBeGreaterThanOrEqual(0);
      expect(minutes * 60_000 - Date.parse(back)).toBeLessThanOrEqual(3_600_000);
    }));
  });

  it('reads an hour that is skipped as the one after, and one that comes twice as the first', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is nothing of a text that is none', () => {
    expect(['', '2026-11-27', '2026-13-27T10:00', 'soon'].map((text) => instantOf(text, 'UTC'))).toEqual([null, null, null, null]);
  });
});
