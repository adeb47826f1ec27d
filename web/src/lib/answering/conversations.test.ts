import 'fake-indexeddb/auto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { openDB } from 'idb';
import { askedRound, issuingServer, manifest, owner } from '../../testing/round.js';
import { fromBase64Url } from '../anonymity/bytes.js';
import { commentKey } from '../anonymity/comment-key.js';
import { sendCommentAnswer, sendQueuedAnswers, withdrawComment } from './author.js';
import { markSeen, newReplies, readConversations } from './conversations.js';
import { conversationDays, deviceStore, ownerKey } from './device-store.js';
import { keepClosedMailboxes, keepMailbox } from './mailbox.js';
import { ensurePass } from './passes.js';
import type { Post } from './post.js';
import type { ReplyEntry } from './reply-file.js';
import { sendDraft } from './submit.js';

const secret = new Uint8Array(32).fill(1);
const device = { ...owner, personName: 'Ada', organizationName: 'N', key: ownerKey(owner), secret, olderSecrets: [] };
const scope = { round: manifest.round, unit: 'unit-1' };
const afterClose = new Date('2999-02-01T00:00:00.000Z');
const { publicKey } = commentKey(secret, scope);
const entry: ReplyEntry = { publicKey, acknowledgements: [{ by: 'Lea', on: '2999-01-06' }], replies: [{ by: 'Lea', body: 'Tell me more', on: '2999-01-06' }], answersDelivered: [], isWithdrawn: false };
const stranger: ReplyEntry = { ...entry, publicKey: commentKey(new Uint8Array(32).fill(9), scope).publicKey };

/** Serves one file and notes what was asked for. */
const files = (comments: readonly ReplyEntry[], asked: string[] = []) => async (path: string): Promise<Response> => {
  asked.push(path);
  return new Response(JSON.stringify({ ...scope, comments }));
};

/** Answers every request with one member of the union and keeps the inputs. */
function author(field: string, ...members: object[]): { post: Post; sent: Record<string, unknown>[] } {
  const sent: Record<string, unknown>[] = [];
  return { sent, post: async (text) => {
    sent.push((JSON.parse(text) as { variables: { input: Record<string, unknown> } }).variables.input);
    return new Response(JSON.stringify({ data: { [field]: members[Math.min(sent.length, members.length) - 1] } }));
  } };
}

const accepted = { __typename: 'SendCommentAnswerSuccess', deliveredOn: '2999-01-07' };
const offline: Post = async () => { throw new TypeError('Failed to fetch'); };

/** A device that answered with a comment, or without. */
async function answered(comment: string) {
  await deviceStore.putDevice(device);
  await keepMailbox(device, askedRound);
  await ensurePass(device, askedRound, issuingServer());
  const pass = (await deviceStore.passes())[0]!;
  const { post, sent } = author('submitResponse', { __typename: 'SubmitResponseSuccess' });
  await sendDraft(pass, { key: pass.key, answers: { 'item-1': 4 }, position: 3, comment, state: 'writing', refusal: null, closesAt: pass.closesAt }, post);
  return sent[0]!;
}

beforeEach(() => deviceStore.destroy());

describe('a comment on its way', () => {
  it('carries the public half of its own key, and none without words', async () => {
    expect(await answered('Too many meetings')).toMatchObject({ comment: 'Too many meetings', publicKey });
    await deviceStore.destroy();
    expect(await answered('  ')).toMatchObject({ comment: null, publicKey: null });
    expect(await deviceStore.threads()).toEqual([]);
  });

  it('has the key of the secret that its pass came from, also after another was brought here', async () => {
    await deviceStore.putDevice(device);
    await ensurePass(device, askedRound, issuingServer());
    await deviceStore.putDevice({ ...device, secret: new Uint8Array(32).fill(2), olderSecrets: [{ secret, until: '3000-01-01' }] });
    const pass = (await deviceStore.passes())[0]!;
    const { post, sent } = author('submitResponse', { __typename: 'AlreadyReceived', message: '' });
    await sendDraft(pass, { key: pass.key, answers: {}, position: 3, comment: 'x', state: 'writing', refusal: null, closesAt: pass.closesAt }, post);
    expect(sent[0]).toMatchObject({ publicKey });
  });

  it('stays on the device encrypted, until its time is over', async () => {
    await answered('Too many meetings');
    const db = await openDB('barograph');
    const [stored] = await db.getAll('threads') as { sealed: ArrayBuffer }[];
    db.close();
    expect(Object.keys(stored!).sort()).toEqual(['closesAt', 'iv', 'key', 'sealed']);
    expect(new TextDecoder('latin1').decode(stored!.sealed)).not.toContain('meetings');
    expect((await deviceStore.threads())[0]).toMatchObject({ body: 'Too many meetings', publicKey });
    const closed = Date.parse(manifest.closesAt);
    await deviceStore.prune(new Date(closed + (conversationDays - 1) * 86_400_000));
    expect(await deviceStore.threads()).toHaveLength(1);
    await deviceStore.prune(new Date(closed + (conversationDays + 1) * 86_400_000));
    expect([await deviceStore.threads(), await deviceStore.mailboxes()]).toEqual([[], []]);
  });

  it('leaves where its replies are read encrypted, too; what an older version left open is dropped', async () => {
    await answered('');
    const db = await openDB('barograph');
    await db.put('mailboxes', { key: `${ownerKey(owner)}|old`, closesAt: manifest.closesAt, repliesPath: '/replies/old/unit-1' });
    const stored = await db.getAll('mailboxes') as object[];
    expect(stored.filter((one) => 'sealed' in one).map((one) => Object.keys(one).sort())).toEqual([['closesAt', 'iv', 'key', 'sealed']]);
    expect((await deviceStore.mailboxes()).map(({ repliesPath }) => repliesPath)).toEqual(['/replies/of-unit-1']);
    await deviceStore.prune(new Date(manifest.opensAt));
    expect(await db.count('mailboxes')).toBe(1);
    db.close();
  });

  it('goes with the member who is forgotten', async () => {
    await answered('Too many meetings');
    await deviceStore.forget(owner);
    expect([await deviceStore.threads(), await deviceStore.mailboxes()]).toEqual([[], []]);
  });
});

