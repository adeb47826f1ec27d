import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { ianaZone, instantOf, wallOf } from './offset-zone.js';

const ZONES = ['Europe/Berlin', 'Africa/Casablanca', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Apia'];

describe('a zone of the runtime', () => {
  it('is ahead as the runtime says, at every hour of many years', () => {
    for (const name of ZONES) {
      const [zone, runtime] = [ianaZone(name)!, IANAZone.create(name)];
      const wrong: string[] = [];
      for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2031, 0, 1); at += 37 * 3_600_000) if (zone.offsetAt(at) !== runtime.offset(at) * 60_000) wrong.push(`${name} ${new Date(at).toISOString()}`);
      expect(wrong).toEqual([]);
    }
  });

  it('finds the instant of what its clocks show', () => {
    fc.assert(fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2031, 0, 1) }), (name, at) => {
      const zone = ianaZone(name)!;
      const found = instantOf(wallOf(at, zone), zone);
      // A time that comes twice means the first.
      expect(wallOf(found, zone)).toBe(wallOf(at, zone));
      expect(found).toBeLessThanOrEqual(at);
    }), { numRuns: 100 });
  });

  it('is none for a name that nobody knows', () => {
    for (const name of ['Middle-earth/Shire', '', 'x'.repeat(1000), '+02:00x']) expect(ianaZone(name)).toBeUndefined();
  });
});
