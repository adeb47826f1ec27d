import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { RoundState } from './round-lifecycle.js';
import type { RoundNotFound } from './round-step.errors.js';

/** The pass of this round lies on another device of the same member; it can be brought here, not issued again. */
export interface IssuedToAnotherDevice {
  readonly kind: 'issued-to-another-device';
  readonly deviceLabel: string;
}

/** The member is of the audience and not asked in this round. */
export interface NotAskedHere {
  readonly kind: 'not-asked';
  readonly reason: string;
}

/** Passes are issued while a round is announced or open. */
export interface RoundNotIssuing {
  readonly kind: 'round-not-issuing';
  readonly state: RoundState;
}

/** The request itself can't be used. */
export interface PassRequestInvalid {
  readonly kind: 'invalid-input';
  readonly problems: readonly FieldProblem[];
}

export type IssuePassError = RoundNotFound | NotAskedHere | RoundNotIssuing | IssuedToAnotherDevice | PassRequestInvalid;
