import type { Submission, SubmissionOutcome, SubmissionProblem } from '../domain/submission.js';
import { COMMENT_MAX_LENGTH } from '../domain/comment-text.js';
import type { FoundRound } from '../persistence/answer-door.js';

/** Input of submitResponse after GraphQL has checked its types. */
export type SubmitResponseInput = Submission;

/** A member of the union SubmitResponseResult. */
export type SubmitResponseResult = Readonly<Record<string, unknown>> & { readonly __typename: string };

const PROBLEMS: Readonly<Record<SubmissionProblem['code'], string>> = {
  'unknown-item': 'This question is not asked in this round.',
  'item-twice': 'This question is answered twice.',
  'outside-scale': 'This value is not on the scale of the question.',
  'comment-not-asked': 'This round does not ask for a comment.',
  'comment-too-long': `A comment has at most ${COMMENT_MAX_LENGTH} characters.`,
  'comment-key-malformed': 'The key of the comment is not 32 bytes in base64url.',
  'comment-malformed': 'The comment holds characters that are no text.',
};

/** What became of a submission, for its sender. */
export function presentOutcome(outcome: SubmissionOutcome): SubmitResponseResult {
  switch (outcome.kind) {
    case 'accepted':
      return { __typename: 'SubmitResponseSuccess', accepted: true };
    case 'already-received':
      return { __typename: 'AlreadyReceived', message: 'This answer was received before. It is counted once.' };
    case 'round-closed':
      return { __typename: 'RoundClosed', message: outcome.reason === 'not-open-yet' ? 'This round is not open yet.' : 'This round is over; it takes no more answers.' };
    case 'pass-refused':
      return { __typename: 'PassRefused', message: 'This pass does not belong to this team in this round.' };
    case 'answers-invalid':
      return { __typename: 'AnswersInvalid', message: 'These answers do not fit the questions of this round.', problems: outcome.problems.map((problem) => ({ ...problem, message: PROBLEMS[problem.code] })) };
    case 'rate-limited':
      return { __typename: 'RateLimited', message: 'Too many attempts; try again in a moment.', retryAfterSeconds: outcome.retryAfterSeconds };
  }
}

/** A manifest as it is served. */
export function presentManifest(roundId: string, { hash, previousHash, body }: Pick<FoundRound, 'hash' | 'previousHash' | 'body'>): { roundId: string; hash: string; previousHash: string; body: string } {
  return { roundId, hash, previousHash, body };
}
