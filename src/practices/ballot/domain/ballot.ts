import type { Id, PersonId } from '../../../kernel/ids.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';

/** The question that a ballot answers. The main one of an edition has the edition's own id. */
export type BallotQuestionId = Id<'ballot-question'>;
/** The random number under which somebody's ballot is kept while it can be changed. Destroyed at the count. */
export type BallotId = Id<'ballot'>;
/** The random number under which a ballot stands in the log after the count. Only its voter was ever told it. */
export type BallotNumber = Id<'ballot-number'>;
export type AwardId = Id<'hack-award'>;
/** What is voted for: a project's entry in one edition. */
export type CandidateId = HackEntryId;

/** Below so many ballots, the log would tell colleagues too easily whose ballot is whose: it stays closed. Also the fewest that a report counts. */
export const FEWEST_BALLOTS = 10;
/** Below so many viewers nothing is told of a demo but its name: of one viewer and one pick, who knows who watched knows who picked. */
export const FEWEST_TOLD = 10;
/** A ballot names no more projects than this, which no edition comes near. */
export const MOST_CANDIDATES = 1000;

/**
 * What somebody says on one question: which demos they saw, and which of these they pick.
 * Invariant: no project twice, and everything picked was watched.
 */
export interface Ballot {
  readonly picks: readonly CandidateId[];
  readonly watched: readonly CandidateId[];
}

/** A ballot after the count: under a number that leads to nobody. */
export interface CountedBallot extends Ballot {
  readonly number: BallotNumber;
}

/** A demo as the ballot sees it. */
export interface Candidate {
  readonly id: CandidateId;
  /** It has been presented, so it can be picked. */
  readonly isShown: boolean;
  /** Its owner, members and presenters: it is their own. */
  readonly people: ReadonlySet<PersonId>;
}
