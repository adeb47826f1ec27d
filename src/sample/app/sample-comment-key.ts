import { hkdfSync } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';

/** The key pair that a made-up author's device makes for a comment. */
export interface SampleCommentKey {
  readonly secretKey: Uint8Array;
  /** base64url. */
  readonly publicKey: string;
}

/** For about two comments of three; the others' devices left none. Follows from the server key, so that nobody who knows the sample's seed can speak for its authors. */
export function sampleCommentKey(serverKey: Uint8Array, roundId: string, email: string): SampleCommentKey | undefined {
  const bytes = new Uint8Array(hkdfSync('sha256', serverKey, 'barograph/v1', `sample-comment|${roundId}|${email}`, 33));
  if (bytes[32]! % 3 === 0) return undefined;
  const secretKey = bytes.subarray(0, 32);
  return { secretKey, publicKey: Buffer.from(ed25519.getPublicKey(secretKey)).toString('base64url') };
}
