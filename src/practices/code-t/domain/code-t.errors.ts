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

/** It is not in a state for this, or no longer; `allowed` is what can be done now. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly state: string;
  readonly allowed: readonly string[];
  /** Why, where the state alone would allow it. */
  readonly why: 'state' | 'too-early' | 'too-late' | 'own-presentation' | 'no-room';
}