describe('looking for replies', () => {
  it.each(['Too many meetings', ''])('asks for the same file, whether “%s” was written', async (words) => {
    await answered(words);
    const asked: string[] = [];
    await readConversations(afterClose, files([entry, stranger], asked));
    expect(asked).toEqual(['/replies/of-unit-1']);
  });

  it('asks for nothing while the round is open', async () => {
    await answered('Too many meetings');
    const asked: string[] = [];
    expect(await readConversations(new Date('2026-01-03'), files([entry], asked))).toMatchObject([{ isKnown: false, entry: null }]);
    expect(asked).toEqual([]);
  });

  it('finds the own comment by its key among others, and counts what was not seen', async () => {
    await answered('Too many meetings');
    const [own, ...rest] = await readConversations(afterClose, files([stranger, entry]));
    expect(rest).toEqual([]);
    expect(own).toMatchObject({ isKnown: true, entry });
    expect(newReplies(own!)).toBe(1);
    await markSeen(own!);
    expect(newReplies((await readConversations(afterClose, files([stranger, entry])))[0]!)).toBe(0);
  });

  it('finds a comment that was written on another device of the same member, without its words', async () => {
    await deviceStore.putDevice(device);
    await keepMailbox(device, askedRound);
    expect(await readConversations(afterClose, files([stranger]))).toEqual([]);
    expect(await readConversations(afterClose, files([stranger, entry]))).toMatchObject([{ thread: { body: null, publicKey }, entry }]);
  });

  it('finds it on a device that was added after the round, too, by the addresses of rounds that are over', async () => {
    await deviceStore.putDevice(device);
    await keepClosedMailboxes(device, [{ __typename: 'ReplyFileAddress', roundId: scope.round, unitId: scope.unit, unitName: 'Checkout', pulseName: 'Engineering pulse', closesAt: manifest.closesAt, repliesPath: '/replies/anew' }]);
    const asked: string[] = [];
    expect(await readConversations(afterClose, files([stranger, entry], asked))).toMatchObject([{ thread: { body: null, publicKey, unitName: 'Checkout' }, entry }]);
    expect(asked).toEqual(['/replies/anew']);
  });

  it('tells a comment that was not released from a file that can’t be had or is another round’s', async () => {
    await answered('Too many meetings');
    expect(await readConversations(afterClose, files([stranger]))).toMatchObject([{ isKnown: true, entry: null }]);
    expect(await readConversations(afterClose, async () => new Response('', { status: 404 }))).toMatchObject([{ isKnown: false }]);
    expect(await readConversations(afterClose, async () => new Response(JSON.stringify({ ...scope, round: 'other', comments: [entry] })))).toMatchObject([{ isKnown: false }]);
    expect(await readConversations(afterClose, async () => new Response('<html>'))).toMatchObject([{ isKnown: false }]);
  });
});

