import type { Tx } from './tx.js';

const waiting = new WeakMap<Tx, (() => void)[]>();

/**
 * Runs `effect` when the transaction has committed, and never when it is rolled back or run again. For effects that may be lost in a crash
 * right after the commit and are healed by somebody who looks; whatever must not be lost is a row in an outbox. `effect` must not throw.
 */
export function afterCommit(tx: Tx, effect: () => void): void {
  const effects = waiting.get(tx);
  if (effects) effects.push(effect);
  else waiting.set(tx, [effect]);
}

/** For the unit of work alone. */
export function committed(tx: Tx): void {
  const effects = waiting.get(tx) ?? [];
  waiting.delete(tx);
  for (const effect of effects) effect();
}
