/** What lies encrypted on the device, with the nonce of AES-GCM that is new for every write. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const algorithm = 'AES-GCM';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

/** Encrypts a value, bound to its place: it opens nowhere else. */
export async function seal(cryptoKey: CryptoKey, place: string, value: object): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: bytesOf(place) }, cryptoKey, bytesOf(JSON.stringify(value))) };
}

/** Undefined for what was sealed under another key or for another place, or changed. The caller knows what it sealed there. */
export async function unseal(cryptoKey: CryptoKey, place: string, { iv, sealed }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: algorithm, iv, additionalData: bytesOf(place) }, cryptoKey, sealed);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}
