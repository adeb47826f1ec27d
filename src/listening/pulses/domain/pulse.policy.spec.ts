import { STANDARD_DRIVERS, USUAL_FIXED_DRIVERS, USUAL_ROTATING_DRIVERS } from './driver-catalog.js';
import { acceptPulseSettings, keepThresholds, validatePulseSettings, type PulseProblemCode } from './pulse.policy.js';
import { COMMENT_K, K, LEAD_HOURS, longestWindow, ROTATING_PER_ROUND, WINDOW_HOURS, type PulseMode, type PulseSettings } from './pulse.js';
import type { Cadence } from './cadence.js';

const usual: PulseSettings = {
  name: 'Weather', audienceTeamId: 'root', schedule: { cadence: 'weekly', weekday: 2, hour: 9, timeZone: 'Europe/Berlin' }, windowHours: WINDOW_HOURS.usual, leadHours: LEAD_HOURS.usual,
  mode: 'anonymous', k: K.usual, commentK: COMMENT_K.usual, asksComment: true, membersSeeResults: true, fixedDriverIds: USUAL_FIXED_DRIVERS,
  rotatingDriverIds: USUAL_ROTATING_DRIVERS, rotatingPerRound: ROTATING_PER_ROUND.usual,
};
const at = (change: Partial<PulseSettings['schedule']>): Partial<PulseSettings> => ({ schedule: { ...usual.schedule, ...change } });
const drivers = STANDARD_DRIVERS.map((driver) => (driver.id === 'tools' ? { ...driver, isRetired: true } : driver));

describe('the settings of a pulse', () => {
  it('are fine as they are proposed', () => {
    expect(validatePulseSettings(usual, STANDARD_DRIVERS)).toEqual([]);
    expect([usual.k, usual.commentK, usual.windowHours, usual.leadHours]).toEqual([5, 10, 72, 48]);
  });

  it('are stored in their usual spelling', () => {
    const accepted = acceptPulseSettings({ ...usual, ...at({ timeZone: ' europe/berlin ' }), name: '  Weather   report ' }, STANDARD_DRIVERS);
    expect(accepted).toMatchObject({ ok: true, value: { name: 'Weather report', schedule: { timeZone: 'Europe/Berlin' } } });
  });

  it.each<[PulseProblemCode, string, Partial<PulseSettings>]>([
    ['name-missing', 'name', { name: ' ' }],
    ['name-too-long', 'name', { name: 'x'.repeat(81) }],
    ['unprintable', 'name', { name: 'a\u202Eb' }],
    ['audience-missing', 'audienceTeamId', { audienceTeamId: '' }],
    ['mode-unknown', 'mode', { mode: 'named' as PulseMode }],
    ['cadence-unknown', 'cadence', at({ cadence: 'daily' as Cadence })],
    ['out-of-range', 'weekday', at({ weekday: 8 })],
    ['out-of-range', 'hour', at({ hour: 24 })],
    ['not-whole', 'hour', at({ hour: 9.5 })],
    ['time-zone-unknown', 'timeZone', at({ timeZone: 'Mars/Olympus' })],
    ['time-zone-unknown', 'timeZone', at({ timeZone: '+02:00' })],
    ['out-of-range', 'k', { k: 4 }],
    ['out-of-range', 'k', { k: 21 }],
    ['not-whole', 'k', { k: NaN }],
    ['out-of-range', 'commentK', { commentK: 4 }],
    ['comment-k-below-k', 'commentK', { k: 12, commentK: 11 }],
    ['out-of-range', 'windowHours', { windowHours: 23 }],
    ['out-of-range', 'windowHours', { ...at({ cadence: 'monthly' }), windowHours: 337 }],
    ['window-overlaps-next-round', 'windowHours', { windowHours: 145 }],
    ['window-overlaps-next-round', 'windowHours', { ...at({ cadence: 'every-two-weeks' }), windowHours: 313 }],
    ['out-of-range', 'leadHours', { leadHours: 47 }],
    ['out-of-range', 'leadHours', { leadHours: 145 }],
    ['no-drivers', 'fixedDriverIds', { fixedDriverIds: [], rotatingDriverIds: [] }],
    ['driver-unknown', 'rotatingDriverIds.0', { rotatingDriverIds: ['nowhere'] }],
    ['driver-retired', 'fixedDriverIds.1', { fixedDriverIds: ['engagement', 'tools'], rotatingDriverIds: ['clarity'] }],
    ['driver-twice', 'rotatingDriverIds.1', { rotatingDriverIds: ['clarity', 'engagement'] }],
    ['recommend-rotates', 'rotatingDriverIds.0', { fixedDriverIds: ['engagement'], rotatingDriverIds: ['recommend'] }],
    ['out-of-range', 'rotatingPerRound', { rotatingDriverIds: ['clarity'], rotatingPerRound: 0 }],
    ['too-many-items', 'fixedDriverIds', { fixedDriverIds: ['engagement', 'exhaustion', 'safety', 'clarity', 'autonomy', 'workload'], rotatingDriverIds: [] }],
  ])('are refused with %s at %s', (code, path, change) => {
    const problems = validatePulseSettings({ ...usual, rotatingDriverIds: [], ...change }, drivers);
    expect(problems).toEqual([expect.objectContaining({ code, path })]);
    expect(problems[0]!.message).not.toBe('');
  });

  it('refuse a driver without questions', () => {
    const empty = STANDARD_DRIVERS.map((driver) => (driver.id === 'clarity' ? { ...driver, items: [] } : driver));
    expect(validatePulseSettings(usual, empty).map(({ code }) => code)).toEqual(['driver-without-items']);
  });

  it('list all problems at once and accept none of them', () => {
    const wrong = { ...usual, name: '', k: 3, ...at({ hour: -1 }) };
    expect(validatePulseSettings(wrong, STANDARD_DRIVERS).map(({ path }) => path)).toEqual(['name', 'hour', 'k']);
    expect(acceptPulseSettings(wrong, STANDARD_DRIVERS).ok).toBe(false);
  });

  it('give every cadence a window that ends before the next round', () => {
    expect(longestWindow('weekly')).toBeLessThan(167);
    expect(longestWindow('every-two-weeks')).toBeLessThan(335);
    expect(longestWindow('monthly')).toBeLessThan(28 * 24 - 1);
  });
});

describe('the thresholds of an announced round', () => {
  it('stay as announced, whichever way they would go', () => {
    expect(keepThresholds({ k: 5, commentK: 10 }, { k: 5, commentK: 10 }).ok).toBe(true);
    for (const wanted of [{ k: 4, commentK: 10 }, { k: 6, commentK: 10 }, { k: 5, commentK: 9 }]) {
      expect(keepThresholds({ k: 5, commentK: 10 }, wanted)).toEqual({ ok: false, error: { kind: 'threshold-frozen', announced: { k: 5, commentK: 10 } } });
    }
  });
});
