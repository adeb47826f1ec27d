import { randomBytes, randomFillSync } from 'node:crypto';
import type { RandomBytes } from '../../kernel/random.js';

export const RANDOM_BYTES = Symbol('RandomBytes');

/** Up to this many bytes are cut from a store that is filled at once: a call to the operating system costs as much for 16 bytes as for 4,096. */
const SMALL = 64;
const store = new Uint8Array(4096);
let used = store.length;

/** The operating system's generator. Bytes given are wiped from the store. */
export const secureRandom: RandomBytes = (length) => {
  if (length > SMALL) return new Uint8Array(randomBytes(length));
  if (used + length > store.length) {
    randomFillSync(store);
    used = 0;
  }
  const given = store.slice(used, used + length);
  store.fill(0, used, used + length);
  used += length;
  return given;
};
