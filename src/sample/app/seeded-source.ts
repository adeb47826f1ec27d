import { createCipheriv, createHash, type Cipher } from 'node:crypto';
import type { RandomBytes } from '../../kernel/random.js';
import { secureRandom } from '../../platform/secrets/random.js';

const BLOCK = new Uint8Array(4096);

/**
 * Bytes that follow from a seed: AES-256 in counter mode, so ids made of them are as unique as random ones. They protect nobody and stand only
 * where the answers are made up: whatever a real visitor may answer is made inside `securely`, with the operating system's randomness, which
 * takes nothing out of the seeded sequence.
 */
export class SeededSource {
  private readonly stream: Cipher;
  private rest = Buffer.alloc(0);
  private isSecure = false;

  constructor(seed: string) {
    const key = createHash('sha256').update(`barograph/sample|${seed}`).digest();
    this.stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  }

  /** The source as the application is given it. */
  readonly bytes: RandomBytes = (length) => (this.isSecure ? secureRandom(length) : this.take(length));

  /** While `work` runs, randomness is real. */
  async securely<T>(work: () => Promise<T>): Promise<T> {
    this.isSecure = true;
    try {
      return await work();
    } finally {
      this.isSecure = false;
    }
  }

  private take(length: number): Uint8Array {
    while (this.rest.length < length) this.rest = Buffer.concat([this.rest, this.stream.update(BLOCK)]);
    const taken = Uint8Array.from(this.rest.subarray(0, length));
    this.rest = this.rest.subarray(length);
    return taken;
  }
}
