const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** The bytes of base64url text without padding; undefined unless it is the one spelling of exactly `length` bytes. */
export function bytesFromBase64Url(text: string, length: number): Uint8Array | undefined {
  if (text.length !== Math.ceil((length * 4) / 3) || !BASE64URL.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : undefined;
}
