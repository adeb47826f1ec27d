import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { RandomBytes } from '../../kernel/random.js';
import { RANDOM_BYTES } from './random.js';
import { SECRET_SETTINGS, type SecretSettings } from './secret-settings.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals small values under a key derived from the server key for one purpose (HKDF-SHA-256, AES-256-GCM; layout: nonce,
 * tag, ciphertext). Whoever has the database or a backup and not the server key reads nothing.
 */
@Injectable()
export class Sealer {
  constructor(
    @Inject(SECRET_SETTINGS) private readonly secrets: SecretSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  seal(purpose: string, plain: Uint8Array): Buffer {
    const nonce = this.random(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(purpose), nonce);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Throws when the value was sealed for another purpose, under another server key, or changed since. */
  open(purpose: string, sealed: Uint8Array): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor(purpose), sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([body, decipher.final()]);
    } catch {
      throw new Error('A sealed value can not be opened: another server key, another purpose, or changed since.');
    }
  }

  /** A code (HMAC-SHA-256, 32 bytes) over a value that only this server key makes. */
  codeOf(purpose: string, value: Uint8Array): Buffer {
    return createHmac('sha256', this.keyFor(purpose)).update(value).digest();
  }

  /** Whether the code is this server key's over the value; takes the same time wherever they differ. */
  isCodeOf(purpose: string, value: Uint8Array, code: Uint8Array): boolean {
    const expected = this.codeOf(purpose, value);
    return code.length === expected.length && timingSafeEqual(code, expected);
  }

  private keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secrets.serverKey, new Uint8Array(0), `barograph/v1|${purpose}`, 32));
  }
}
