import { K, type Seat } from '../scenario/scenario.js';
import { ITEM_NAMES, type ItemName } from '../survey/survey-row.js';

/** How many of some answers hold a value for an item. Which answers are drawn at a tick is chance, so this is a range. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Answers that were or will be added up together: how many, and for each item how many of them didn't skip it. */
export interface Pool {
  readonly size: number;
  readonly answered: Readonly<Record<ItemName, Range>>;
}

export const NOBODY: Pool = { size: 0, answered: eachItem(() => ({ least: 0, most: 0 })) };

export function eachItem<T>(make: (item: ItemName) => T): Record<ItemName, T> {
  return Object.fromEntries(ITEM_NAMES.map((item) => [item, make(item)])) as Record<ItemName, T>;
}

/** The pool of known answers: its ranges are points. */
export function poolOf(seats: readonly Seat[]): Pool {
  return {
    size: seats.length,
    answered: eachItem((item) => {
      const count = seats.filter(({ row }) => row.answers[item] !== null).length;
      return { least: count, most: count };
    }),
  };
}

export function join(a: Pool, b: Pool): Pool {
  return {
    size: a.size + b.size,
    answered: eachItem((item) => ({ least: a.answered[item].least + b.answered[item].least, most: a.answered[item].most + b.answered[item].most })),
  };
}

/** Any `size` answers of a pool, and any others that stay. */
export function draw(pool: Pool, size: number): { readonly drawn: Pool; readonly rest: Pool } {
  const some = (count: number): Pool => ({
    size: count,
    answered: eachItem((item) => ({ least: Math.max(0, pool.answered[item].least - (pool.size - count)), most: Math.min(pool.answered[item].most, count) })),
  });
  return { drawn: some(size), rest: some(pool.size - size) };
}

/** What becomes of an item's cell in a batch: kept, discarded for good, or not to be told from the file. */
export type CellFate = 'kept' | 'discarded' | 'by-chance';

export function fateOf(batch: Pool, item: ItemName): CellFate {
  const { least, most } = batch.answered[item];
  if (least >= K) return 'kept';
  return most < K ? 'discarded' : 'by-chance';
}
