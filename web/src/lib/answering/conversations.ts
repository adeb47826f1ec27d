import { commentKey, type CommentKey } from '../anonymity/comment-key.js';
import { withdrawComment } from './author.js';
import { deviceStore, ownerKey, type DeviceRecord } from './device-store.js';
import { postAnswers, type Post } from './post.js';
import { fetchFile, readReplyFile, type FetchFile, type ReplyEntry } from './reply-file.js';
import { withdrawn, type MailboxRecord, type ThreadRecord } from './thread-record.js';

/** One comment of this device with what is known of it now. */
export interface Conversation {
  readonly thread: ThreadRecord;
  /** What readers said; null when its round's file could not be read or does not have it (yet) */
  readonly entry: ReplyEntry | null;
  /** Whether the round's file was read */
  readonly isKnown: boolean;
}

/** Replies that were not on the screen yet. */
export const newReplies = ({ thread, entry }: Conversation): number => (entry === null || thread.isWithdrawn ? 0 : Math.max(0, entry.replies.length - thread.seenReplies));

/** One after another and in parallel a little: a browser opens six connections anyway. */
const atOnce = 4;

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += atOnce) results.push(...await Promise.all(items.slice(from, from + atOnce).map(work)));
  return results;
}

const keysOf = (device: DeviceRecord | undefined, { round, unit }: MailboxRecord): readonly CommentKey[] =>
  (device ? [device.secret, ...device.olderSecrets.map(({ secret }) => secret)] : []).map((secret) => commentKey(secret, { round, unit }));

/** A comment that was sent with this member's secret from another device: it is found by its key, its words are not here. */
function foundThread(mailbox: MailboxRecord, keys: readonly CommentKey[], entries: readonly ReplyEntry[]): ThreadRecord | undefined {
  const key = keys.find(({ publicKey }) => entries.some((entry) => entry.publicKey === publicKey));
  if (!key) return undefined;
  const { organization, person, round, unit, unitName, pulseName, closesAt } = mailbox;
  return { key: mailbox.key, organization, person, round, unit, unitName, pulseName, closesAt, ...key, body: null, answers: [], seenReplies: 0, isWithdrawn: false };
}

/**
 * Where the file and this device don't agree whether a comment was taken back, it was: on another device, or here before the server's database was
 * restored from an older copy. Then the server is told again.
 */
async function agree(own: ThreadRecord, entry: ReplyEntry | null, send: Post): Promise<ThreadRecord> {
  if (!entry || entry.isWithdrawn === own.isWithdrawn) return own;
  if (own.isWithdrawn) {
    await withdrawComment(own, send);
    return own;
  }
  return await deviceStore.changeThread(own.key, (there) => there && withdrawn(there)) ?? own;
}

async function readMailbox(mailbox: MailboxRecord, thread: ThreadRecord | undefined, device: DeviceRecord | undefined, get: FetchFile, send: Post): Promise<Conversation | null> {
  const entries = await readReplyFile(mailbox.repliesPath, mailbox, get);
  if (!entries) return thread ? { thread, entry: null, isKnown: false } : null;
  const own = thread ?? await adopt(foundThread(mailbox, keysOf(device, mailbox), entries));
  if (!own) return null;
  const entry = entries.find(({ publicKey }) => publicKey === own.publicKey) ?? null;
  return { thread: await agree(own, entry, send), entry, isKnown: true };
}

async function adopt(found: ThreadRecord | undefined): Promise<ThreadRecord | undefined> {
  return found && deviceStore.changeThread(found.key, (there) => there ?? found);
}

/**
 * Reads the reply file of every closed round that a member of this device was asked in, whether they wrote a comment or not, so that reading says
 * nothing; and picks out this device's own comments by their keys. Newest round first.
 */
export async function readConversations(now: Date, get: FetchFile = fetchFile, send: Post = postAnswers): Promise<Conversation[]> {
  const [mailboxes, threads, devices] = await Promise.all([deviceStore.mailboxes(), deviceStore.threads(), deviceStore.devices()]);
  const closed = mailboxes.filter(({ closesAt }) => Date.parse(closesAt) <= now.getTime());
  const read = await inParallel(closed, (mailbox) =>
    readMailbox(mailbox, threads.find(({ key }) => key === mailbox.key), devices.find(({ key }) => key === ownerKey(mailbox)), get, send));
  const withoutFile = threads.filter(({ key }) => !closed.some((mailbox) => mailbox.key === key)).map((thread) => ({ thread, entry: null, isKnown: false }));
  return [...read.filter((one) => one !== null), ...withoutFile].sort((a, b) => b.thread.closesAt.localeCompare(a.thread.closesAt));
}

/** The same conversations with the device's side as it is now: nothing is asked of the server. */
export function withThreads(conversations: readonly Conversation[], threads: readonly ThreadRecord[]): Conversation[] {
  const all = threads.map((thread) => ({ entry: null, isKnown: false, ...conversations.find((one) => one.thread.key === thread.key), thread }));
  return all.sort((a, b) => b.thread.closesAt.localeCompare(a.thread.closesAt));
}

/** Remembers that the replies there are now were on the screen. */
export async function markSeen({ thread, entry }: Conversation): Promise<void> {
  if (!entry || entry.replies.length <= thread.seenReplies) return;
  await deviceStore.changeThread(thread.key, (there) => there && { ...there, seenReplies: Math.max(there.seenReplies, entry.replies.length) });
}
