import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64Url, toBase64Url } from './bytes.js';
import { deriveFromSecret, type PassScope } from './pass.js';

const SEED_BYTES = 32;

/** The key pair (Ed25519, RFC 8032) of one comment. The public half travels with the comment; who holds the seed is its author. Both base64url. */
export interface CommentKey {
  readonly seed: string;
  readonly publicKey: string;
}

/** Which comment is meant: its key, in the reply file of this unit and round. */
export interface CommentAddress extends PassScope {
  readonly publicKey: string;
}

/**
 * The key pair of the comment that a device sends in one unit's round. It comes from the device's secret, so sending again after a crash sends the
 * same key, and it says nothing about the secret, the pass, or the keys of other rounds.
 * @throws RangeError for a secret that isn't 32 bytes, or ids with "|" in them.
 */
export function commentKey(secret: Uint8Array, scope: PassScope): CommentKey {
  const seed = deriveFromSecret(secret, 'comment', scope, SEED_BYTES);
  return { seed: toBase64Url(seed), publicKey: toBase64Url(ed25519.getPublicKey(seed)) };
}

const sign = (seed: string, text: string): string => toBase64Url(ed25519.sign(utf8ToBytes(text), fromBase64Url(seed)));

/** The signature under what an author answers; base64url. Nothing but the body holds a "|", so no two answers share a text. */
export function signAnswer(seed: string, { round, unit, publicKey }: CommentAddress, sequence: number, body: string): string {
  return sign(seed, `barograph/v1|comment-answer|${round}|${unit}|${publicKey}|${sequence}|${body}`);
}

/** The signature by which an author takes a comment back; base64url. */
export function signWithdrawal(seed: string, { round, unit, publicKey }: CommentAddress): string {
  return sign(seed, `barograph/v1|comment-withdraw|${round}|${unit}|${publicKey}`);
}
