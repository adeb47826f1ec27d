import { createHash } from 'node:crypto';
import { idFrom } from '../../../kernel/ids.js';

/** An id that follows from what it names: making the same thing again makes no second one. */
export function derivedId<I extends string>(...names: readonly string[]): I {
  return idFrom<I>(createHash('sha256').update(names.join('|')).digest());
}
