import type { DraftRecord } from './draft-record.js';

/** A draft as it lies in the browser's storage: what it says is encrypted, what the queue needs is not. */
export interface StoredDraft {
  readonly key: string;
  readonly state: DraftRecord['state'];
  readonly closesAt: string;
  /** AES-GCM's nonce, new for every write */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Answers, place, comment and refusal, bound to the draft's key */
  readonly sealed: ArrayBuffer;
}

/** What is encrypted of a draft. */
type Said = Pick<DraftRecord, 'answers' | 'position' | 'comment' | 'refusal'>;

const algorithm = 'AES-GCM';
const boundTo = (key: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(key));

/** A key that scripts can use and never read. */
export function makeDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function sealDraft(cryptoKey: CryptoKey, draft: DraftRecord): Promise<StoredDraft> {
  const { key, state, closesAt, answers, position, comment, refusal } = draft;
  const said: Said = { answers, position, comment, refusal };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: boundTo(key) }, cryptoKey, Uint8Array.from(new TextEncoder().encode(JSON.stringify(said))));
  return { key, state, closesAt, iv, sealed };
}

/** Undefined for a draft that was sealed under another key, or changed. */
export async function openDraft(cryptoKey: CryptoKey, { key, state, closesAt, iv, sealed }: StoredDraft): Promise<DraftRecord | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: algorithm, iv, additionalData: boundTo(key) }, cryptoKey, sealed);
    return { key, state, closesAt, ...(JSON.parse(new TextDecoder().decode(plain)) as Said) };
  } catch {
    return undefined;
  }
}
