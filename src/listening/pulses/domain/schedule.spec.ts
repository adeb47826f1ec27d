import fc from 'fast-check';
import { nextOpenings, type Cadence } from './cadence.js';
import { LEAD_HOURS, longestWindow } from './pulse.js';
import type { RoundState } from './round-lifecycle.js';
import { announcementOf, inTheWay, type ScheduledPulse, type ScheduledRound } from './schedule.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 2, 9);

interface SimulatedRound extends ScheduledRound {
  state: RoundState;
  readonly announcedAt: Date;
}

const pulses = fc
  .record({
    cadence: fc.constantFrom<Cadence>('weekly', 'every-two-weeks', 'monthly', 'quarterly'), weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }),
    timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'), windowHours: fc.integer({ min: 24, max: 144 }), leadHours: fc.integer({ min: LEAD_HOURS.least, max: LEAD_HOURS.most }),
  })
  .map(({ windowHours, leadHours, ...schedule }): ScheduledPulse => ({ state: 'active', settings: { schedule, windowHours: Math.min(windowHours, longestWindow(schedule.cadence)), leadHours } }));

/** One tick as the server does it: close, miss, open, announce. */
function tick(pulse: ScheduledPulse, rounds: SimulatedRound[], now: Date): void {
  for (const round of rounds) if (round.state === 'open' && round.closesAt <= now) round.state = 'closed';
  for (const round of rounds) if (round.state === 'announced' && round.closesAt <= now) round.state = 'cancelled';
  for (const round of rounds) if (round.state === 'announced' && round.opensAt <= now && !rounds.some(({ state }) => state === 'open')) round.state = 'open';
  const times = announcementOf(pulse, rounds, now);
  if (times) rounds.push({ roundId: String(rounds.length), state: 'announced', byHand: false, ...times, announcedAt: now });
}

function startByHand(pulse: ScheduledPulse, rounds: SimulatedRound[], now: Date): void {
  if (inTheWay(pulse, rounds, now)) return;
  rounds.push({ roundId: String(rounds.length), state: 'open', byHand: true, announcedAt: now, opensAt: now, closesAt: new Date(now.getTime() + pulse.settings.windowHours * HOUR) });
}

describe('the schedule of rounds', () => {
  it('announces each slot once, in time, whenever ticks come and however long the server slept', () => {
    fc.assert(fc.property(pulses, fc.array(fc.integer({ min: 1, max: 24 * 20 }), { minLength: 20, maxLength: 120 }), (pulse, gaps) => {
      const rounds: SimulatedRound[] = [];
      let now = START;
      for (const gap of gaps) {
        tick(pulse, rounds, new Date(now));
        tick(pulse, rounds, new Date(now));
        now += gap * HOUR;
      }
      const opens = rounds.map(({ opensAt }) => opensAt.getTime());
      expect(new Set(opens).size).toBe(opens.length);
      expect(opens).toEqual([...opens].sort((a, b) => a - b));
      for (const { announcedAt, opensAt } of rounds) expect(opensAt.getTime() - announcedAt.getTime()).toBeGreaterThanOrEqual(pulse.settings.leadHours * HOUR);
    }), { numRuns: 60 });
  });

  it('leaves out no slot while the server is awake', () => {
    fc.assert(fc.property(pulses, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 100, maxLength: 300 }), (pulse, gaps) => {
      const rounds: SimulatedRound[] = [];
      let now = START;
      for (const gap of gaps) {
        tick(pulse, rounds, new Date(now));
        now += gap * HOUR;
      }
      const first = new Date(START + pulse.settings.leadHours * HOUR - 1);
      const slots = nextOpenings(pulse.settings.schedule, first, rounds.length);
      expect(rounds.map(({ opensAt }) => opensAt)).toEqual(slots);
      const ended = slots.filter((slot) => slot.getTime() + pulse.settings.windowHours * HOUR < now - 24 * HOUR).length;
      expect(rounds.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(ended);
      expect(rounds.some(({ state }) => state === 'cancelled')).toBe(false);
    }), { numRuns: 60 });
  });

  it('never has two rounds of a pulse that overlap, also when some are started by hand and settings change', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.boolean(), fc.option(pulses, { freq: 6 }));
    fc.assert(fc.property(pulses, fc.array(step, { minLength: 20, maxLength: 150 }), (launched, steps) => {
      const rounds: SimulatedRound[] = [];
      let pulse = launched;
      let now = START;
      for (const [gap, byHand, changed] of steps) {
        pulse = changed ?? pulse;
        tick(pulse, rounds, new Date(now));
        if (byHand) startByHand(pulse, rounds, new Date(now));
        now += gap * HOUR;
        expect(rounds.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
      }
      const kept = rounds.filter(({ state }) => state !== 'cancelled').sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
      for (const [index, round] of kept.entries()) if (index > 0) expect(round.opensAt.getTime()).toBeGreaterThanOrEqual(kept[index - 1]!.closesAt.getTime());
    }), { numRuns: 100 });
  });

  it('announces nothing for a pulse that is not active, or by hand', () => {
    const settings = { schedule: { cadence: 'weekly' as const, weekday: 1, hour: 9, timeZone: 'UTC' }, windowHours: 72, leadHours: 48 };
    for (const state of ['draft', 'paused', 'ended'] as const) expect(announcementOf({ state, settings }, [], new Date(START))).toBeNull();
    expect(announcementOf({ state: 'active', settings: { ...settings, schedule: { ...settings.schedule, cadence: 'by-hand' } } }, [], new Date(START))).toBeNull();
  });
});
