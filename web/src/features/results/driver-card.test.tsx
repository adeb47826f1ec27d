import { screen, within } from '@testing-library/react';
import type { ResultState } from '../../lib/graphql/generated.js';
import type { TrendRound, TrendSeries } from '../../lib/trends.js';
import { renderPage } from '../../testing/render.js';
import { DriverCard } from './driver-card.js';

const round = (number: number, state: TrendRound['state'] = 'CLOSED'): TrendRound => ({
  __typename: 'TrendRound', roundId: `r${number}`, number, opensAt: `2026-01-0${number}T00:00:00Z`, closesAt: `2026-01-0${number + 2}T00:00:00Z`, state, answered: null, eligible: null, resultsAt: null, resultsWhen: null,
});
const series = (states: ResultState[], values: (number | null)[]): TrendSeries => ({
  __typename: 'DriverSeries', driver: { __typename: 'Driver', id: 'd', kind: 'DRIVER', name: 'Focus', description: 'Unbroken time', higherIsWorse: false }, states,
  headline: values, low: values.map((value) => (value === null ? null : value - 5)), high: values.map((value) => (value === null ? null : value + 5)), n: values.map((value) => (value === null ? null : 9)),
});
const card = (states: ResultState[], values: (number | null)[]) =>
  renderPage(<DriverCard series={series(states, values)} rounds={states.map((state, index) => round(index + 1, state === 'INTERIM' || state === 'WAITING' ? 'OPEN' : 'CLOSED'))} k={5} />);

describe('a driver’s results', () => {
  it('says the last closed round with interval and n, and has every number in its table twin', async () => {
    await card(['FINAL', 'FINAL'], [60, 64.5]);
    const section = screen.getByRole('region', { name: 'Focus' });
    expect(section.textContent).toContain('64.5between 59.5 and 69.5 · from 9 answers');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['4 Jan 202664.559.5 – 69.59', '3 Jan 202660.055.0 – 65.09']);
    expect(screen.getByRole('img', { name: /Focus: line over 2 rounds, last closed value 64.5/ })).toBeTruthy();
  });

  it('names an interim value as such and does not take it for the headline', async () => {
    const { container } = await card(['FINAL', 'INTERIM'], [60, 80]);
    expect(screen.getByText('interim, 9 so far')).toBeTruthy();
    expect(container.querySelector('.driver-headline')?.textContent).toBe('60.0');
  });

  it('shows suppression in words: no number, no chart', async () => {
    const { container } = await card(['SUPPRESSED', 'SUPPRESSED'], [null, null]);
    expect(screen.getByText('Fewer than 5 people answered. Nothing is shown, to anyone.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('.driver-headline')).toBeNull();
    expect(screen.getAllByText('fewer than 5 answers').length).toBeGreaterThan(0);
  });

  it('says that a round is open and has nothing to show yet', async () => {
    await card(['WAITING'], [null]);
    expect(screen.getByText('Nothing to show yet.')).toBeTruthy();
    expect(screen.getByText('round open')).toBeTruthy();
  });
});
