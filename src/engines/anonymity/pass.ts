import { createHash } from 'node:crypto';
import { ristretto255, ristretto255_oprf } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../../kernel/result.js';
import type { RandomBytes } from './random.js';

/** VOPRF(ristretto255, SHA-512) of RFC 9497, mode 0x01. The library has `evaluate` (3.3.2) in this mode too; its types leave it out. */
const voprf = ristretto255_oprf.voprf as typeof ristretto255_oprf.voprf & { evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array };

/** Bytes of a round's seed. */
export const SEED_BYTES = 32;
/** Bytes of a nonce, the private input that a device makes its pass for. */
export const NONCE_BYTES = 32;
/** Bytes of a compressed group element (public key, blinded and evaluated element). */
export const ELEMENT_BYTES = 32;
/** Bytes of a pass, the output of the VOPRF. */
export const TOKEN_BYTES = 64;

/** What one key pair is for: one unit in one round of one organization. */
export interface PassScope {
  readonly organization: string;
  readonly round: string;
  readonly unit: string;
}

/** A unit's key pair for one round: `publicKey = secretKey · G`. The secret is published when the round closes. */
export interface UnitKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The server's answer to a blinded element, with the DLEQ proof that the unit's published key was used (RFC 9497, 3.3.2). */
export interface Evaluation {
  readonly evaluated: Uint8Array;
  readonly proof: Uint8Array;
}

/** The blinded element is no canonical encoding of a group element other than the identity. */
export interface MalformedElement {
  readonly kind: 'malformed-element';
}

/**
 * The key pair of one (round, unit): `DeriveKeyPair(seed, "barograph/v1|organization|round|unit")`, RFC 9497 section 3.2.1.
 * Deterministic, so only the seed is stored, and destroying the seed destroys every key of the round.
 * @throws RangeError for a seed that is not 32 bytes or an id with "|" in it (two scopes must never share an info string).
 */
export function deriveUnitKey(seed: Uint8Array, scope: PassScope): UnitKey {
  if (seed.length !== SEED_BYTES) throw new RangeError(`a round's seed has ${SEED_BYTES} bytes, not ${seed.length}`);
  const parts = [scope.organization, scope.round, scope.unit];
  if (parts.some((part) => part === '' || part.includes('|'))) throw new RangeError('ids in a key scope are non-empty and hold no "|"');
  return voprf.deriveKeyPair(seed, utf8ToBytes(['barograph/v1', ...parts].join('|')));
}

/** The public key that belongs to a published secret: `secretKey · G`. */
export function publicKeyOf(secretKey: Uint8Array): Result<Uint8Array, { readonly kind: 'malformed-secret' }> {
  try {
    const { Point } = ristretto255;
    return ok(Point.BASE.multiply(Point.Fn.fromBytes(secretKey)).toBytes());
  } catch {
    return err({ kind: 'malformed-secret' });
  }
}

/**
 * Issues a pass blindly: evaluates the device's blinded element under the unit's key. The server learns nothing about the nonce.
 * @param random makes the proof's commitment scalar; a repeated value would give the secret key away.
 */
export function evaluateBlinded(key: UnitKey, blinded: Uint8Array, random: RandomBytes): Result<Evaluation, MalformedElement> {
  if (!isGroupElement(blinded)) return err({ kind: 'malformed-element' });
  const { evaluated, proof } = voprf.blindEvaluate(key.secretKey, key.publicKey, blinded, (length = 32) => Uint8Array.from(random(length)));
  return ok({ evaluated, proof });
}

/** The pass for a nonce, straight from the secret key. For samples, audits and tests; accepting answers uses pass-fast. */
export function evaluateNonce(secretKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return voprf.evaluate(secretKey, nonce);
}

/**
 * What is stored of a spent pass: SHA-256 over a domain, the round and the nonce, as 64 hex digits. A replay in the same round
 * collides; the same nonce in another round (which no honest device makes) does not, so rounds can't be joined by it.
 */
export function spentHash(round: string, nonce: Uint8Array): string {
  return createHash('sha256').update(`barograph/v1/spent|${round}|`).update(nonce).digest('hex');
}

/**
 * Commits to a unit's roster without disclosing it: SHA-256 over a domain, the round's salt and the sorted person ids. Members
 * who see the roster and the salt can check it; once the salt is destroyed at close nobody can test a guess.
 */
export function rosterHash(salt: Uint8Array, unit: string, people: readonly string[]): string {
  const roster = JSON.stringify([unit, ...[...people].sort()]);
  return bytesToHex(sha256(concatBytes(utf8ToBytes('barograph/v1/roster|'), salt, utf8ToBytes(roster))));
}

function isGroupElement(bytes: Uint8Array): boolean {
  const { Point } = ristretto255;
  try {
    return !Point.fromBytes(bytes).equals(Point.ZERO);
  } catch {
    return false;
  }
}
