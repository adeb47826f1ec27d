import type { Owner } from './owner.js';
import { seal, unseal, type Sealed } from './sealed.js';

/** Where one round's replies are read, for each round this device's member is asked in, whether anything was written or not. */
export interface MailboxRecord extends Owner {
  readonly key: string;
  readonly round: string;
  readonly unit: string;
  readonly unitName: string;
  readonly pulseName: string;
  readonly closesAt: string;
  readonly repliesPath: string;
}

/** Something the author answered. Until its day its words are on this device only. */
export interface OwnAnswer {
  readonly sequence: number;
  readonly body: string;
  readonly state: 'queued' | 'sent';
  /** The day on which readers get it; null until the server said it */
  readonly deliveredOn: string | null;
}

/** A comment from this device: what it takes to find it, to prove that it is ours, and our side of the conversation. */
export interface ThreadRecord extends Owner {
  readonly key: string;
  readonly round: string;
  readonly unit: string;
  readonly unitName: string;
  readonly pulseName: string;
  readonly closesAt: string;
  /** Of the comment's own key pair; base64url */
  readonly seed: string;
  readonly publicKey: string;
  /** Null where the words lie on another device, and once they were taken back */
  readonly body: string | null;
  readonly answers: readonly OwnAnswer[];
  /** How many replies were on the screen already */
  readonly seenReplies: number;
  readonly isWithdrawn: boolean;
}

/** What stays of a comment that was taken back. */
export function withdrawn(thread: ThreadRecord): ThreadRecord {
  return { ...thread, body: null, answers: [], isWithdrawn: true };
}

/** A thread as it lies in the browser's storage. In the open: whose, and when it may go. */
export interface StoredThread extends Sealed {
  readonly key: string;
  readonly closesAt: string;
}

/** A mailbox as it lies in the browser's storage: its address is for this member alone. */
export interface StoredMailbox extends Sealed {
  readonly key: string;
  readonly closesAt: string;
}

export async function sealMailbox(cryptoKey: CryptoKey, mailbox: MailboxRecord): Promise<StoredMailbox> {
  return { key: mailbox.key, closesAt: mailbox.closesAt, ...(await seal(cryptoKey, `mailbox|${mailbox.key}`, mailbox)) };
}

/** Undefined for what was sealed under another key, or changed. */
export async function openMailbox(cryptoKey: CryptoKey, { key, iv, sealed }: StoredMailbox): Promise<MailboxRecord | undefined> {
  return await unseal(cryptoKey, `mailbox|${key}`, { iv, sealed }) as MailboxRecord | undefined;
}

const placeOf = (key: string): string => `thread|${key}`;

export async function sealThread(cryptoKey: CryptoKey, thread: ThreadRecord): Promise<StoredThread> {
  return { key: thread.key, closesAt: thread.closesAt, ...(await seal(cryptoKey, placeOf(thread.key), thread)) };
}

/** Undefined for what was sealed under another key, or changed. */
export async function openThread(cryptoKey: CryptoKey, { key, iv, sealed }: StoredThread): Promise<ThreadRecord | undefined> {
  return await unseal(cryptoKey, placeOf(key), { iv, sealed }) as ThreadRecord | undefined;
}
