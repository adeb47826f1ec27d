import { createHash, timingSafeEqual } from 'node:crypto';
import sodium from 'libsodium-wrappers-sumo';
import { err, ok, type Result } from '../../kernel/result.js';
import { ELEMENT_BYTES, NONCE_BYTES, TOKEN_BYTES, type Evaluation, type MalformedElement, type UnitKey } from './pass.js';
import type { RandomBytes } from './random.js';

/**
 * Issues passes: same answers as `evaluateBlinded`, about ten times as fast, and in constant time, which arithmetic on JavaScript's big
 * integers is not.
 */
export interface PassIssuer {
  /** @param random makes the proof's commitment scalar; a repeated value would give the secret key away. */
  issue(key: UnitKey, blinded: Uint8Array, random: RandomBytes): Result<Evaluation, MalformedElement>;
}

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
const TO_GROUP = domain('HashToGroup-');
const TO_SCALAR = domain('HashToScalar-');
const SEED_DST = Buffer.concat([ascii('Seed-'), CONTEXT]);
/** RFC 9380, 5.3.1: a block of zeros (128 bytes for SHA-512) comes first; then message, output length 64, a zero, DST. */
const ZERO_BLOCK = Buffer.alloc(128);
const LENGTH_64 = Buffer.from([0, 64, 0]);
const ONE = Buffer.from([1]);

/** Waits for the WebAssembly module and gives the checker. */
export async function createPassChecker(): Promise<PassChecker> {
  await sodium.ready;
  const evaluate = (secretKey: Uint8Array, nonce: Uint8Array): Uint8Array => {
    const element = sodium.crypto_core_ristretto255_from_hash(expandOnce(nonce, TO_GROUP));
    return transcriptHash('Finalize', nonce, sodium.crypto_scalarmult_ristretto255(secretKey, element));
  };
  const verify = (secretKey: Uint8Array, nonce: Uint8Array, token: Uint8Array): boolean =>
    nonce.length === NONCE_BYTES && token.length === TOKEN_BYTES && timingSafeEqual(evaluate(secretKey, nonce), token);
  return { evaluate, verify };
}

/** Waits for the WebAssembly module and gives the issuer: RFC 9497, 3.3.2, BlindEvaluate in VOPRF mode. */
export async function createPassIssuer(): Promise<PassIssuer> {
  await sodium.ready;
  const issue = (key: UnitKey, blinded: Uint8Array, random: RandomBytes): Result<Evaluation, MalformedElement> => {
    if (!isElement(blinded)) return err({ kind: 'malformed-element' });
    const evaluated = sodium.crypto_scalarmult_ristretto255(key.secretKey, blinded);
    return ok({ evaluated, proof: prove(key, blinded, evaluated, random) });
  };
  return { issue };
}

/**
 * RFC 9497, 2.2.1, GenerateProof with one element: that `evaluated` is `blinded` times the secret of the public key. Written with the
 * RFC's letters: B public key, C blinded, D evaluated, M and Z their composites, r the commitment.
 */
function prove(key: UnitKey, C: Uint8Array, D: Uint8Array, random: RandomBytes): Uint8Array {
  const B = key.publicKey;
  const seed = createHash('sha512').update(prefixed(B)).update(prefixed(SEED_DST)).digest();
  const d = hashToScalar(prefixed(seed), Buffer.from([0, 0]), prefixed(C), prefixed(D), ascii('Composite'));
  const M = sodium.crypto_scalarmult_ristretto255(d, C);
  const Z = sodium.crypto_scalarmult_ristretto255(key.secretKey, M);
  const r = sodium.crypto_core_ristretto255_scalar_reduce(Uint8Array.from(random(64)));
  const t2 = sodium.crypto_scalarmult_ristretto255_base(r);
  const t3 = sodium.crypto_scalarmult_ristretto255(r, M);
  const c = hashToScalar(prefixed(B), prefixed(M), prefixed(Z), prefixed(t2), prefixed(t3), ascii('Challenge'));
  const s = sodium.crypto_core_ristretto255_scalar_sub(r, sodium.crypto_core_ristretto255_scalar_mul(c, key.secretKey));
  return Uint8Array.from(Buffer.concat([c, s]));
}

/** A canonical encoding of a group element other than the identity (which is all zeros). */
function isElement(bytes: Uint8Array): boolean {
  return bytes.length === ELEMENT_BYTES && bytes.some((byte) => byte !== 0) && sodium.crypto_core_ristretto255_is_valid_point(bytes);
}

function hashToScalar(...parts: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_core_ristretto255_scalar_reduce(expandOnce(Buffer.concat(parts), TO_SCALAR));
}

/** expand_message_xmd of RFC 9380, 5.3.1, for SHA-512 and 64 bytes of output, where it has exactly one block. */
function expandOnce(message: Uint8Array, dstPrime: Uint8Array): Uint8Array {
  const b0 = createHash('sha512').update(ZERO_BLOCK).update(message).update(LENGTH_64).update(dstPrime).digest();
  return createHash('sha512').update(b0).update(ONE).update(dstPrime).digest();
}

/** RFC 9497, 3.3.1, Finalize: Hash(len(input) || input || len(element) || element || label). */
function transcriptHash(label: string, input: Uint8Array, element: Uint8Array): Uint8Array {
  return createHash('sha512').update(prefixed(input)).update(prefixed(element)).update(label).digest();
}

/** A part of a transcript behind its length in two bytes. */
function prefixed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(bytes.length >>> 8, bytes.length & 0xff), bytes]);
}

/** RFC 9380, 5.3.1: DST_prime, the domain separation tag behind which its length stands. */
function domain(label: string): Uint8Array {
  const tag = Buffer.concat([ascii(label), CONTEXT]);
  return Buffer.concat([tag, Uint8Array.of(tag.length)]);
}
