import { createHash, timingSafeEqual } from 'node:crypto';
import sodium from 'libsodium-wrappers-sumo';
import { NONCE_BYTES, TOKEN_BYTES } from './pass.js';

/** Checks passes on the hot path. Same function as `evaluateNonce`, by libsodium's group arithmetic in WebAssembly. */
export interface PassChecker {
  /** The pass that belongs to a nonce under a unit's secret key: RFC 9497, 3.3.2, Evaluate in VOPRF mode. */
  evaluate(secretKey: Uint8Array, nonce: Uint8Array): Uint8Array;
  /** Whether `token` is that pass, compared in constant time. A nonce or token of the wrong length is simply not a pass. */
  verify(secretKey: Uint8Array, nonce: Uint8Array, token: Uint8Array): boolean;
}

const ascii = (text: string) => Buffer.from(text, 'ascii');

/** RFC 9497, 3.1: "OPRFV1-" || I2OSP(mode, 1) || "-" || identifier, with mode 0x01. */
const CONTEXT = Buffer.concat([ascii('OPRFV1-'), Buffer.from([1]), ascii('-ristretto255-SHA512')]);
const DST = Buffer.concat([ascii('HashToGroup-'), CONTEXT]);
const DST_PRIME = Buffer.concat([DST, Buffer.from([DST.length])]);
/** RFC 9380, 5.3.1: a block of zeros (128 bytes for SHA-512) comes first; then message, output length 64, a zero, DST. */
const ZERO_BLOCK = Buffer.alloc(128);
const TAIL = Buffer.concat([Buffer.from([0, 64, 0]), DST_PRIME]);
const ONE = Buffer.from([1]);
const FINALIZE = ascii('Finalize');

/** Waits for the WebAssembly module and gives the checker. */
export async function createPassChecker(): Promise<PassChecker> {
  await sodium.ready;
  const evaluate = (secretKey: Uint8Array, nonce: Uint8Array): Uint8Array => {
    const element = sodium.crypto_core_ristretto255_from_hash(expandOnce(nonce));
    return finalizeHash(nonce, sodium.crypto_scalarmult_ristretto255(secretKey, element));
  };
  const verify = (secretKey: Uint8Array, nonce: Uint8Array, token: Uint8Array): boolean =>
    nonce.length === NONCE_BYTES && token.length === TOKEN_BYTES && timingSafeEqual(evaluate(secretKey, nonce), token);
  return { evaluate, verify };
}

/** expand_message_xmd of RFC 9380, 5.3.1, for SHA-512 and 64 bytes of output, where it has exactly one block. */
function expandOnce(message: Uint8Array): Uint8Array {
  const b0 = createHash('sha512').update(ZERO_BLOCK).update(message).update(TAIL).digest();
  return createHash('sha512').update(b0).update(ONE).update(DST_PRIME).digest();
}

/** RFC 9497, 3.3.2: Hash(len(input) || input || len(element) || element || "Finalize"), lengths in two bytes. */
function finalizeHash(input: Uint8Array, element: Uint8Array): Uint8Array {
  return createHash('sha512').update(length(input)).update(input).update(length(element)).update(element).update(FINALIZE).digest();
}

function length(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(bytes.length >>> 8, bytes.length & 0xff);
}
