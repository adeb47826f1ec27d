import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../../testing/render.js';
import { annotation, levelOf, round, seriesOf, signalOf } from '../../testing/trends.js';
import { DriverList } from './driver-list.js';
import type { DriverSeries } from './driver-series.js';
import { numberEvents } from './numbered-events.js';

function Stage({ series, open = null }: { series: DriverSeries[]; open?: readonly string[] | null }) {
  const [opened, setOpened] = useState(open);
  const rounds = series[0]!.states.map((state, index) => round(index + 1, state === 'INTERIM' || state === 'WAITING' ? 'OPEN' : 'CLOSED'));
  return <DriverList series={series} rounds={rounds} events={numberEvents([annotation()])} k={5} open={opened} onOpen={setOpened} />;
}
const other = { __typename: 'Driver' as const, id: 'e', kind: 'DRIVER' as const, name: 'Growth', description: '', higherIsWorse: false };

describe('a team’s drivers', () => {
  it('say the last closed round with interval and n, and have every number in the table twin', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL', 'FINAL'], [60, 64.5], { signal: signalOf('CALM') })]} />);
    const section = screen.getByRole('region', { name: 'Focus' });
    expect(section.textContent).toContain('64.5between 59.5 and 69.5 · from 9 answers');
    expect(screen.getByText('Said of CALM.')).toBeTruthy();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['4 Jan 202664.559.5 – 69.5964.560.050.0 – 70.0calm', '3 Jan 202660.055.0 – 65.0960.060.050.0 – 70.0calm']);
    expect(screen.getByRole('img', { name: /Focus: line over 2 rounds, last closed value 64.5/ })).toBeTruthy();
  });

  it('date a result that is older than the last closed round, and call it exact where everyone answered, not an interval of no width', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL', 'NOT_ASKED'], [60, null], { low: [60, null], high: [60, null] })]} />);
    expect(screen.getByRole('region', { name: 'Focus' }).textContent).toContain('60.0exact: everyone answered · from 9 answers · closed 3 Jan');
    const cells = within(within(screen.getByRole('table')).getAllByRole('row')[1]!).getAllByRole('cell');
    expect(cells.slice(1, 4).map((cell) => cell.textContent)).toEqual(['60.0', 'exact', '9']);
  });

  it('do not let a level that fell and stayed pass for one that was always there', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL', 'FINAL'], [46, 46], { signals: ['RECOVERING', 'CALM'], newLevels: [levelOf()], signal: { ...signalOf('CALM'), newLevel: levelOf() } })]} />);
    expect(screen.getByText('new, lower level since 4 Jan').className).toBe('signal tone-settled-worse');
    expect(screen.getByText('It has settled.')).toBeTruthy();
    expect(screen.getByText(/^begun anew/)).toBeTruthy();
  });

  it('open at the one that alerts, with the events of its time in words', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL'], [60]), seriesOf(['FINAL'], [60], { driver: other, signal: signalOf('ALERT', 'FALL') })]} />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(screen.getByText('alert: fall')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Growth' }).textContent).toContain('3 Jan New checkout');
  });

  it('open and close by their line, and by the address', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL'], [60]), seriesOf(['FINAL'], [60], { driver: other })]} open={['e']} />);
    const [focus, growth] = screen.getAllByRole('button');
    expect([focus, growth].map((button) => button?.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    fireEvent.click(growth!);
    fireEvent.click(focus!);
    expect([focus, growth].map((button) => button?.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
  });

  it('name an interim value as such and do not take it for the headline', async () => {
    const { container } = await renderPage(<Stage series={[seriesOf(['FINAL', 'INTERIM'], [60, 80])]} />);
    expect(screen.getByText('interim, 9 so far')).toBeTruthy();
    expect(container.querySelector('.driver-headline')?.textContent).toBe('60.0');
  });

  it('show suppression in words: no number, no chart', async () => {
    const { container } = await renderPage(<Stage series={[seriesOf(['SUPPRESSED', 'SUPPRESSED'], [null, null])]} />);
    expect(screen.getByText('Fewer than 5 people answered. Nothing is shown, to anyone.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('.driver-headline')).toBeNull();
    expect(screen.getAllByText('fewer than 5 answers').length).toBeGreaterThan(0);
  });

  it('count what is learned instead of calling it calm, and say that a round is open', async () => {
    await renderPage(<Stage series={[seriesOf(['FINAL', 'WAITING'], [60, null], { signal: signalOf('LEARNING', null, 4) })]} />);
    expect(screen.getByText('learning, 4 of 9')).toBeTruthy();
    expect(screen.getByText('round open')).toBeTruthy();
    expect(screen.getByRole('button').textContent).not.toContain('calm');
  });
});
