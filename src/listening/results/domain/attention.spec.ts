import { concernsOf, forecastKey, MOST_LINES } from './attention.js';
import type { BoardRow } from './board.js';
import type { StoredForecast } from './forecast-reading.js';
import type { NewLevel } from './new-level.js';
import type { NewestReading } from './trend.js';

const closesAt = new Date('2026-05-07T09:00:00Z');
const WEEK_MS = 7 * 24 * 3_600_000;
const reading = (more: Partial<NewestReading> = {}): NewestReading => ({
  roundId: 'r', closesAt, headline: 60, state: 'calm', results: 20, direction: null, sinceRoundId: null, fast: 60, slow: 60, changeSd: 3, z: 0, newLevel: null, ...more,
});
const fall = (z = -4): NewestReading => reading({ state: 'alert', direction: 'fall', z });
const settled = (change: number, weeksAgo = 2): NewestReading => reading({
  newLevel: { at: new Date(closesAt.getTime() - weeksAgo * WEEK_MS), alarmAt: closesAt, was: 64, now: 64 + change, change, low: change - 3, high: change + 3, direction: change < 0 ? 'fall' : 'rise' } satisfies NewLevel,
});
const row = (teamId: string, parentId: string | null, cells: Readonly<Record<string, NewestReading>>): BoardRow => ({
  teamId, parentId, name: teamId, depth: 0, pooledAt: null,
  cells: Object.entries(cells).map(([driverId, read]) => ({ driverId, state: 'final', value: null, low: null, high: null, reading: read, roundId: 'r' })),
});
const forecast = (probability: number): StoredForecast => ({ threshold: 50, probability, said: 'about-1-in-3', dates: [], low: [], middle: [], high: [] });
const concerns = (rows: readonly BoardRow[], said: ReadonlyMap<string, StoredForecast> = new Map()): ReturnType<typeof concernsOf> => concernsOf(rows, { isHigherWorse: (id) => id === 'exhaustion', said });
const shown = (found: ReturnType<typeof concernsOf>): string[] => found.lines.map(({ kind, teamId, driverId }) => `${kind} ${teamId} ${driverId}`);

describe('what stands on the desk', () => {
  it('is alerts, then forecasts, then levels that held; worse before better within each', () => {
    const watch = reading({ state: 'watch', direction: 'fall', z: -2.3 });
    const rows = [
      row('a', null, { focus: settled(9), growth: settled(-7), exhaustion: reading({ state: 'alert', direction: 'fall', z: -5 }), clarity: watch, safety: fall(-3.1) }),
    ];
    const found = concerns(rows, new Map([[forecastKey('a', 'clarity', 'r'), forecast(0.4)]]));
    expect(shown(found)).toEqual(['alert a safety', 'alert a exhaustion', 'forecast a clarity', 'new-level a growth', 'new-level a focus']);
    expect(found.lines.map(({ isWorse }) => isWorse)).toEqual([true, false, true, true, false]);
    expect(found).toMatchObject({ alerts: 2, forecasts: 1, newLevels: 2, olderLevels: 0 });
  });

  it('is at most a handful, and the counts say what was left out', () => {
    const rows = Array.from({ length: 9 }, (_, index) => row(`t${index}`, null, { focus: index < 4 ? fall(-3 - index) : settled(-5 - index) }));
    const found = concerns(rows);
    expect(found.lines).toHaveLength(MOST_LINES);
    expect(shown(found)).toEqual(['alert t3 focus', 'alert t2 focus', 'alert t1 focus', 'alert t0 focus', 'new-level t8 focus']);
    expect(found).toMatchObject({ alerts: 4, newLevels: 5 });
  });

  it('says a forecast beside an alert, not in a line of its own; and only that of the newest result', () => {
    const beside = concerns([row('a', null, { focus: fall() })], new Map([[forecastKey('a', 'focus', 'r'), forecast(0.6)]]));
    expect(beside.lines).toMatchObject([{ kind: 'alert', forecast: { probability: 0.6 } }]);
    expect(beside.forecasts).toBe(0);
    expect(concerns([row('a', null, { focus: reading({ state: 'watch', direction: 'fall' }) })], new Map([[forecastKey('a', 'focus', 'earlier'), forecast(0.6)]])).lines).toEqual([]);
  });

  it('is one line at the team above when most below it have settled the same way, and not when the way differs', () => {
    const below = ['a', 'b', 'c'].map((id) => row(id, 'top', { focus: settled(id === 'c' ? 6 : -6) }));
    expect(concerns([row('top', null, { focus: settled(-5) }), ...below]).lines).toMatchObject([
      { teamId: 'top', kind: 'new-level', alsoAt: ['a', 'b'] }, { teamId: 'c', isWorse: false, alsoAt: [] },
    ]);
  });

  it('still counts a level whose line is over, until its mark is', () => {
    expect(concerns([row('a', null, { focus: settled(-8, 14), growth: settled(-8, 53) })])).toMatchObject({ lines: [], newLevels: 0, olderLevels: 1 });
  });

  it('is nothing while all is calm or learning', () => {
    const found = concerns([row('a', null, { focus: reading(), growth: reading({ state: 'learning', results: 4 }) })]);
    expect(found).toMatchObject({ lines: [], alerts: 0, forecasts: 0, newLevels: 0, olderLevels: 0, seriesWatched: 2, learning: 1, stillNeeded: 5 });
  });
});
