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

/** The practice is off, or not open to the team of who asks. */
export interface ReadingGroupsAreOff {
  readonly kind: 'off';
}
export const readingGroupsAreOff: ReadingGroupsAreOff = { kind: 'off' };

/** What something can't be done with now. */
export type NotNowSubject = 'group' | 'session' | 'place' | 'membership';

/** It is not in a state for this, or no longer; `allowed` is what can be done now. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly subject: NotNowSubject;
  readonly state: string;
  readonly allowed: readonly string[];
  /** Why, where the state alone would allow it. */
  readonly why: 'state' | 'too-early' | 'too-late' | 'not-a-member' | 'has-a-leader';
}

export function notNow(subject: NotNowSubject, state: string, allowed: readonly string[], why: NotNow['why'] = 'state'): NotNow {
  return { kind: 'not-now', subject, state, allowed, why };
}

export type ReadingError = NothingThere | InvalidValues | ReadingGroupsAreOff | NotNow;
