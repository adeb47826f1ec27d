import { healthOf, isStale, stateOfRoster, untilNextReading, type HealthFacts, type SourceState } from './roster-health.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-02T09:00:00Z');
const ago = (hours: number): Date => new Date(NOW.getTime() - hours * HOUR);
const source = (changes: Partial<SourceState> = {}): SourceState => ({ isPaused: false, isFile: false, addedAt: ago(1000), lastGoodAt: ago(0.2), failures: 0, isHeld: false, reachesUntil: null, ...changes });
const state = (...sources: SourceState[]): string => stateOfRoster(sources, NOW, 26);

describe('the health of a roster', () => {
  it.each<[string, SourceState, string]>([
    ['read lately', source(), 'fresh'], ['a failure, and the last good one is young', source({ failures: 3, lastGoodAt: ago(5) }), 'failing'],
    ['older than the policy bears', source({ failures: 30, lastGoodAt: ago(26.1) }), 'stale'], ['just within', source({ failures: 30, lastGoodAt: ago(26) }), 'failing'],
    ['held', source({ isHeld: true, lastGoodAt: ago(2) }), 'held'], ['held for longer than the policy bears', source({ isHeld: true, lastGoodAt: ago(30) }), 'stale'],
    ['never read, added just now', source({ lastGoodAt: null, addedAt: ago(0.1) }), 'none'], ['never read well, added just now', source({ lastGoodAt: null, failures: 1, addedAt: ago(0.1) }), 'failing'], ['never read, added long ago', source({ lastGoodAt: null }), 'stale'],
    ['paused', source({ isPaused: true, lastGoodAt: ago(900) }), 'none'],
    ['a file of long ago with shifts ahead', source({ isFile: true, lastGoodAt: ago(900), reachesUntil: ago(-5) }), 'fresh'], ['a file whose last shift is over', source({ isFile: true, reachesUntil: ago(5) }), 'stale'],
  ])('%s', (_, one, expected) => expect(state(one)).toBe(expected));

  it('is the worst of its sources, with the oldest good reading; paused ones count for nothing', () => {
    const facts = (one: SourceState, unmatched: string[] = [], problem: HealthFacts['problem'] = null): HealthFacts => ({ state: one, problem, unmatched });
    const failing = facts(source({ failures: 1, lastGoodAt: ago(3) }), ['username:zoe', 'username:eve'], { kind: 'failed', status: 500 });
    expect(healthOf([facts(source(), ['username:zoe']), failing, facts(source({ isPaused: true, lastGoodAt: ago(99) }), ['username:old'])], NOW, 26))
      .toMatchObject({ state: 'failing', lastGoodAt: ago(3), unmatched: 2, problem: { en: expect.stringContaining('500') } });
    expect(healthOf([], NOW, 26)).toEqual({ state: 'none', lastGoodAt: null, unmatched: 0, problem: null });
    expect(isStale(source({ isPaused: true, lastGoodAt: ago(99) }), NOW, 26)).toBe(false);
  });
});

describe('the next reading', () => {
  it('comes in a quarter of an hour, later after each failure in a row, in four hours at most; a tenth more or less', () => {
    const minutes = (failures: number, random: number): number => untilNextReading(failures, random) / 60_000;
    expect([0, 1, 2, 3, 4, 5, 6, 50].map((failures) => minutes(failures, 0.5))).toEqual([15, 15, 30, 60, 120, 240, 240, 240]);
    expect([minutes(0, 0), minutes(0, 0.9999)].map((one) => Math.round(one * 10) / 10)).toEqual([13.5, 16.5]);
  });
});
