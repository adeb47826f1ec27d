/**
 * Uniform numbers in [0, 1) from a seed of 32 bits: the same seed gives the same ones on every machine (mulberry32 by Tommy Ettinger, public
 * domain). For simulations and made-up data only: nothing that protects anybody may use it.
 */
export function mulberry32(seed: number): () => number {
  const { imul } = Math;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
