import { print } from 'graphql';
import { signAnswer, signWithdrawal } from '../anonymity/comment-key.js';
import { matchResult } from '../match-result.js';
import { deviceStore } from './device-store.js';
import { SendCommentAnswerDocument, WithdrawCommentDocument, type SendCommentAnswerMutation, type WithdrawCommentMutation } from './generated.js';
import { postAnswers, type Post } from './post.js';
import { withdrawn, type OwnAnswer, type ThreadRecord } from './thread-record.js';

/** What became of an answer to readers. `later`: kept on the device, sent again. */
export type AnswerOutcome = { readonly kind: 'sent'; readonly deliveredOn: string } | { readonly kind: 'later' } | { readonly kind: 'unknown' } | { readonly kind: 'refused'; readonly problem: { readonly code: string; readonly message: string } | null };
export type WithdrawOutcome = 'withdrawn' | 'unknown' | 'later';

/** Most answers of an author to one comment. */
export const mostAnswers = 20;

async function ask<Data>(body: object, send: Post): Promise<Data | null> {
  try {
    const response = await send(JSON.stringify(body));
    return (await response.json() as { data?: Data | null }).data ?? null;
  } catch {
    return null;
  }
}

const change = (key: string, answers: (before: readonly OwnAnswer[]) => readonly OwnAnswer[]) =>
  deviceStore.changeThread(key, (there) => there && { ...there, answers: answers(there.answers) });
const without = (sequence: number) => (answers: readonly OwnAnswer[]): readonly OwnAnswer[] => answers.filter((one) => one.sequence !== sequence);

async function sendOne(thread: ThreadRecord, answer: OwnAnswer, send: Post): Promise<AnswerOutcome | 'taken'> {
  const { round, unit, publicKey, seed, key } = thread;
  const { sequence, body } = answer;
  const input = { roundId: round, unitId: unit, publicKey, body, sequence, signature: signAnswer(seed, thread, sequence, body) };
  const data = await ask<SendCommentAnswerMutation>({ query: print(SendCommentAnswerDocument), operationName: 'SendCommentAnswer', variables: { input } }, send);
  const result = data?.sendCommentAnswer;
  if (!result) return { kind: 'later' };
  return matchResult<typeof result, Promise<AnswerOutcome | 'taken'>>(result, {
    SendCommentAnswerSuccess: async ({ deliveredOn }) => {
      await change(key, (answers) => answers.map((one) => (one.sequence === sequence ? { ...one, state: 'sent', deliveredOn } : one)));
      return { kind: 'sent', deliveredOn };
    },
    CommentUnknown: async () => {
      await change(key, without(sequence));
      return { kind: 'unknown' };
    },
    InvalidInput: async ({ problems }) => {
      if (problems.some(({ path }) => path === 'sequence')) return 'taken';
      await change(key, without(sequence));
      return { kind: 'refused', problem: problems[0] ?? null };
    },
    RateLimited: async () => ({ kind: 'later' }),
  });
}

/** Sends one answer; a number that this comment's author used on another device moves on to the next one. */
async function deliver(thread: ThreadRecord, first: OwnAnswer, send: Post): Promise<AnswerOutcome> {
  for (let answer = first; answer.sequence <= mostAnswers; answer = { ...answer, sequence: answer.sequence + 1 }) {
    const outcome = await sendOne(thread, answer, send);
    if (outcome !== 'taken') return outcome;
    const next = { ...answer, sequence: answer.sequence + 1 };
    await change(thread.key, (answers) => (answers.some((one) => one.sequence === next.sequence) ? without(answer.sequence)(answers) : answers.map((one) => (one.sequence === answer.sequence ? next : one))));
  }
  await change(thread.key, without(mostAnswers + 1));
  return { kind: 'refused', problem: null };
}

/**
 * Answers the readers of a comment, signed by the comment's own key, without saying who it is. The words are on the device before they are sent, so
 * sending again after a lost connection sends the same once more. `delivered`: the highest number that the reply file has of this comment.
 */
export async function sendCommentAnswer(thread: ThreadRecord, text: string, delivered: number, send: Post = postAnswers): Promise<AnswerOutcome> {
  const sequence = Math.max(delivered, ...thread.answers.map((one) => one.sequence), 0) + 1;
  if (sequence > mostAnswers) return { kind: 'refused', problem: null };
  const answer: OwnAnswer = { sequence, body: text.trim(), state: 'queued', deliveredOn: null };
  await change(thread.key, (answers) => [...answers, answer]);
  return deliver(thread, answer, send);
}

/** Sends what an author's device could not send yet. True when anything changed. */
export async function sendQueuedAnswers(send: Post = postAnswers): Promise<boolean> {
  let changed = false;
  for (const thread of await deviceStore.threads()) {
    for (const answer of thread.answers.filter(({ state }) => state === 'queued')) changed = (await deliver(thread, answer, send)).kind !== 'later' || changed;
  }
  return changed;
}

/** Takes a comment back. Once the server has it, the words leave this device too. */
export async function withdrawComment(thread: ThreadRecord, send: Post = postAnswers): Promise<WithdrawOutcome> {
  const { round, unit, publicKey, seed } = thread;
  const input = { roundId: round, unitId: unit, publicKey, signature: signWithdrawal(seed, thread) };
  const data = await ask<WithdrawCommentMutation>({ query: print(WithdrawCommentDocument), operationName: 'WithdrawComment', variables: { input } }, send);
  const result = data?.withdrawComment;
  if (!result) return 'later';
  return matchResult<typeof result, Promise<WithdrawOutcome>>(result, {
    WithdrawCommentSuccess: async () => {
      await deviceStore.changeThread(thread.key, (there) => there && withdrawn(there));
      return 'withdrawn';
    },
    CommentUnknown: async () => 'unknown',
    InvalidInput: async () => 'unknown',
    RateLimited: async () => 'later',
  });
}
