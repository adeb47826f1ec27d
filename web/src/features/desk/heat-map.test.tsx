import { act, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { overviewOf } from '../../testing/trends.js';
import { renderPage } from '../../testing/render.js';
import { heatRows } from './heat-map-rows.js';
import { HeatMap } from './heat-map.js';
import { step } from './use-grid-keys.js';

const overview = overviewOf([
  { id: 'Product', signals: ['ALERT', 'CALM'] },
  { id: 'Checkout', depth: 1, signals: ['CALM', 'ALERT'] },
  { id: 'Tiny', depth: 2, pooledAt: 'Checkout' },
  { id: 'Data', depth: 1, signals: ['LEARNING', null], results: ['FINAL', 'SUPPRESSED'] },
], ['Checkout', 'Product']);
const map = (order: 'tree' | 'first' = 'tree') => renderPage(<HeatMap rows={heatRows(overview, order, false)} drivers={overview.drivers} isTree={order === 'tree'} />);
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });
const focusedText = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

describe('the heat map', () => {
  it('says each cell in words: number, interval, answers, state; what is good and bad follows the driver', async () => {
    await map();
    expect(screen.getByRole('link', { name: 'Product, Focus: 60, between 52.0 and 68.0, from 9 answers, alert: fall, Z -3.0' })).toBeTruthy();
    const worse = screen.getByRole('link', { name: /^Product, Focus/ }).closest('td')!;
    const better = screen.getByRole('link', { name: /^Checkout, Exhaustion/ }).closest('td')!;
    expect([worse.className, better.className]).toEqual(['heat-cell heat-worse', 'heat-cell heat-better']);
  });

  it('shows no number and no state where too few answered, even if the server sent a state', async () => {
    await map();
    const cell = screen.getByRole('link', { name: 'Data, Exhaustion: fewer answers than needed' }).closest('td')!;
    expect(cell.className).toBe('heat-cell heat-suppressed');
    expect(cell.querySelector('svg')).toBeNull();
    expect(cell.textContent).not.toMatch(/\d/);
  });

  it('says where a team that is too small is added up, in one wide cell', async () => {
    await map();
    const row = screen.getByRole('rowheader', { name: 'Tiny' }).closest('tr')!;
    expect(within(row).getAllByRole('gridcell').map((cell) => cell.textContent)).toEqual(['too small alone: added up at Checkout']);
  });

  it('has one tab stop, and arrows, Home and End move it; a wide cell is no trap', async () => {
    const { container } = await map();
    expect(container.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
    act(() => (container.querySelector('[data-place][tabindex="0"]') as HTMLElement).focus());
    expect(focusedText()).toMatch(/^Product, Focus/);
    press('ArrowRight');
    expect(focusedText()).toMatch(/^Product, Exhaustion/);
    press('ArrowDown');
    press('ArrowDown');
    expect(focusedText()).toBe('too small alone: added up at Checkout');
    press('ArrowDown');
    expect(focusedText()).toMatch(/^Data, Focus/);
    press('Home');
    expect(focusedText()).toBe('Data');
    press('End');
    expect(focusedText()).toMatch(/^Data, Exhaustion/);
    press('Home', { ctrlKey: true });
    expect(focusedText()).toBe('Product');
    expect(container.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
  });

  it('marks calm at a new level by a sign of its own and says since when and from where; what else a series does comes before it', async () => {
    const moved = overviewOf([{ id: 'A', newLevels: ['FALL', 'FALL'] }, { id: 'B', signals: ['WATCH', 'CALM'], newLevels: ['RISE', null] }]);
    await renderPage(<HeatMap rows={heatRows(moved, 'tree', false)} drivers={moved.drivers} isTree />);
    const cells = screen.getAllByRole('gridcell');
    expect(cells.map(({ className }) => className)).toEqual(['heat-cell heat-settled-worse', 'heat-cell heat-settled-better', 'heat-cell heat-watch', 'heat-cell heat-calm']);
    expect(screen.getByRole('link', { name: 'A, Focus: 60, between 52.0 and 68.0, from 9 answers, new, lower level since 4 Jan, was 66.0' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^B, Focus: .*watch: falling, new, higher level since 4 Jan, was 66.0, Z -3.0$/ })).toBeTruthy();
    expect(heatRows(moved, 'tree', true)).toHaveLength(2);
  });

  it('draws a large company in parts, and says how large it is', async () => {
    const large = overviewOf(Array.from({ length: 150 }, (_, index) => ({ id: `Team ${index}` })));
    const { container } = await renderPage(<HeatMap rows={heatRows(large, 'tree', false)} drivers={large.drivers} isTree />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('151');
    expect(screen.getByText('60 of 150 teams')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 60 more teams' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 30 more teams' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(150);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => (container.querySelector('[data-place][tabindex="0"]') as HTMLElement).focus());
    press('End', { ctrlKey: true });
    expect(focusedText()).toMatch(/^Team 149, Exhaustion/);
  });

  it('leads from a cell to the driver on the team’s page', async () => {
    await map();
    expect(screen.getByRole('link', { name: /^Checkout, Exhaustion/ }).getAttribute('href')).toBe('/results/Checkout?open=Exhaustion');
  });

  it('follows its links within the app, and leaves new tabs to the browser', async () => {
    const { container } = await renderPage(<Routes><Route path="/" element={<HeatMap rows={heatRows(overview, 'tree', false)} drivers={overview.drivers} isTree />} /><Route path="/results/:teamId" element={<p>The page of a team</p>} /></Routes>);
    const cell = screen.getByRole('link', { name: /^Checkout, Exhaustion/ });
    // Without a browser behind it, a click that the map leaves alone goes nowhere.
    container.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(cell, { ctrlKey: true });
    expect(screen.queryByText('The page of a team')).toBeNull();
    fireEvent.click(cell);
    expect(screen.getByText('The page of a team')).toBeTruthy();
  });
});

describe('the rows of the heat map', () => {
  const names = (rows: ReturnType<typeof heatRows>) => rows.map(({ team, depth }) => `${team.name} ${depth}`);

  it('keep the tree with its indentation, or follow the findings, flat', () => {
    expect(names(heatRows(overview, 'tree', false))).toEqual(['Product 0', 'Checkout 1', 'Tiny 2', 'Data 1']);
    expect(names(heatRows(overview, 'first', false))).toEqual(['Checkout 0', 'Product 0', 'Data 0', 'Tiny 0']);
  });

  it('count indentation from the topmost team shown, and leave out what has no signal when asked to', () => {
    expect(names(heatRows(overviewOf([{ id: 'A', depth: 2 }, { id: 'B', depth: 3 }]), 'tree', false))).toEqual(['A 0', 'B 1']);
    expect(names(heatRows(overview, 'tree', true))).toEqual(['Product 0', 'Checkout 1']);
  });
});

describe('steps in a grid', () => {
  const columns = (row: number): number => (row === 1 ? 2 : 5);
  it('stay inside, whatever the row’s width', () => {
    expect(step({ row: 0, column: 4 }, 'ArrowDown', false, 3, columns)).toEqual({ row: 1, column: 1 });
    expect(step({ row: 0, column: 0 }, 'ArrowUp', false, 3, columns)).toEqual({ row: 0, column: 0 });
    expect(step({ row: 2, column: 1 }, 'PageUp', false, 3, columns)).toEqual({ row: 0, column: 1 });
    expect(step({ row: 0, column: 1 }, 'End', true, 3, columns)).toEqual({ row: 2, column: 4 });
    expect(step({ row: 0, column: 1 }, 'a', false, 3, columns)).toBeNull();
  });
});
