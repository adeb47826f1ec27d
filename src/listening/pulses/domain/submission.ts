import { NONCE_BYTES, TOKEN_BYTES } from '../../../engines/anonymity/pass.js';
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
}

/** One thing that is wrong with the answers; `itemId` null is about the comment. */
export interface SubmissionProblem {
  readonly itemId: string | null;
  readonly code: 'unknown-item' | 'item-twice' | 'outside-scale' | CommentProblem;
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

/** The answers in the manifest's order and the comment as it is stored, or everything that is wrong with them. */
export function readAnswers(
  submission: Pick<Submission, 'answers' | 'comment'>,
  round: { readonly questions: readonly Question[]; readonly asksComment: boolean },
): Result<{ readonly values: AnswerValues; readonly comment: string | null }, readonly SubmissionProblem[]> {
  const ordered = orderAnswers(round.questions, submission.answers.map(({ itemId, value }) => ({ item: itemId, value: value ?? null })));
  const comment = readComment(submission.comment, round.asksComment);
  if (ordered.ok && comment.ok) return ok({ values: ordered.value, comment: comment.value });
  return err([
    ...(ordered.ok ? [] : ordered.error.map(({ item, code }) => ({ itemId: item, code }))),
    ...(comment.ok ? [] : [{ itemId: null, code: comment.error }]),
  ]);
}
