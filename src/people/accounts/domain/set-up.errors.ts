import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { TooManyTries } from '../../../kernel/outcomes.js';

/** The code is not one that a start of this server printed. */
export interface WrongCode {
  readonly kind: 'wrong-code';
}

/** There is an organization of one's own already; others join it by its admins. */
export interface AlreadyThere {
  readonly kind: 'already-set-up';
}

export interface DraftInvalid {
  readonly kind: 'draft-invalid';
  readonly problems: readonly FieldProblem[];
}

/** There is no sample, or it is still being written. */
export interface SampleUnready {
  readonly kind: 'sample-unready';
}

export type SetUpError = WrongCode | AlreadyThere | DraftInvalid | TooManyTries;
export type ExploreSampleError = WrongCode | SampleUnready | TooManyTries;
