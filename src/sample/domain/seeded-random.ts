import { mulberry32 } from '../../kernel/mulberry32.js';

/** A small deterministic generator (mulberry32), for made-up data only: nothing that protects anybody may use it. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal, by Box and Muller. */
  normal(): number;
  pick<T>(values: readonly T[]): T;
  /** A new order of the values (Fisher and Yates). */
  shuffle<T>(values: readonly T[]): T[];
}

/** The same seed text gives the same numbers. */
export function seededRandom(seed: string): SeededRandom {
  const next = mulberry32(hash(seed));
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (values) => values[Math.floor(next() * values.length)]!,
    shuffle: (values) => {
      const copy = [...values];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = Math.floor(next() * (i + 1));
        [copy[i], copy[j]] = [copy[j]!, copy[i]!];
      }
      return copy;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  // By index: a sample draws from a hundred thousand seeds, and walking a text by its characters takes several times as long.
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
