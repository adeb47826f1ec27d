import type { RoundAction, RoundState } from './round-lifecycle.js';
import type { RoundError } from './round.errors.js';
import type { TransitionRefused } from '../../../kernel/transition-table.js';

/** There is no such round in this organization. */
export interface RoundNotFound {
  readonly kind: 'round-not-found';
}

/** A pulse has one open round at a time. */
export interface AnotherRoundOpen {
  readonly kind: 'another-round-open';
  readonly roundId: string;
}

export type RoundTransitionRefused = TransitionRefused<RoundState, RoundAction>;
export type OpenRoundError = RoundNotFound | AnotherRoundOpen | RoundTransitionRefused | RoundError;
export type CancelRoundError = RoundNotFound | RoundTransitionRefused;
export type CloseRoundError = RoundNotFound | RoundTransitionRefused | RoundError;
