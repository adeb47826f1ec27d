import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { makeDraftKey, openDraft, sealDraft, type StoredDraft } from './draft-box.js';
import type { DraftRecord } from './draft-record.js';
import type { Owner } from './owner.js';
import { openMailbox, openThread, sealMailbox, sealThread, type MailboxRecord, type StoredMailbox, type StoredThread, type ThreadRecord } from './thread-record.js';

/** The secret that this member's passes on this device come from. Never leaves the device except by "add another device". */
export interface DeviceRecord extends Owner {
  readonly key: string;
  readonly personName: string;
  readonly organizationName: string;
  /** 32 bytes */
  readonly secret: Uint8Array;
  /** Secrets from before one was brought here: kept until the rounds that they may hold passes of are closed. */
  readonly olderSecrets: readonly { readonly secret: Uint8Array; readonly until: string }[];
  /** Whether other pages than the one of comments say that there is a new reply; absent is no */
  readonly hintsReplies?: boolean;
}

/** A finalized pass with everything that is needed to answer offline and without being signed in. */
export interface PassRecord extends Owner {
  readonly key: string;
  readonly round: string;
  readonly unit: string;
  readonly unitName: string;
  readonly nonce: Uint8Array;
  readonly token: Uint8Array;
  readonly manifestHash: string;
  readonly manifestBody: string;
  readonly manifestPath: string;
  readonly pooledWith: readonly string[];
  readonly commentReaders: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** What remains of a sent answer: enough to look for it in the recount, nothing about what was said. */
export interface ReceiptRecord extends Owner {
  readonly key: string;
  readonly round: string;
  readonly unit: string;
  readonly unitName: string;
  readonly pulseName: string;
  readonly spentHash: string;
  readonly closesAt: string;
  readonly manifestPath: string;
}

/** The key under which a member's unsent answers and own comments lie here. It can be used by this page and read by nobody. */
interface DraftKeyRecord {
  readonly key: string;
  readonly cryptoKey: CryptoKey;
}

interface Schema extends DBSchema {
  devices: { key: string; value: DeviceRecord };
  passes: { key: string; value: PassRecord };
  drafts: { key: string; value: StoredDraft | DraftRecord };
  receipts: { key: string; value: ReceiptRecord };
  mailboxes: { key: string; value: StoredMailbox | MailboxRecord };
  threads: { key: string; value: StoredThread };
  keys: { key: string; value: DraftKeyRecord };
}

/** Days after a round's end for which a device keeps its side of a conversation and looks for replies. */
export const conversationDays = 180;

const name = 'barograph';
const stores = ['devices', 'passes', 'drafts', 'receipts', 'mailboxes', 'threads', 'keys'] as const;
let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(name, 3, {
    upgrade: (db) => { for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: 'key' }); },
    blocking: (_current, _blocked, event) => { (event.target as IDBDatabase).close(); opened = null; },
    terminated: () => { opened = null; },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export const ownerKey = ({ organization, person }: Owner): string => `${organization}|${person}`;
export const passKey = (owner: Owner, round: string): string => `${ownerKey(owner)}|${round}`;
const ownerOf = (key: string): string => key.split('|').slice(0, 2).join('|');

/** The member's draft key, made when it is first needed. Two tabs that make one at once end with the same. */
async function draftKey(draft: string): Promise<CryptoKey> {
  const db = await database();
  const key = ownerOf(draft);
  const found = await db.get('keys', key);
  if (found) return found.cryptoKey;
  const made = await makeDraftKey();
  const transaction = db.transaction('keys', 'readwrite');
  const winner = (await transaction.store.get(key)) ?? { key, cryptoKey: made };
  await transaction.store.put(winner);
  await transaction.done;
  return winner.cryptoKey;
}

let turn: Promise<unknown> = Promise.resolve();

/** What is done with drafts, one after another: encrypting takes time, and an older step must neither land on a newer one nor be missed by who reads. */
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const done = turn.then(step);
  turn = done.catch(() => undefined);
  return done;
}

/** Drafts of the store's first version lay unencrypted; `prune` writes them anew. */
const isSealed = (stored: StoredDraft | DraftRecord): stored is StoredDraft => 'sealed' in stored;

async function readDraft(stored: StoredDraft | DraftRecord | undefined): Promise<DraftRecord | undefined> {
  if (!stored || !isSealed(stored)) return stored;
  return openDraft(await draftKey(stored.key), stored);
}

