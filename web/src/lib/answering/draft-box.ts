import type { DraftRecord } from './draft-record.js';
import { seal, unseal, type Sealed } from './sealed.js';

/** A draft as it lies in the browser's storage: what it says (answers, place, comment, refusal) is encrypted, what the queue needs is not. */
export interface StoredDraft extends Sealed {
  readonly key: string;
  readonly state: DraftRecord['state'];
  readonly closesAt: string;
}

/** What is encrypted of a draft. */
type Said = Pick<DraftRecord, 'answers' | 'position' | 'comment' | 'refusal'>;

/** A key that scripts can use and never read. */
export function makeDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function sealDraft(cryptoKey: CryptoKey, draft: DraftRecord): Promise<StoredDraft> {
  const { key, state, closesAt, answers, position, comment, refusal } = draft;
  const said: Said = { answers, position, comment, refusal };
  return { key, state, closesAt, ...(await seal(cryptoKey, key, said)) };
}

/** Undefined for a draft that was sealed under another key, or changed. */
export async function openDraft(cryptoKey: CryptoKey, { key, state, closesAt, ...sealed }: StoredDraft): Promise<DraftRecord | undefined> {
  const said = await unseal(cryptoKey, key, sealed) as Said | undefined;
  return said && { key, state, closesAt, ...said };
}
