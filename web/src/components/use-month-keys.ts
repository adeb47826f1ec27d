import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { addDays, monthOf, sameDayIn, weekdayOf } from '../lib/days.js';

/** Where a key leads from a day; null for keys that are not the calendar's. Home and End are the ends of the week. */
export function dayAfterKey(day: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft': return addDays(day, -1);
    case 'ArrowRight': return addDays(day, 1);
    case 'ArrowUp': return addDays(day, -7);
    case 'ArrowDown': return addDays(day, 7);
    case 'Home': return addDays(day, -weekdayOf(day));
    case 'End': return addDays(day, 6 - weekdayOf(day));
    case 'PageUp': return sameDayIn(day, -1);
    case 'PageDown': return sameDayIn(day, 1);
    default: return null;
  }
}

interface MonthKeys {
  month: string;
  today: string;
  selected: string | null;
  min: string | undefined;
  max: string | undefined;
  onMonth: (month: string) => void;
}

/** The keyboard of a month: one day is in the tab order; a key that leads out of the month turns the page and keeps the focus. */
export function useMonthKeys({ month, today, selected, min, max, onMonth }: MonthKeys) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const followsFocus = useRef(false);
  const inMonth = (day: string | null): day is string => day !== null && monthOf(day) === month;
  const active = [wanted, selected, today].find(inMonth) ?? `${month}-01`;
  useEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active, month]);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return;
    const from = (event.target as HTMLElement).dataset['day'] ?? active;
    const next = dayAfterKey(from, event.key);
    if (next === null) return;
    event.preventDefault();
    const kept = min !== undefined && next < min ? min : max !== undefined && next > max ? max : next;
    followsFocus.current = true;
    setWanted(kept);
    if (monthOf(kept) !== month) onMonth(monthOf(kept));
    else grid.current?.querySelector<HTMLElement>(`[data-day="${kept}"]`)?.focus();
  }, [active, month, min, max, onMonth]);
  const onFocus = useCallback((event: FocusEvent) => {
    const day = (event.target as HTMLElement).dataset['day'];
    if (day) setWanted(day);
  }, []);
  return { grid, active, onKeyDown, onFocus };
}