/** Everything about answering that lives on this device. Every write has landed when its promise resolves. */
export const deviceStore = {
  device: async (owner: Owner) => (await database()).get('devices', ownerKey(owner)),
  devices: async () => (await database()).getAll('devices'),
  putDevice: async (record: DeviceRecord) => { await (await database()).put('devices', record); },
  passes: async () => (await database()).getAll('passes'),
  pass: async (key: string) => (await database()).get('passes', key),
  putPass: async (record: PassRecord) => { await (await database()).put('passes', record); },
  draft: (key: string) => inTurn(async () => readDraft(await (await database()).get('drafts', key))),
  drafts: () => inTurn(async () => (await Promise.all((await (await database()).getAll('drafts')).map(readDraft))).filter((draft) => draft !== undefined)),
  putDraft: (record: DraftRecord) => inTurn(async () => {
    const stored = await sealDraft(await draftKey(record.key), record);
    await (await database()).put('drafts', stored);
  }),
  deleteDraft: (key: string) => inTurn(async () => { await (await database()).delete('drafts', key); }),
  receipts: async () => (await database()).getAll('receipts'),

  /**
   * The acknowledged answer leaves the device and its receipt stays, with the comment's own words where there is a comment: in one transaction, so
   * that a crash leaves one or the other.
   */
  acknowledge: (receipt: ReceiptRecord, thread?: ThreadRecord) => inTurn(async () => {
    const stored = thread && await sealThread(await draftKey(thread.key), thread);
    const transaction = (await database()).transaction(['drafts', 'receipts', 'threads'], 'readwrite');
    await Promise.all([
      transaction.objectStore('receipts').put(receipt), stored && transaction.objectStore('threads').put(stored), transaction.objectStore('drafts').delete(receipt.key), transaction.done,
    ]);
  }),

  mailboxes: () => inTurn(async () => {
    const stored = (await (await database()).getAll('mailboxes')).filter((one) => 'sealed' in one);
    return (await Promise.all(stored.map(async (one) => openMailbox(await draftKey(one.key), one)))).filter((mailbox) => mailbox !== undefined);
  }),
  putMailbox: (record: MailboxRecord) => inTurn(async () => {
    const stored = await sealMailbox(await draftKey(record.key), record);
    await (await database()).put('mailboxes', stored);
  }),
  threads: () => inTurn(async () => {
    const stored = await (await database()).getAll('threads');
    return (await Promise.all(stored.map(async (one) => openThread(await draftKey(one.key), one)))).filter((thread) => thread !== undefined);
  }),
  /** Reads, changes and writes one thread with nothing in between. `change` gets what is there, or undefined; undefined from it leaves all as it is. */
  changeThread: (key: string, change: (thread: ThreadRecord | undefined) => ThreadRecord | undefined) => inTurn(async () => {
    const db = await database();
    const stored = await db.get('threads', key);
    const changed = change(stored && await openThread(await draftKey(key), stored));
    if (changed) await db.put('threads', await sealThread(await draftKey(key), changed));
    return changed;
  }),

  /** Deletes everything of one member, or of all. */
  forget: (owner: Owner) => inTurn(async () => {
    const prefix = ownerKey(owner);
    const transaction = (await database()).transaction(stores, 'readwrite');
    for (const store of stores) {
      const keys = await transaction.objectStore(store).getAllKeys();
      await Promise.all(keys.filter((key) => key === prefix || key.startsWith(`${prefix}|`)).map((key) => transaction.objectStore(store).delete(key)));
    }
    await transaction.done;
  }),

  /** Drops passes and unsent drafts of rounds that closed before `now`; receipts stay for 90 days, as long as spent hashes are published, and conversations for {@link conversationDays}. Mailboxes that lie open are of an older version, whose addresses open nothing. */
  prune: async (now: Date) => {
    const db = await database();
    const isOver = ({ closesAt }: { closesAt: string }, days: number): boolean => Date.parse(closesAt) + days * 86_400_000 < now.getTime();
    for (const pass of await db.getAll('passes')) if (isOver(pass, 1)) await db.delete('passes', pass.key);
    for (const draft of await db.getAll('drafts')) {
      if (isOver(draft, 7)) await db.delete('drafts', draft.key);
      else if (!isSealed(draft)) await db.put('drafts', await sealDraft(await draftKey(draft.key), draft));
    }
    for (const receipt of await db.getAll('receipts')) if (isOver(receipt, 90)) await db.delete('receipts', receipt.key);
    for (const store of ['mailboxes', 'threads'] as const) for (const record of await db.getAll(store)) if (isOver(record, conversationDays) || !('sealed' in record)) await db.delete(store, record.key);
  },

  /** For tests: closes and deletes the whole database. */
  destroy: () => inTurn(async () => {
    (await opened)?.close();
    opened = null;
    await deleteDB(name);
  }),
};
