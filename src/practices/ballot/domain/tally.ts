import { shareEstimate } from '../../../engines/statistics/intervals.js';
import type { Ballot, BallotId, CandidateId } from './ballot.js';

/** One saving of a ballot: the whole of it, so that a later one replaces it. */
export interface BallotEvent extends Ballot {
  readonly ballotId: BallotId;
  /** 1, 2, … within one ballot; between ballots there is no order. */
  readonly eventNo: number;
}

/** What each ballot said last, in whatever order the events come. A ballot that was emptied is still one. */
export function lastOfEach<E extends Pick<BallotEvent, 'ballotId' | 'eventNo'>>(events: Iterable<E>): readonly E[] {
  const last = new Map<BallotId, E>();
  for (const event of events) {
    const before = last.get(event.ballotId);
    if (before === undefined || event.eventNo > before.eventNo) last.set(event.ballotId, event);
  }
  return [...last.values()];
}

/** How one demo did. Invariant: `0 <= picks <= viewers`. */
export interface Counted {
  readonly id: CandidateId;
  /** Ballots that pick it. */
  readonly picks: number;
  /** Ballots that say it was watched. */
  readonly viewers: number;
}

/** Adds ballots up: a line for each candidate, in their order, also for those nobody named. What is no candidate is counted nowhere. */
export function countBallots(ballots: Iterable<Ballot>, candidates: readonly CandidateId[]): readonly Counted[] {
  const picks = new Map<CandidateId, number>();
  const viewers = new Map<CandidateId, number>();
  for (const ballot of ballots) {
    for (const id of ballot.picks) picks.set(id, (picks.get(id) ?? 0) + 1);
    for (const id of ballot.watched) viewers.set(id, (viewers.get(id) ?? 0) + 1);
  }
  return candidates.map((id) => ({ id, picks: picks.get(id) ?? 0, viewers: viewers.get(id) ?? 0 }));
}

/**
 * Lower end of Wilson's 95 % score interval of a share, 0 to 1 (Wilson, Probable inference, the law of succession, and statistical inference, JASA 22,
 * 1927, p. 209; as a rule for ranking: Miller, How not to sort by average rating, 2009). Few viewers pull it down, so that two picks of two viewers
 * don't beat ninety of a hundred. 0 without viewers. Throws RangeError unless both are whole numbers with `0 <= picks <= viewers`.
 */
export function wilsonLower(picks: number, viewers: number): number {
  if (!Number.isInteger(picks) || !Number.isInteger(viewers) || picks < 0 || picks > viewers) throw new RangeError(`Not a share: ${picks} of ${viewers}.`);
  return picks === 0 ? 0 : shareEstimate(picks, { answered: viewers, eligible: Infinity }).low;
}
