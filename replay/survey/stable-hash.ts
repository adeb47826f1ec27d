import { createHash } from 'node:crypto';

/** A number in 0..1 that looks random and is the same in every run: what the replay decides instead of the people. */
export function stableShare(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** The things in an order that looks random and is the same in every run. */
export function stableOrder<T>(things: readonly T[], purpose: string, key: (thing: T) => string | number): readonly T[] {
  return things.map((thing) => ({ thing, at: stableShare(purpose, key(thing)) })).sort((a, b) => a.at - b.at).map(({ thing }) => thing);
}
