import { NONCE_BYTES, TOKEN_BYTES } from '../../../engines/anonymity/pass.js';
import type { PassChecker } from '../../../engines/anonymity/pass-fast.js';

const KEY_BYTES = 32;
const PASS_BYTES = KEY_BYTES + NONCE_BYTES + TOKEN_BYTES;

/** A pass and the secret key of the unit that it claims. */
export interface ClaimedPass {
  readonly secretKey: Uint8Array;
  readonly nonce: Uint8Array;
  readonly token: Uint8Array;
}

/** Passes on their way to the other thread: key, nonce and token of each, one after the other. */
export interface PackedPasses {
  readonly batch: number;
  readonly passes: Uint8Array;
}

/** What came back: a byte for each pass, 1 for a good one. */
export interface PackedVerdicts {
  readonly batch: number;
  readonly verdicts: Uint8Array;
}

/** @param passes with nonces and tokens of the right length. */
export function packPasses(passes: readonly ClaimedPass[]): Uint8Array {
  const packed = new Uint8Array(passes.length * PASS_BYTES);
  for (const [index, { secretKey, nonce, token }] of passes.entries()) {
    packed.set(secretKey, index * PASS_BYTES);
    packed.set(nonce, index * PASS_BYTES + KEY_BYTES);
    packed.set(token, index * PASS_BYTES + KEY_BYTES + NONCE_BYTES);
  }
  return packed;
}

/** A byte for each pass that `packPasses` packed, 1 for a good one. */
export function checkPacked(checker: PassChecker, packed: Uint8Array): Uint8Array {
  const verdicts = new Uint8Array(packed.length / PASS_BYTES);
  for (let index = 0; index < verdicts.length; index += 1) {
    const pass = packed.subarray(index * PASS_BYTES, (index + 1) * PASS_BYTES);
    const isGood = checker.verify(pass.subarray(0, KEY_BYTES), pass.subarray(KEY_BYTES, KEY_BYTES + NONCE_BYTES), pass.subarray(KEY_BYTES + NONCE_BYTES));
    verdicts[index] = isGood ? 1 : 0;
  }
  return verdicts;
}
