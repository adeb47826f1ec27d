import type { InvalidValues } from '../../../kernel/outcomes.js';
import type { CandidateId } from './ballot.js';
import type { BallotState } from './ballot-state.js';

/** The ballot takes nothing now: not open yet, or closed. */
export interface NotOpen {
  readonly kind: 'not-open';
  readonly state: BallotState;
}

/** A ballot that breaks a rule of its question. */
export type BallotRefused =
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'own'; readonly projects: readonly CandidateId[] }
  | { readonly kind: 'not-shown'; readonly projects: readonly CandidateId[] }
  | InvalidValues;

/** What was decided before the count can't be changed after it. */
export interface AlreadyCounted {
  readonly kind: 'counted';
}
export const alreadyCounted: AlreadyCounted = { kind: 'counted' };
