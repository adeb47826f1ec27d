import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { RosterError } from './roster.errors.js';

/** No such team, source or person, or not one that is theirs to change: one answer. */
export interface RosterNotFound {
  readonly kind: 'not-found';
}

export interface InvalidRoster {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

/** The source was asked and gave no roster. */
export interface RosterNotRead {
  readonly kind: 'not-read';
  readonly error: RosterError;
}

/** What was to be accepted isn't held any more, or another reading is. */
export interface NothingHeld {
  readonly kind: 'nothing-held';
}

export interface TooManyTries {
  readonly kind: 'too-many-tries';
  readonly retryAfterSeconds: number;
}

export const noRoster: RosterNotFound = { kind: 'not-found' };

export function invalidRoster(...problems: readonly FieldProblem[]): InvalidRoster {
  return { kind: 'invalid', problems };
}
