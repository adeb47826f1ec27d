import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../testing/render.js';
import { MonthGrid } from './month-grid.js';
import { MonthNav } from './month-nav.js';
import { dayAfterKey } from './use-month-keys.js';

function Month({ onSelect = () => undefined, max }: { onSelect?: (day: string) => void; max?: string }) {
  const [month, setMonth] = useState('2026-11');
  return (
    <>
      <MonthNav month={month} current="2026-11" onMonth={setMonth} max="2027-01" />
      <MonthGrid
        month={month} today="2026-11-24" label="Days" onMonth={setMonth} onSelect={onSelect} max={max} emptyText="Nothing this month"
        dayOf={(day) => (day === '2026-11-26' ? { words: 'on call from 09:00', tone: 'closed', content: <span>on call</span> } : { words: '', isQuiet: true })}
      />
    </>
  );
}

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['day'];
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

describe('the month grid', () => {
  it('says each day with its words, and today', async () => {
    await renderPage(<Month />);
    const grid = screen.getByRole('grid', { name: 'Days' });
    expect(within(grid).getByRole('button', { name: 'Thursday 26 November: on call from 09:00' }).closest('td')!.className).toBe('month-cell month-closed');
    expect(within(grid).getByRole('button', { name: 'Tuesday 24 November, today' }).getAttribute('aria-current')).toBe('date');
    expect(within(grid).getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'))).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(within(grid).getAllByRole('row')).toHaveLength(7);
  });

  it('has one tab stop, at today, and keys move it by day, week and month, over the month’s edge too', async () => {
    const { container } = await renderPage(<Month />);
    const stops = () => [...container.querySelectorAll<HTMLElement>('[data-day][tabindex="0"]')].map((stop) => stop.dataset['day']);
    expect(stops()).toEqual(['2026-11-24']);
    act(() => container.querySelector<HTMLElement>('[data-day][tabindex="0"]')!.focus());
    const walked = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown', 'ArrowUp', 'PageUp'].map((key) => { press(key); return focused(); });
    expect(walked).toEqual(['2026-11-25', '2026-12-02', '2026-12-01', '2026-11-30', '2026-12-06', '2027-01-06', '2026-12-30', '2026-11-30']);
    expect(stops()).toEqual(['2026-11-30']);
    expect(screen.getByRole('heading', { name: 'November 2026' })).toBeTruthy();
  });

  it('stops at the last day it is for', async () => {
    await renderPage(<Month max="2026-11-30" />);
    act(() => screen.getByRole('button', { name: /24 November, today/ }).focus());
    press('PageDown');
    expect(focused()).toBe('2026-11-30');
  });

  it('picks a day, from the grid and from the list', async () => {
    const picked: string[] = [];
    await renderPage(<Month onSelect={(day) => picked.push(day)} />);
    fireEvent.click(screen.getByRole('button', { name: /^Thursday 26 November: / }));
    fireEvent.click(within(screen.getByRole('list', { name: 'Days' })).getByRole('button'));
    expect(picked).toEqual(['2026-11-26', '2026-11-26']);
  });

  it('says so in the list when the month has nothing', async () => {
    await renderPage(<Month />);
    fireEvent.click(screen.getByRole('button', { name: 'Next month' }));
    expect(screen.getByText('Nothing this month')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'This month' }));
    expect(screen.queryByText('Nothing this month')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(dayAfterKey('2026-11-24', 'a')).toBeNull();
  });
});
