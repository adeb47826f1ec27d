import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { LateEntryUnsaid, StepRefused } from './submission.js';
import type { StoredSubmission } from './talk.js';

/** Talks are off here, or not open to the asker's team. */
export interface TalksAreOff {
  readonly kind: 'talks-off';
}

/** This talk was handed to this opportunity already: that submission. */
export interface AlreadyThere {
  readonly kind: 'already-there';
  readonly submission: StoredSubmission;
}

/** The call is closed; `nextSimilar` is the open one that comes nearest, if any. */
export interface CallIsClosed {
  readonly kind: 'call-closed';
  readonly opportunity: Opportunity;
  readonly nextSimilar: Opportunity | null;
}

export type RequestError = TalksAreOff | AlreadyThere | CallIsClosed | NothingThere | InvalidValues;

/** A step that isn't possible, with the opportunity it depends on. */
export interface StepNotTaken {
  readonly kind: 'step-not-taken';
  readonly refused: StepRefused;
  readonly opportunity: Opportunity;
}

export type RecordError = StepNotTaken | LateEntryUnsaid | NothingThere | InvalidValues;
