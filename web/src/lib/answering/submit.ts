import { print } from 'graphql';
import { toBase64Url } from '../anonymity/bytes.js';
import { readManifest } from '../anonymity/manifest.js';
import { spentHash } from '../anonymity/pass.js';
import { matchResult } from '../match-result.js';
import { deviceStore, type PassRecord, type ReceiptRecord } from './device-store.js';
import type { DraftRecord, Refusal } from './draft-record.js';
import { SubmitResponseDocument, type SubmitResponseMutation } from './generated.js';

/** What became of sending. `later`: not taken now, kept on the device, sent again. */
export type SendOutcome = { readonly kind: 'sent'; readonly receipt: ReceiptRecord } | { readonly kind: 'later' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Receives the request; replaced in tests. */
export type Post = (body: string) => Promise<Response>;

/** No cookie, no referrer, no cache: nothing of the signed-in person travels with an answer. */
const post: Post = (body) => fetch('/answers', {
  method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', keepalive: true,
  headers: { 'content-type': 'application/json' }, body,
});

function requestBody(pass: PassRecord, draft: DraftRecord): string {
  const { questions } = readManifest({ body: pass.manifestBody, hash: pass.manifestHash });
  const input = {
    roundId: pass.round,
    unitId: pass.unit,
    nonce: toBase64Url(pass.nonce),
    token: toBase64Url(pass.token),
    answers: questions.map(({ item }) => ({ itemId: item, value: draft.answers[item] ?? null })),
    comment: draft.comment.trim() === '' ? null : draft.comment.trim(),
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

/**
 * Sends a draft, once or again: the nonce is the same each time, so an answer that arrived but whose acknowledgement was lost is counted once
 * and "already received" is as good as the first answer.
 */
export async function sendDraft(pass: PassRecord, draft: DraftRecord, send: Post = post): Promise<SendOutcome> {
  const queued: DraftRecord = { ...draft, state: 'queued', refusal: null };
  await deviceStore.putDraft(queued);
  const answer = await ask(requestBody(pass, queued), send);
  if (!answer) return { kind: 'later' };
  const acknowledge = async (): Promise<SendOutcome> => {
    const receipt = receiptOf(pass);
    await deviceStore.acknowledge(receipt);
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
export async function sendQueued(send: Post = post): Promise<boolean> {
  const queued = (await deviceStore.drafts()).filter(({ state }) => state === 'queued');
  let changed = false;
  for (const draft of queued) {
    const pass = await deviceStore.pass(draft.key);
    if (pass) changed = (await sendDraft(pass, draft, send)).kind !== 'later' || changed;
  }
  return changed;
}
