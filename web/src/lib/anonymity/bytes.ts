const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5), as the API carries them. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const places = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < places; place++) text += ALPHABET[(group >> (18 - 6 * place)) & 63]!;
  }
  return text;
}

/**
 * The reverse of `toBase64Url`.
 * @throws RangeError for anything that `toBase64Url` could not have made.
 */
export function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError('no base64url text');
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 255;
  }
  if (toBase64Url(bytes) !== text) throw new RangeError('no base64url text');
  return bytes;
}
