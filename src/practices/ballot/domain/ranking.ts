import type { CandidateId } from './ballot.js';
import { wilsonLower, type Counted } from './tally.js';

/** A demo in the result. */
export interface RankedRow extends Counted {
  /** Lower Wilson bound of picks of viewers. */
  readonly lower: number;
  /** 1 is first; those that share a place have the same, and the next place counts them all (1, 1, 3). Null where too few watched it. */
  readonly rank: number | null;
  /** Others have the same place. */
  readonly isTied: boolean;
}

const DIGITS = 1e12;

/** Bounds that differ by less than floating-point arithmetic can tell are the same place. */
function placeKey(lower: number): number {
  return Math.round(lower * DIGITS);
}

/**
 * Counted demos by the lower Wilson bound, the best first. With fewer than `fewestViewers` a demo stands at the end without a place. Within a place, and
 * among those without one, the given order stays (that of their numbers), which means nothing.
 */
export function rankRows(counted: readonly Counted[], fewestViewers: number): readonly RankedRow[] {
  const rows = counted.map((row) => ({ ...row, lower: wilsonLower(row.picks, row.viewers) }));
  const ranked = rows.filter(({ viewers }) => viewers >= fewestViewers).sort((a, b) => placeKey(b.lower) - placeKey(a.lower));
  const keys = ranked.map(({ lower }) => placeKey(lower));
  return [
    ...ranked.map((row, index) => ({ ...row, rank: keys.indexOf(keys[index]!) + 1, isTied: keys.filter((key) => key === keys[index]).length > 1 })),
    ...rows.filter(({ viewers }) => viewers < fewestViewers).map((row) => ({ ...row, rank: null, isTied: false })),
  ];
}

/** The best of those that pass: one, or all that share the place. Nobody without a place, and nobody whom nobody picked, wins anything. */
export function winnersAmong(rows: readonly RankedRow[], passes: (id: CandidateId) => boolean): readonly CandidateId[] {
  const ranked = rows.filter(({ id, rank, picks }) => rank !== null && picks > 0 && passes(id));
  const best = Math.min(...ranked.map(({ rank }) => rank!));
  return ranked.filter(({ rank }) => rank === best).map(({ id }) => id);
}
