import type { ResultState } from './graphql/generated.js';
import { levelOf } from '../testing/trends.js';
import { latestFinal, newestClosed, pointsOf, rebasedAt, type TrendRound, type TrendSeries } from './trends.js';

const round = (number: number): TrendRound => ({
  __typename: 'TrendRound', roundId: `r${number}`, number, opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-01-04T00:00:00Z', state: 'CLOSED', answered: null, eligible: null, resultsAt: null, resultsWhen: null,
});
const series = (states: ResultState[], headline: (number | null)[]): TrendSeries => ({
  __typename: 'DriverSeries', driver: { __typename: 'Driver', id: 'd', kind: 'DRIVER', name: 'Focus', description: '', higherIsWorse: false }, states, headline, low: headline, high: headline, n: headline.map((value) => (value === null ? null : 9)),
  fast: [], slow: [], limitLow: [], limitHigh: [], z: [], signals: [], newLevels: [], signal: null,
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

  it('knows where a chart began anew from the server, whatever the states around it', () => {
    const states: ResultState[] = ['FINAL', 'FINAL', 'NOT_ASKED', 'FINAL', 'INTERIM'];
    const rounds = [1, 2, 3, 4, 5].map((number) => ({ ...round(number), closesAt: `2026-01-0${number}T00:00:00Z`, state: number === 5 ? 'OPEN' as const : 'CLOSED' as const }));
    const points = pointsOf({ ...series(states, states.map(() => 60)), signals: ['ALERT', 'RECOVERING', null, 'CALM', null], newLevels: [levelOf('RISE')] }, rounds);
    expect(rebasedAt(points).map(({ round: { number }, newLevel }) => [number, newLevel?.was])).toEqual([[4, 66]]);
    expect(rebasedAt(pointsOf({ ...series(states, states.map(() => 60)), signals: ['ALERT', 'CALM', null, 'CALM', null] }, rounds))).toEqual([]);
  });

  it('takes the last closed round from all rounds, not from those of a driver', () => {
    expect(newestClosed([round(1), round(2), { ...round(3), state: 'OPEN' }])?.number).toBe(2);
    expect(newestClosed([])).toBeNull();
  });

  it('shows no number where the server sent none', () => {
    expect(pointsOf(series(['SUPPRESSED'], []), [round(1)])[0]).toMatchObject({ headline: null, low: null, high: null, n: null, fast: null, limitLow: null, signal: null, z: null });
  });
});
