import type { FieldProblem } from '../../../kernel/field-problem.js';

/** There is no such thing, or it is not theirs: one answer. */
export interface NothingThere {
  readonly kind: 'not-found';
}
export const nothingThere: NothingThere = { kind: 'not-found' };

/** The values can't be accepted. */
export interface InvalidValues {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

export function invalid(...problems: FieldProblem[]): InvalidValues {
  return { kind: 'invalid', problems };
}

/** The source gave nothing that could be read; `detail` is one plain sentence. */
export interface SourceNotRead {
  readonly kind: 'not-read';
  readonly detail: string;
}

export interface TooManyTries {
  readonly kind: 'too-many-tries';
  readonly retryAfterSeconds: number;
}
