import { print } from 'graphql';
import { toBase64Url } from '../anonymity/bytes.js';
import { readManifest } from '../anonymity/manifest.js';
import { commentKey, type CommentKey } from '../anonymity/comment-key.js';
import { nonceOf, spentHash } from '../anonymity/pass.js';
import { matchResult } from '../match-result.js';
import { deviceStore, type PassRecord, type ReceiptRecord } from './device-store.js';
import type { DraftRecord, Refusal } from './draft-record.js';
import { SubmitResponseDocument, type SubmitResponseMutation } from './generated.js';
import { postAnswers, type Post } from './post.js';
import type { ThreadRecord } from './thread-record.js';

/** What became of sending. `later`: not taken now, kept on the device, sent again. */
export type SendOutcome = { readonly kind: 'sent'; readonly receipt: ReceiptRecord } | { readonly kind: 'later' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The key pair of this answer's comment: from the secret that its pass came from, so that sending again sends the same key. Null without a comment. */
async function keyOfComment(pass: PassRecord, draft: DraftRecord): Promise<CommentKey | null> {
  if (draft.comment.trim() === '') return null;
  const device = await deviceStore.device(pass);
  const secrets = device ? [device.secret, ...device.olderSecrets.map(({ secret }) => secret)] : [];
  const secret = secrets.find((one) => toBase64Url(nonceOf(one, pass)) === toBase64Url(pass.nonce));
  return secret ? commentKey(secret, pass) : null;
}

function requestBody(pass: PassRecord, draft: DraftRecord, key: CommentKey | null): string {
  const { questions } = readManifest({ body: pass.manifestBody, hash: pass.manifestHash });
  const input = {
    roundId: pass.round,
    unitId: pass.unit,
    nonce: toBase64Url(pass.nonce),
    token: toBase64Url(pass.token),
    answers: questions.map(({ item }) => ({ itemId: item, value: draft.answers[item] ?? null })),
    comment: draft.comment.trim() === '' ? null : draft.comment.trim(),
    publicKey: key?.publicKey ?? null,
  };
  return JSON.stringify({ query: print(SubmitResponseDocument), operationName: 'SubmitResponse', variables: { input } });
}

async function ask(body: string, send: Post): Promise<SubmitResponseMutation['submitResponse'] | null> {
  try {
    const response = await send(body);
    const answer = await response.json() as { data?: SubmitResponseMutation | null };
    return answer.data?.submitResponse ?? null;
  } catch {
    return null;
  }
}

/** What stays on the device of a sent answer. */
export function receiptOf(pass: PassRecord): ReceiptRecord {
  const { key, organization, person, round, unit, unitName, closesAt, manifestPath } = pass;
  const { pulseName } = readManifest({ body: pass.manifestBody, hash: pass.manifestHash });
  return { key, organization, person, round, unit, unitName, closesAt, manifestPath, pulseName, spentHash: spentHash(round, pass.nonce) };
}

/** The author's side of a conversation that may follow: the comment's key and its words. */
function threadOf({ key, organization, person, round, unit, unitName, pulseName, closesAt }: ReceiptRecord, { seed, publicKey }: CommentKey, body: string): ThreadRecord {
  return { key, organization, person, round, unit, unitName, pulseName, closesAt, seed, publicKey, body, answers: [], seenReplies: 0, isWithdrawn: false };
}

/**
 * Sends a draft, once or again: the nonce is the same each time, so an answer that arrived but whose acknowledgement was lost is counted once
 * and "already received" is as good as the first answer.
 */
export async function sendDraft(pass: PassRecord, draft: DraftRecord, send: Post = postAnswers): Promise<SendOutcome> {
  const queued: DraftRecord = { ...draft, state: 'queued', refusal: null };
  await deviceStore.putDraft(queued);
  const key = await keyOfComment(pass, queued);
  const answer = await ask(requestBody(pass, queued, key), send);
  if (!answer) return { kind: 'later' };
  const acknowledge = async (): Promise<SendOutcome> => {
    const receipt = receiptOf(pass);
    await deviceStore.acknowledge(receipt, key ? threadOf(receipt, key, queued.comment.trim()) : undefined);
    return { kind: 'sent', receipt };
  };
  const refuse = async (refusal: Refusal): Promise<SendOutcome> => {
    await deviceStore.putDraft({ ...queued, state: 'refused', refusal });
    return { kind: 'refused', refusal };
  };
  return matchResult<typeof answer, Promise<SendOutcome>>(answer, {
    SubmitResponseSuccess: acknowledge,
    AlreadyReceived: acknowledge,
    RoundClosed: () => refuse('closed'),
    PassRefused: () => refuse('pass'),
    AnswersInvalid: () => refuse('answers'),
    RateLimited: async () => ({ kind: 'later' }),
  });
}

/** Sends what is still waiting on this device: at every page load and when the connection comes back. True when anything changed. */
export async function sendQueued(send: Post = postAnswers): Promise<boolean> {
  const queued = (await deviceStore.drafts()).filter(({ state }) => state === 'queued');
  let changed = false;
  for (const draft of queued) {
    const pass = await deviceStore.pass(draft.key);
    if (pass) changed = (await sendDraft(pass, draft, send)).kind !== 'later' || changed;
  }
  return changed;
}
