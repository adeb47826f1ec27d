import { LEAST_COMMENTS } from './comments.js';
import { LADDER_VERSION, levelStart } from './ladder.js';
import { K_RANGE } from './manifest.js';
import { LEVEL_OF, type DriverColumns, type LadderValue, type PublishedComment, type PublishedValue } from './published-value.js';

/** Why a stored value can't be one that the ladder published; null when it can. Never repeats the value itself. */
export function faultOf(row: PublishedValue): string | null {
  if (row.ladder !== LADDER_VERSION) return `ladder version ${String(row.ladder)} is not ${LADDER_VERSION}`;
  if (!isWithin(row.k, K_RANGE.least, K_RANGE.greatest) || !Number.isInteger(row.k)) return `k = ${String(row.k)} is out of range`;
  switch (row.kind) {
    case 'driver-mean':
    case 'item-mean':
      return belowLevel(row) ?? (isWithin(row.mean, 0, 100) ? null : 'a mean lies outside 0-100');
    case 'recommend-score':
      return belowLevel(row) ?? ([row.score, row.low, row.high].every((value) => isWithin(value, -100, 100)) ? null : 'a score lies outside -100..100');
    case 'favourable':
      return belowLevel(row) ?? (row.bins.length === 3 && addsUp(row.bins, row.n) && isWithin(row.share, 0, 100) ? null : 'bins do not add up to n');
    case 'distribution':
      return belowLevel(row) ?? (addsUp(row.counts, row.n) ? null : 'a distribution does not add up to n');
    case 'participation':
      return isCount(row.eligible) && isCount(row.answered) && row.answered <= row.eligible ? null : 'more answered than were asked';
    case 'destroyed':
      return isCount(row.count) && row.count < row.k ? null : 'k answers or more can not have been destroyed';
    case 'product-moments':
      return isCount(row.n) && row.n >= Math.max(30, 5 * row.items.length) ? null : 'product moments of too few answers';
    default:
      return 'an unknown kind of value';
  }
}

/** The same for driver means as columns. */
export function columnFaultOf(columns: DriverColumns): string | null {
  const { ladder, k, mean, n } = columns;
  if (ladder !== LADDER_VERSION) return `ladder version ${String(ladder)} is not ${LADDER_VERSION}`;
  if (mean.length !== n.length || k.length !== n.length) return 'columns differ in length';
  for (const [at, size] of n.entries()) {
    const value = mean[at] ?? null;
    if (size === null && value === null) continue;
    if (size === null || value === null) return 'a suppressed cell shows a number';
    if (!isCount(size) || !isWithin(k[at], K_RANGE.least, K_RANGE.greatest) || size < levelStart('driver', k[at]!)) return 'n is below the start of level driver';
    if (!isWithin(value, 0, 100)) return 'a mean lies outside 0-100';
  }
  return null;
}

/** The same for a comment. */
export function commentFaultOf({ commentK, together }: PublishedComment): string | null {
  if (!Number.isInteger(commentK) || commentK < K_RANGE.least) return `comment k = ${String(commentK)} is out of range`;
  return isCount(together) && together >= LEAST_COMMENTS ? null : 'a comment stands with too few others';
}

function belowLevel(row: LadderValue): string | null {
  const level = LEVEL_OF[row.kind];
  return isCount(row.n) && row.n >= levelStart(level, row.k) ? null : `n is below the start of level ${level}`;
}

function addsUp(counts: readonly number[], n: number): boolean {
  return counts.every(isCount) && counts.reduce((sum, count) => sum + count, 0) === n;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}
