import { FEWEST_TOLD, type CandidateId, type CountedBallot } from './ballot.js';
import type { RankedRow } from './ranking.js';

/** What a result tells of a demo to everybody. */
export interface ToldRow extends Pick<RankedRow, 'id' | 'rank' | 'isTied'> {
  /** Null where fewer than {@link FEWEST_TOLD} watched it, nobody included: then not even how few is told. */
  readonly figures: Pick<RankedRow, 'picks' | 'viewers' | 'lower'> | null;
}

/** A line of the result without what would tell how somebody voted. Everything that leaves the house (page, API, files, words) is made from this. */
export function toldRow({ id, rank, isTied, picks, viewers, lower }: RankedRow): ToldRow {
  return { id, rank, isTied, figures: viewers < FEWEST_TOLD ? null : { picks, viewers, lower } };
}

/**
 * The log without the demos of which the result tells nothing: otherwise anybody could add up what is held back, and a ballot that names a demo with
 * one viewer would be known as a whole. What is left adds up to the figures that are told.
 */
export function toldLog(ballots: readonly CountedBallot[], rows: readonly RankedRow[]): readonly CountedBallot[] {
  const told = new Set<CandidateId>(rows.filter(({ viewers }) => viewers >= FEWEST_TOLD).map(({ id }) => id));
  const isTold = (id: CandidateId): boolean => told.has(id);
  return ballots.map(({ number, picks, watched }) => ({ number, picks: picks.filter(isTold), watched: watched.filter(isTold) }));
}
