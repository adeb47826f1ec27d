import { randomBytes } from 'node:crypto';
import type { RandomBytes } from '../../kernel/random.js';

export const RANDOM_BYTES = Symbol('RandomBytes');

/** The operating system's generator. */
export const secureRandom: RandomBytes = (length) => new Uint8Array(randomBytes(length));
