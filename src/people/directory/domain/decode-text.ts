import { err, ok, type Result } from '../../../kernel/result.js';
import type { RosterFileError } from './roster-import.errors.js';

type Signature = readonly [bytes: readonly number[], looksLike: 'excel' | 'pdf' | 'archive'];

/** How files that people take for CSV begin. A new Excel workbook is a zip archive; the old one an OLE document. */
const SIGNATURES: readonly Signature[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'excel'], [[0xd0, 0xcf, 0x11, 0xe0], 'excel'], [[0x25, 0x50, 0x44, 0x46], 'pdf'], [[0x1f, 0x8b], 'archive'],
];

/** What an editor shows as text never holds these (tab, line feed, form feed and carriage return are left out of the range). */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/**
 * The text of a file that should be CSV, without its byte-order mark. UTF-8 is expected; UTF-16, as Excel's "Unicode text" writes it, is told by its mark
 * or by its zero bytes and read too. Other encodings can't be told from each other, so they are refused rather than
 * letting somebody's name arrive as "JÃ¶rg". Recognises what is plainly something else.
 */
export function decodeText(bytes: Uint8Array): Result<string, RosterFileError> {
  const signature = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return err({ kind: 'binary', looksLike: signature[1] });
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return err(encoding === 'utf-8' && !looksBinary(bytes) ? { kind: 'not-utf8', line: lineOfFirstBadByte(bytes) } : { kind: 'binary', looksLike: 'unknown' });
  }
  if (text.trim() === '') return err({ kind: 'empty' });
  if (CONTROL.test(text)) return err({ kind: 'binary', looksLike: 'unknown' });
  const start = text.trimStart();
  if (start.startsWith('<')) return err({ kind: 'html' });
  if (/^[{[]/.test(start)) return err({ kind: 'json' });
  return ok(text);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zerosAt = (parity: number): number => sample.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const half = sample.length / 2;
  if (half >= 4 && zerosAt(1) > half * 0.7 && zerosAt(0) === 0) return 'utf-16le';
  if (half >= 4 && zerosAt(0) > half * 0.7 && zerosAt(1) === 0) return 'utf-16be';
  return 'utf-8';
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4000).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

/** Line by line, because the decoder doesn't say where it stopped. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    line += 1;
    start = end + 1;
  }
}
