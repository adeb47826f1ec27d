import type { ResultState } from './graphql/generated.js';
import { latestFinal, newestClosed, newLevelOf, pointsOf, rebasedAt, type TrendRound, type TrendSeries } from './trends.js';

const round = (number: number): TrendRound => ({
  __typename: 'TrendRound', roundId: `r${number}`, number, opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-01-04T00:00:00Z', state: 'CLOSED', answered: null, eligible: null, resultsAt: null, resultsWhen: null,
});
const series = (states: ResultState[], headline: (number | null)[]): TrendSeries => ({
  __typename: 'DriverSeries', driver: { __typename: 'Driver', id: 'd', kind: 'DRIVER', name: 'Focus', description: '', higherIsWorse: false }, states, headline, low: headline, high: headline, n: headline.map((value) => (value === null ? null : 9)),
  fast: [], slow: [], limitLow: [], limitHigh: [], z: [], signals: [], signal: null,
});

describe('trend points', () => {
  it('leaves rounds out in which the driver was not asked, and keeps the others in order', () => {
    const points = pointsOf(series(['FINAL', 'NOT_ASKED', 'SUPPRESSED', 'INTERIM'], [60, null, null, 64]), [1, 2, 3, 4].map(round));
    expect(points.map(({ round: { number }, state, headline }) => [number, state, headline])).toEqual([[1, 'FINAL', 60], [3, 'SUPPRESSED', null], [4, 'INTERIM', 64]]);
  });

  it('takes the headline from the newest closed round, never from an interim one', () => {
    const points = pointsOf(series(['FINAL', 'FINAL', 'SUPPRESSED', 'INTERIM'], [60, 62, null, 70]), [1, 2, 3, 4].map(round));
    expect(latestFinal(points)?.headline).toBe(62);
    expect(latestFinal(pointsOf(series(['INTERIM'], [70]), [round(1)]))).toBeNull();
  });

  it('finds where a chart began anew: from alert to calm at once, not by recovering', () => {
    const states: ResultState[] = ['FINAL', 'FINAL', 'NOT_ASKED', 'FINAL', 'FINAL', 'FINAL', 'FINAL'];
    const points = pointsOf({ ...series(states, states.map(() => 60)), signals: ['ALERT', 'ALERT', null, 'CALM', 'ALERT', 'RECOVERING', 'CALM'] }, [1, 2, 3, 4, 5, 6, 7].map(round));
    expect(rebasedAt(points).map(({ round: { number } }) => number)).toEqual([4]);
  });

  it('says which level became the usual one, and which it was before', () => {
    const states: ResultState[] = ['FINAL', 'FINAL', 'NOT_ASKED', 'FINAL', 'FINAL'];
    const points = pointsOf({ ...series(states, states.map(() => 46)), signals: ['CALM', 'ALERT', null, 'CALM', 'ALERT'], slow: [66, 65, null, 45, 44] }, [1, 2, 3, 4, 5].map(round));
    const level = newLevelOf(points);
    expect([level?.at.round.number, level?.before, level?.now]).toEqual([4, 65, 45]);
    expect(newLevelOf(points.slice(0, 2))).toBeNull();
  });

  it('takes the last closed round from all rounds, not from those of a driver', () => {
    expect(newestClosed([round(1), round(2), { ...round(3), state: 'OPEN' }])?.number).toBe(2);
    expect(newestClosed([])).toBeNull();
  });

  it('shows no number where the server sent none', () => {
    expect(pointsOf(series(['SUPPRESSED'], []), [round(1)])[0]).toMatchObject({ headline: null, low: null, high: null, n: null, fast: null, limitLow: null, signal: null, z: null });
  });
});
