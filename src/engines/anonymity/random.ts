/** A source of uniformly random bytes. In production it is the operating system's; engines never reach for one themselves. */
export type RandomBytes = (length: number) => Uint8Array;

const WORD = 2 ** 32;

/**
 * A uniform integer in [0, bound), by rejection so that no value is favoured (a modulo alone would favour small ones).
 * @throws RangeError unless 1 <= bound <= 2^32.
 */
export function uniformInt(random: RandomBytes, bound: number): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > WORD) throw new RangeError(`no uniform integer below ${bound}`);
  const limit = WORD - (WORD % bound);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const word = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
    if (word < limit) return word % bound;
  }
}

/** A copy in uniformly random order (Fisher and Yates; Knuth, TAOCP vol. 2, 3.4.2, algorithm P). */
export function shuffled<T>(items: readonly T[], random: RandomBytes): T[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last--) {
    const pick = uniformInt(random, last + 1);
    const held = out[last]!;
    out[last] = out[pick]!;
    out[pick] = held;
  }
  return out;
}
