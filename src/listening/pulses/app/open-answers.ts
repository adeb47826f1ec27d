import type { PendingAnswer } from '../../../engines/anonymity/batch.js';
import { BoxBrokenError, openBox, unpackAnswers, unpackComment } from '../../../engines/anonymity/sealed-box.js';
import type { SealedRow } from '../domain/frozen-round.js';

/**
 * Decrypts pending answers, by unit.
 * @throws BoxBrokenError when a row was changed or moved to another unit: then nothing of the round may be added up.
 */
export function openAnswers(rows: readonly SealedRow[], key: Uint8Array): ReadonlyMap<string, readonly PendingAnswer[]> {
  const pools = new Map<string, PendingAnswer[]>();
  for (const { id, unitId, sealed } of rows) {
    const pool = pools.get(unitId) ?? [];
    pools.set(unitId, pool);
    pool.push({ id, values: unpackAnswers(openBox(key, sealed, unitId)) });
  }
  return pools;
}

/** The rows that can't be decrypted where they lie: changed, cut, or moved from another unit. */
export function unreadable(rows: readonly SealedRow[], key: Uint8Array, kind: 'answers' | 'comments'): readonly SealedRow[] {
  return rows.filter(({ unitId, sealed }) => {
    try {
      const plain = openBox(key, sealed, unitId);
      if (kind === 'comments') unpackComment(plain);
      return false;
    } catch (error) {
      if (error instanceof BoxBrokenError) return true;
      throw error;
    }
  });
}
