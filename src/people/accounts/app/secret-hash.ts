import { createHash } from 'node:crypto';

/** What is stored of a secret: SHA-256. Enough for 256 random bits, which no dictionary holds. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
