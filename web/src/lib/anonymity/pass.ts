import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** VOPRF(ristretto255, SHA-512) of RFC 9497, mode 0x01: the client's half. */
const voprf = ristretto255_oprf.voprf;

/** Bytes of the secret S of one member in one organization on one device. */
export const SECRET_BYTES = 32;
const NONCE_BYTES = 32;
const SALT = utf8ToBytes('barograph/v1');

/** Where a pass is good: one unit in one round. */
export interface PassScope {
  readonly round: string;
  readonly unit: string;
}

/** A pass being asked for. `blinded` goes to the server; `nonce` and `blind` stay on the device until the pass is finalized. */
export interface PassRequest {
  readonly nonce: Uint8Array;
  readonly blind: Uint8Array;
  readonly blinded: Uint8Array;
}

/** The server's answer to a blinded element. */
export interface Evaluation {
  readonly evaluated: Uint8Array;
  readonly proof: Uint8Array;
}

/** The right to answer once, unlinkable to whom it was issued: 64 bytes that only the unit's key can make from the nonce. */
export interface Pass {
  readonly nonce: Uint8Array;
  readonly token: Uint8Array;
}

/** The server's proof doesn't hold for the key in the manifest: whatever it sent must not be used, because it could be a marked pass. */
export class PassRejectedError extends Error {
  override readonly name = 'PassRejectedError';
}

/**
 * What a device derives from its secret for one purpose in one unit's round: HKDF-SHA-256, so the same secret makes the same bytes again.
 * @throws RangeError for a secret that isn't 32 bytes, or ids with "|" in them.
 */
export function deriveFromSecret(secret: Uint8Array, purpose: string, scope: PassScope, length: number): Uint8Array {
  if (secret.length !== SECRET_BYTES) throw new RangeError('a device secret has 32 bytes');
  if ([scope.round, scope.unit].some((id) => id === '' || id.includes('|'))) throw new RangeError('ids are non-empty and hold no "|"');
  return hkdf(sha256, secret, SALT, utf8ToBytes(`${purpose}|${scope.round}|${scope.unit}`), length);
}

/** The private input of the pass that this secret has in this unit's round. */
export function nonceOf(secret: Uint8Array, scope: PassScope): Uint8Array {
  return deriveFromSecret(secret, 'nonce', scope, NONCE_BYTES);
}

/**
 * Makes the request for a pass. Nonce and blind come from the device's secret by HKDF-SHA-256, so a crash at any point, before or after
 * the request was sent, leads to the very same blinded element again, and the server answers it again.
 * @throws RangeError for a secret that isn't 32 bytes, or ids with "|" in them.
 */
export function requestPass(secret: Uint8Array, scope: PassScope): PassRequest {
  const nonce = nonceOf(secret, scope);
  const { blind, blinded } = voprf.blind(nonce, (length = 48) => deriveFromSecret(secret, 'blind', scope, length));
  return { nonce, blind, blinded };
}

/**
 * Verifies the server's proof against the unit's public key **as the manifest has it**, and unblinds.
 * @throws PassRejectedError if the proof doesn't hold or anything is malformed.
 */
export function finalizePass(request: PassRequest, evaluation: Evaluation, publicKey: Uint8Array): Pass {
  try {
    const token = voprf.finalize(request.nonce, request.blind, evaluation.evaluated, request.blinded, publicKey, evaluation.proof);
    return { nonce: request.nonce, token };
  } catch {
    throw new PassRejectedError('the server’s proof does not hold for the key in the manifest');
  }
}

/** What the server lists of a spent pass after close: SHA-256 over a domain, the round and the nonce, hex. */
export function spentHash(round: string, nonce: Uint8Array): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(`barograph/v1/spent|${round}|`), nonce)));
}