describe('an author’s answer', () => {
  const thread = async () => { await answered('Too many meetings'); return (await deviceStore.threads())[0]!; };

  it('is signed by the comment’s key over everything that it says, and kept with its day', async () => {
    const { post, sent } = author('sendCommentAnswer', accepted);
    expect(await sendCommentAnswer(await thread(), ' On Mondays | mostly ', 0, post)).toEqual({ kind: 'sent', deliveredOn: '2999-01-07' });
    const { signature, ...said } = sent[0]!;
    expect(said).toEqual({ roundId: scope.round, unitId: scope.unit, publicKey, body: 'On Mondays | mostly', sequence: 1 });
    const text = `barograph/v1|comment-answer|${scope.round}|${scope.unit}|${publicKey}|1|On Mondays | mostly`;
    expect(ed25519.verify(fromBase64Url(String(signature)), utf8ToBytes(text), fromBase64Url(publicKey))).toBe(true);
    expect(JSON.stringify(sent)).not.toContain(owner.person);
    expect((await deviceStore.threads())[0]?.answers).toEqual([{ sequence: 1, body: 'On Mondays | mostly', state: 'sent', deliveredOn: '2999-01-07' }]);
  });

  it('waits for the connection and is then sent as it was', async () => {
    expect(await sendCommentAnswer(await thread(), 'On Mondays', 0, offline)).toEqual({ kind: 'later' });
    expect(await sendQueuedAnswers(offline)).toBe(false);
    const { post, sent } = author('sendCommentAnswer', accepted);
    expect(await sendQueuedAnswers(post)).toBe(true);
    expect(sent).toMatchObject([{ sequence: 1, body: 'On Mondays' }]);
    expect(await sendQueuedAnswers(post)).toBe(false);
  });

  it('takes the next number where another device used this one', async () => {
    const taken = { __typename: 'InvalidInput', message: '', problems: [{ __typename: 'FieldProblem', path: 'sequence', code: 'sequence-taken', message: '' }] };
    const { post, sent } = author('sendCommentAnswer', taken, accepted);
    await sendCommentAnswer(await thread(), 'Again', 3, post);
    expect(sent.map(({ sequence }) => sequence)).toEqual([4, 5]);
    expect((await deviceStore.threads())[0]?.answers).toMatchObject([{ sequence: 5, state: 'sent' }]);
  });

  it.each([[{ __typename: 'CommentUnknown', message: '' }, 'unknown'], [{ __typename: 'InvalidInput', message: '', problems: [{ __typename: 'FieldProblem', path: 'body', code: 'x', message: '' }] }, 'refused']])('that will never be taken is not kept', async (member, kind) => {
    expect(await sendCommentAnswer(await thread(), 'x', 0, author('sendCommentAnswer', member).post)).toMatchObject({ kind });
    expect((await deviceStore.threads())[0]?.answers).toEqual([]);
  });

  it('is one of at most twenty', async () => {
    const { post, sent } = author('sendCommentAnswer', accepted);
    expect(await sendCommentAnswer(await thread(), 'x', 20, post)).toMatchObject({ kind: 'refused' });
    expect(sent).toEqual([]);
  });
});

describe('withdrawing a comment', () => {
  it('is signed, and takes the words off the device once the server has it', async () => {
    await answered('Too many meetings');
    const thread = (await deviceStore.threads())[0]!;
    expect(await withdrawComment(thread, offline)).toBe('later');
    expect((await deviceStore.threads())[0]?.body).toBe('Too many meetings');
    const { post, sent } = author('withdrawComment', { __typename: 'WithdrawCommentSuccess' });
    expect(await withdrawComment(thread, post)).toBe('withdrawn');
    const text = `barograph/v1|comment-withdraw|${scope.round}|${scope.unit}|${publicKey}`;
    expect(ed25519.verify(fromBase64Url(String(sent[0]!['signature'])), utf8ToBytes(text), fromBase64Url(publicKey))).toBe(true);
    expect((await deviceStore.threads())[0]).toMatchObject({ body: null, answers: [], isWithdrawn: true });
  });

  it('is seen where it was done on another device', async () => {
    await answered('Too many meetings');
    await readConversations(afterClose, files([{ ...entry, replies: [], isWithdrawn: true }]), offline);
    expect((await deviceStore.threads())[0]).toMatchObject({ body: null, isWithdrawn: true });
  });

  it('is said again when the server has the comment back, from an older copy of its database', async () => {
    await answered('Too many meetings');
    await deviceStore.changeThread((await deviceStore.threads())[0]!.key, (thread) => thread && { ...thread, body: null, isWithdrawn: true });
    const { post, sent } = author('withdrawComment', { __typename: 'WithdrawCommentSuccess' });
    await readConversations(afterClose, files([entry]), post);
    expect(sent).toMatchObject([{ publicKey, roundId: scope.round }]);
    await readConversations(afterClose, files([{ ...entry, isWithdrawn: true }]), post);
    expect(sent).toHaveLength(1);
  });

  it('says when the server knows no such comment', async () => {
    await answered('x');
    expect(await withdrawComment((await deviceStore.threads())[0]!, author('withdrawComment', { __typename: 'CommentUnknown', message: '' }).post)).toBe('unknown');
  });
});
