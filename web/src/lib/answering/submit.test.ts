import 'fake-indexeddb/auto';
import { askedRound, issuingServer, owner, tokenOf } from '../../testing/round.js';
import { fromBase64Url } from '../anonymity/bytes.js';
import { spentHash } from '../anonymity/pass.js';
import { deviceStore, ownerKey, type PassRecord } from './device-store.js';
import type { DraftRecord } from './draft-record.js';
import { ensurePass } from './passes.js';
import type { Post } from './post.js';
import { sendDraft, sendQueued } from './submit.js';


interface Sent {
  variables: { input: { roundId: string; unitId: string; nonce: string; token: string; answers: { itemId: string; value: number | null }[]; comment: string | null } };
}

async function heldPass(): Promise<PassRecord> {
  const device = { ...owner, personName: 'Ada', organizationName: 'N', key: ownerKey(owner), secret: new Uint8Array(32).fill(1), olderSecrets: [] };
  await ensurePass(device, askedRound, issuingServer());
  return (await deviceStore.passes())[0]!;
}

const draftFor = (pass: PassRecord): DraftRecord => ({
  key: pass.key, answers: { 'item-1': 4, 'item-2': null }, position: 3, comment: '  quiet time  ', state: 'writing', refusal: null, closesAt: pass.closesAt,
});

/** Answers every request with one member of the union and keeps what was sent. */
function answering(typename: string): { post: Post; sent: Sent[] } {
  const sent: Sent[] = [];
  return { sent, post: async (text) => { sent.push(JSON.parse(text) as Sent); return new Response(JSON.stringify({ data: { submitResponse: { __typename: typename, message: '', retryAfterSeconds: 5, problems: [] } } })); } };
}

const offline: Post = async () => { throw new TypeError('Failed to fetch'); };

beforeEach(() => deviceStore.destroy());

describe('sending an answer', () => {
  it('sends every question of the manifest in its order, skipped ones as null, with a token that the unit’s key made', async () => {
    const pass = await heldPass();
    const { post, sent } = answering('SubmitResponseSuccess');
    await sendDraft(pass, draftFor(pass), post);
    const { input } = sent[0]!.variables;
    expect(input.answers).toEqual([{ itemId: 'item-1', value: 4 }, { itemId: 'item-2', value: null }, { itemId: 'item-3', value: null }]);
    expect(input.comment).toBe('quiet time');
    expect(input.token).toBe(tokenOf(fromBase64Url(input.nonce)));
    expect(JSON.stringify(sent)).not.toContain(owner.person);
  });

  it.each(['SubmitResponseSuccess', 'AlreadyReceived'])('deletes the answers and keeps a receipt after %s', async (typename) => {
    const pass = await heldPass();
    const outcome = await sendDraft(pass, draftFor(pass), answering(typename).post);
    expect(outcome.kind).toBe('sent');
    expect(await deviceStore.drafts()).toEqual([]);
    const [receipt] = await deviceStore.receipts();
    expect(receipt?.spentHash).toBe(spentHash(pass.round, pass.nonce));
    expect(JSON.stringify(receipt)).not.toContain('quiet time');
  });

  it('keeps the answers while the server can’t be reached and sends them again with the same nonce', async () => {
    const pass = await heldPass();
    expect((await sendDraft(pass, draftFor(pass), offline)).kind).toBe('later');
    expect((await deviceStore.drafts())[0]).toMatchObject({ state: 'queued', comment: '  quiet time  ' });
    expect(await sendQueued(offline)).toBe(false);
    const { post, sent } = answering('AlreadyReceived');
    expect(await sendQueued(post)).toBe(true);
    expect(fromBase64Url(sent[0]!.variables.input.nonce)).toEqual(pass.nonce);
    expect(await deviceStore.drafts()).toEqual([]);
  });

  it('keeps the answers when it is told to wait', async () => {
    const pass = await heldPass();
    expect((await sendDraft(pass, draftFor(pass), answering('RateLimited').post)).kind).toBe('later');
    expect((await deviceStore.drafts())[0]?.state).toBe('queued');
  });

  it('sends nothing by itself that the member has not sent', async () => {
    const pass = await heldPass();
    await deviceStore.putDraft(draftFor(pass));
    const { post, sent } = answering('SubmitResponseSuccess');
    await sendQueued(post);
    expect(sent).toEqual([]);
  });

  it.each([['RoundClosed', 'closed'], ['PassRefused', 'pass'], ['AnswersInvalid', 'answers']])('keeps the answers and says why after %s', async (typename, refusal) => {
    const pass = await heldPass();
    expect(await sendDraft(pass, draftFor(pass), answering(typename).post)).toEqual({ kind: 'refused', refusal });
    expect((await deviceStore.drafts())[0]).toMatchObject({ state: 'refused', refusal });
  });
});
