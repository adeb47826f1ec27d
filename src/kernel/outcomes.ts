import type { FieldProblem } from './field-problem.js';

/** There is no such thing, or it is not theirs: one answer. */
export interface NothingThere {
  readonly kind: 'not-found';
}
export const nothingThere: NothingThere = { kind: 'not-found' };

/** The values can't be accepted; all that is wrong with them, at once. */
export interface InvalidValues {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

export function invalid(...problems: readonly FieldProblem[]): InvalidValues {
  return { kind: 'invalid', problems };
}

/** They tried it too often of late. */
export interface TooManyTries {
  readonly kind: 'too-many-tries';
  readonly retryAfterSeconds: number;
}
