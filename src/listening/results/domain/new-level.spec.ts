import { readSeries } from '../../../engines/statistics/control-chart.js';
import { DEFAULT_NOISE } from '../../../engines/statistics/noise.js';
import { isNews, LINE_WEEKS, MARK_WEEKS, newLevelOf, standingLevel, storedLevel, type NewLevel } from './new-level.js';
import { newLevelWords } from './new-level.words.js';
import type { SeriesState } from './series-reading.js';

const WEEK_MS = 7 * 24 * 3_600_000;
const at = new Date('2026-05-07T09:00:00Z');
const later = (weeks: number): Date => new Date(at.getTime() + weeks * WEEK_MS);
const level: NewLevel = { at, alarmAt: new Date('2026-03-05T09:00:00Z'), was: 64, now: 52.4, change: -11.6, low: -16.1, high: -7.1, direction: 'fall' };
const read = (levels: (week: number) => number, weeks: number): ReturnType<typeof readSeries> => readSeries(Array.from({ length: weeks }, (_, week) => ({ week: 100 + week, mean: levels(week), n: 10 })), DEFAULT_NOISE, 1);

describe('a level that held', () => {
  it('is kept with both levels, the alert that it ended and how sure the difference is, for a fall and for a rise', () => {
    for (const [now, direction] of [[3, 'fall'], [4.8, 'rise']] as const) {
      const points = read((week) => (week < 20 ? 4 : now), 45);
      const stored = storedLevel(points)!;
      const found = newLevelOf(stored);
      expect(found).toMatchObject({ was: 75, now: (now - 1) * 25, change: Math.round((now - 4) * 25), direction });
      expect(found.at.getTime() / WEEK_MS).toBe(points.find(({ rebase }) => rebase !== null)!.week);
      expect(found.alarmAt.getTime() / WEEK_MS).toBe(points.find(({ isAlarm }) => isAlarm)!.week);
      expect(found.high - found.low).toBeCloseTo(2 * 1.96 * stored.sd, 0);
      expect(Math.max(found.low, found.high) < 0).toBe(direction === 'fall');
    }
  });

  it('is kept when it held half way back, from recovering, too', () => {
    const points = read((week) => (week < 20 ? 4 : week < 24 ? 2.8 : week < 26 ? 4.8 : 3.7), 60);
    const rebased = points.findIndex(({ rebase }) => rebase !== null);
    expect(points[rebased - 1]!.state).toBe('recovering');
    expect(storedLevel(points)).toMatchObject({ was: 75, now: 70.9 });
    expect(storedLevel(points.slice(0, rebased))).toBeNull();
  });

  it.each<[SeriesState, boolean]>([['calm', true], ['watch', true], ['alert', false], ['recovering', false]])('in %s is shown: %s', (state, isShown) => {
    expect(standingLevel({ state, closesAt: later(3), newLevel: level }) !== null).toBe(isShown);
  });

  it('has a line of its own for a quarter and a mark for a year', () => {
    expect([0, LINE_WEEKS, LINE_WEEKS + 1].map((weeks) => isNews(level, later(weeks)))).toEqual([true, true, false]);
    expect([LINE_WEEKS + 1, MARK_WEEKS, MARK_WEEKS + 1].map((weeks) => standingLevel({ state: 'calm', closesAt: later(weeks), newLevel: level }) !== null)).toEqual([true, true, false]);
  });

  it('is said with both levels, the interval and since when, in both languages', () => {
    expect(newLevelWords(level, 'Focus', 'en')).toBe('Focus has settled at a new, lower level since 7 May 2026: about 52.4 of 100, was about 64.0 before the alert of 5 Mar 2026 (−11.6 points, 95 % interval −16.1 to −7.1). It held and counts as usual now, so nothing alerts about it any more.');
    expect(newLevelWords({ ...level, change: 8, low: 4, high: 12, direction: 'rise' }, 'Fokus', 'de')).toBe('Fokus: seit dem 7. Mai 2026 auf einem neuen, höheren Niveau von etwa 52,4 von 100; vor dem Alarm vom 5. März 2026 waren es etwa 64,0 (+8,0 Punkte, 95-%-Intervall +4,0 bis +12,0). Es hielt und gilt nun als üblich, darum gibt es dafür keinen Alarm mehr.');
  });
});
