import { ed25519 } from '@noble/curves/ed25519.js';

/** Bytes of a comment's public key (Ed25519, RFC 8032), and of a signature by it. */
export const COMMENT_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** Which comment is meant: the key that travelled with it, in this round, in the reply file of this unit. Ids are lower-case UUIDs, the key base64url. */
export interface CommentAddress {
  readonly roundId: string;
  readonly unitId: string;
  readonly publicKey: string;
}

/** What an author's device signs to answer: everything but the body has no `|` in it, so no two answers share a text. */
export function answerToSign({ roundId, unitId, publicKey }: CommentAddress, sequence: number, body: string): string {
  return `barograph/v1|comment-answer|${roundId}|${unitId}|${publicKey}|${sequence}|${body}`;
}

/** What an author's device signs to take its comment back. */
export function withdrawalToSign({ roundId, unitId, publicKey }: CommentAddress): string {
  return `barograph/v1|comment-withdraw|${roundId}|${unitId}|${publicKey}`;
}

/** Whether the signature over the UTF-8 bytes of `text` is by this key. By the strict rules: keys of small order, under which anything is signed, are none. */
export function isSignedBy(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  if (publicKey.length !== COMMENT_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    return ed25519.verify(signature, Uint8Array.from(Buffer.from(text, 'utf8')), publicKey, { zip215: false });
  } catch {
    return false;
  }
}
