import { useCallback, useRef, useState, type KeyboardEvent } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many columns a row has; a row whose cells are one wide field has two, its head and that. */
type ColumnsOf = (row: number) => number;

const pageRows = 10;
const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a place in a grid of `rows`; null for keys that are not the grid's. */
export function step({ row, column }: Place, key: string, withControl: boolean, rows: number, columnsOf: ColumnsOf): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => {
    const kept = clamp(nextRow, rows);
    return { row: kept, column: clamp(nextColumn, columnsOf(kept)) };
  };
  switch (key) {
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowUp': return to(row - 1, column);
    case 'ArrowRight': return to(row, column + 1);
    case 'ArrowLeft': return to(row, column - 1);
    case 'PageDown': return to(row + pageRows, column);
    case 'PageUp': return to(row - pageRows, column);
    case 'Home': return to(withControl ? 0 : row, 0);
    case 'End': return to(withControl ? rows - 1 : row, Number.MAX_SAFE_INTEGER);
    default: return null;
  }
}

/**
 * The keyboard of an ARIA grid: one cell is in the tab order, arrows, Home, End and Page keys move. The focusable part of a cell
 * carries `data-place="row:column"`; column 0 is the row's head.
 */
export function useGridKeys(rows: number, columnsOf: ColumnsOf) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setActive] = useState<Place>({ row: 0, column: Math.min(1, columnsOf(0) - 1) });
  const row = clamp(wanted.row, Math.max(1, rows));
  const active: Place = { row, column: clamp(wanted.column, rows === 0 ? 1 : columnsOf(row)) };
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = step(active, event.key, event.ctrlKey, rows, columnsOf);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
  }, [active.row, active.column, rows, columnsOf]);
  /** Clicking or tabbing into a cell makes it the one in the tab order. */
  const onFocus = useCallback((event: { target: EventTarget }) => {
    const place = (event.target as HTMLElement).dataset['place'];
    if (!place) return;
    const [focusedRow = 0, column = 0] = place.split(':').map(Number);
    setActive({ row: focusedRow, column });
  }, []);
  return { grid, active, onKeyDown, onFocus };
}
