import { NONCE_BYTES, TOKEN_BYTES } from '../../../engines/anonymity/pass.js';
import type { PlainComment } from '../../../engines/anonymity/sealed-box.js';
import { COMMENT_KEY_BYTES } from '../../../engines/anonymity/comment-key.js';
import { orderAnswers, type AnswerValues, type Question } from '../../../engines/anonymity/question.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { bytesFromBase64Url } from './base64url.js';
import { readComment, type CommentProblem } from './comment-text.js';

/** What a device sends: the finalized pass and the answers by item. */
export interface Submission {
  readonly roundId: string;
  readonly unitId: string;
  readonly nonce: string;
  readonly token: string;
  readonly answers: readonly { readonly itemId: string; readonly value?: number | null }[];
  readonly comment?: string | null;
  /** Of the key pair that the device made for this comment alone; base64url. */
  readonly publicKey?: string | null;
}

/** One thing that is wrong with the answers; `itemId` null is about the comment. */
export interface SubmissionProblem {
  readonly itemId: string | null;
  readonly code: 'unknown-item' | 'item-twice' | 'outside-scale' | CommentProblem | 'comment-key-malformed';
}

/** What becomes of a submission. */
export type SubmissionOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'already-received' }
  /** `not-open-yet`: announced, its time has not come. `over`: closed, cancelled, or everybody of the unit has answered. */
  | { readonly kind: 'round-closed'; readonly reason: 'not-open-yet' | 'over' }
  | { readonly kind: 'pass-refused' }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly SubmissionProblem[] }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

/** The bytes of a pass; undefined when they can't be one. */
export function passOf({ nonce, token }: Pick<Submission, 'nonce' | 'token'>): { readonly nonce: Uint8Array; readonly token: Uint8Array } | undefined {
  const [nonceBytes, tokenBytes] = [bytesFromBase64Url(nonce, NONCE_BYTES), bytesFromBase64Url(token, TOKEN_BYTES)];
  return nonceBytes && tokenBytes ? { nonce: nonceBytes, token: tokenBytes } : undefined;
}

/** The answers in the manifest's order and the comment as it is stored, or everything that is wrong with them. A key without a comment is dropped. */
export function readAnswers(
  submission: Pick<Submission, 'answers' | 'comment' | 'publicKey'>,
  round: { readonly questions: readonly Question[]; readonly asksComment: boolean },
): Result<{ readonly values: AnswerValues; readonly comment: PlainComment | null }, readonly SubmissionProblem[]> {
  const ordered = orderAnswers(round.questions, submission.answers.map(({ itemId, value }) => ({ item: itemId, value: value ?? null })));
  const text = readComment(submission.comment, round.asksComment);
  const key = submission.publicKey ?? null;
  const publicKey = key === null ? null : bytesFromBase64Url(key, COMMENT_KEY_BYTES);
  if (ordered.ok && text.ok && publicKey !== undefined) return ok({ values: ordered.value, comment: text.value === null ? null : { text: text.value, publicKey } });
  return err([
    ...(ordered.ok ? [] : ordered.error.map(({ item, code }) => ({ itemId: item, code }))),
    ...(text.ok ? [] : [{ itemId: null, code: text.error }]),
    ...(publicKey === undefined ? [{ itemId: null, code: 'comment-key-malformed' as const }] : []),
  ]);
}
