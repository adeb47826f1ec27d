import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { AnswerValues } from './question.js';
import type { RandomBytes } from './random.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SKIPPED = 255;
/** Texts are padded to a multiple of this many bytes, so that a stored row's length tells little about its text. */
const TEXT_STEP = 256;

/** The first byte of a packed comment that has room for a key; a bare text begins with 0, the high byte of its length. */
const COMMENT_VERSION = 1;
const COMMENT_HEAD = 2 + 4 + KEY_BYTES;

/** What is kept in a box: things of different kinds never share a key. */
export type BoxPurpose = 'answer' | 'comment' | 'ballot';

/** Something was changed, cut or moved to another round or unit, or the key is another one. */
export class BoxBrokenError extends Error {
  override readonly name = 'BoxBrokenError';
}

/**
 * The key under which a round's pending answers (or comments) are stored: HKDF-SHA-256 with the server's key, which lies outside the
 * database, salted with the round's seed, which is destroyed at close. So neither a stolen database nor a server key found later opens a box.
 * @throws RangeError for a server key or seed of less than 32 bytes.
 */
export function boxKey(serverKey: Uint8Array, roundSeed: Uint8Array, round: string, purpose: BoxPurpose): Uint8Array {
  if (serverKey.length < KEY_BYTES || roundSeed.length < KEY_BYTES) throw new RangeError('server key and round seed have at least 32 bytes');
  return new Uint8Array(hkdfSync('sha256', serverKey, roundSeed, `barograph/v1|box|${purpose}|${round}`, KEY_BYTES));
}

/** Encrypts (AES-256-GCM, random nonce in front, tag at the end), bound to `context`, normally the unit. */
export function sealBox(key: Uint8Array, plain: Uint8Array, context: string, random: RandomBytes): Uint8Array {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'));
  return Uint8Array.from(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/**
 * Opens a box.
 * @throws BoxBrokenError unless the very same box was made with this key for this context.
 */
export function openBox(key: Uint8Array, box: Uint8Array, context: string): Uint8Array {
  if (box.length < NONCE_BYTES + TAG_BYTES) throw new BoxBrokenError('too short for a box');
  const end = box.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(box.subarray(end));
  try {
    return Uint8Array.from(Buffer.concat([decipher.update(box.subarray(NONCE_BYTES, end)), decipher.final()]));
  } catch {
    throw new BoxBrokenError('the box was changed, or key or context is another');
  }
}

/** Answers as one byte a question (255: skipped), so that every box of a round has the same length. */
export function packAnswers(values: AnswerValues): Uint8Array {
  return Uint8Array.from(values, (value) => value ?? SKIPPED);
}

/** The reverse of `packAnswers`. */
export function unpackAnswers(bytes: Uint8Array): AnswerValues {
  return Array.from(bytes, (byte) => (byte === SKIPPED ? null : byte));
}

/** A text as UTF-8 behind its length (four bytes), padded with zeros to a multiple of 256 bytes. */
export function packText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  const packed = new Uint8Array(Math.ceil((bytes.length + 4) / TEXT_STEP) * TEXT_STEP);
  new DataView(packed.buffer).setUint32(0, bytes.length);
  packed.set(bytes, 4);
  return packed;
}

/**
 * The reverse of `packText`.
 * @throws BoxBrokenError if the length in front can't be right.
 */
export function unpackText(packed: Uint8Array): string {
  const length = packed.length < 4 ? Infinity : new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  if (length > packed.length - 4) throw new BoxBrokenError('a text is shorter than it says');
  return Buffer.from(packed.subarray(4, 4 + length)).toString('utf8');
}

/** A comment on its way to the close: its text, and the public key that its author's device made for it, if it did. */
export interface PlainComment {
  readonly text: string;
  readonly publicKey: Uint8Array | null;
}

/**
 * A comment, padded like a text: version, whether there is a key, length (four bytes), room for a key, the text. The room is there without a
 * key too, so that a row's length doesn't tell who left one.
 * @throws RangeError for a key that isn't 32 bytes long.
 */
export function packComment({ text, publicKey }: PlainComment): Uint8Array {
  if (publicKey !== null && publicKey.length !== KEY_BYTES) throw new RangeError('the key of a comment has 32 bytes');
  const bytes = Buffer.from(text, 'utf8');
  const packed = new Uint8Array(Math.ceil((bytes.length + COMMENT_HEAD) / TEXT_STEP) * TEXT_STEP);
  packed[0] = COMMENT_VERSION;
  packed[1] = publicKey === null ? 0 : 1;
  new DataView(packed.buffer).setUint32(2, bytes.length);
  if (publicKey !== null) packed.set(publicKey, 6);
  packed.set(bytes, COMMENT_HEAD);
  return packed;
}

/**
 * The reverse of `packComment`; opens bare texts as well, as comments were packed before they could carry a key.
 * @throws BoxBrokenError for another version, or a length that can't be right.
 */
export function unpackComment(packed: Uint8Array): PlainComment {
  if (packed[0] === 0) return { text: unpackText(packed), publicKey: null };
  if (packed[0] !== COMMENT_VERSION || packed.length < COMMENT_HEAD || packed[1]! > 1) throw new BoxBrokenError('a comment of an unknown version');
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(2);
  if (length > packed.length - COMMENT_HEAD) throw new BoxBrokenError('a comment is shorter than it says');
  const text = Buffer.from(packed.subarray(COMMENT_HEAD, COMMENT_HEAD + length)).toString('utf8');
  return { text, publicKey: packed[1] === 1 ? Uint8Array.from(packed.subarray(6, COMMENT_HEAD)) : null };
}
