import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { MOST_CANDIDATES, type Ballot, type Candidate, type CandidateId } from './ballot.js';
import type { BallotRefused } from './ballot.errors.js';

/** A ballot as it came in: any texts. */
export interface BallotWish {
  readonly picks: readonly string[];
  readonly watched: readonly string[];
}

export interface BallotRules {
  readonly limit: number;
  readonly candidates: readonly Candidate[];
}

/**
 * A ballot of one voter by the rules of its question, or the first rule that it breaks: real demos and none picked twice, no more picks than `limit`,
 * none of one's own, only what was shown. Whoever picks a demo has watched it; having watched one's own says nothing and is left out. Ids come out
 * sorted, so that a ballot doesn't tell in which order it was filled in.
 */
export function readBallot(wish: BallotWish, voter: PersonId, { limit, candidates }: BallotRules): Result<Ballot, BallotRefused> {
  const byId = new Map<string, Candidate>(candidates.map((candidate) => [candidate.id, candidate]));
  const problems = [...listProblems('picks', wish.picks, byId), ...listProblems('watched', wish.watched, byId)];
  if (problems.length > 0) return err(invalid(...problems));
  const picks = idsOf(wish.picks);
  if (picks.length > limit) return err({ kind: 'too-many', limit });
  const isOwn = (id: CandidateId): boolean => byId.get(id)!.people.has(voter);
  const own = picks.filter(isOwn);
  if (own.length > 0) return err({ kind: 'own', projects: own });
  const watched = [...new Set([...idsOf(wish.watched), ...picks])].filter((id) => !isOwn(id));
  const notShown = watched.filter((id) => !byId.get(id)!.isShown);
  if (notShown.length > 0) return err({ kind: 'not-shown', projects: notShown });
  return ok({ picks: picks.toSorted(), watched: watched.toSorted() });
}

/** A ballot without what doesn't count any more: demos that are no candidates now, and those that have become the voter's own since. */
export function withoutUncounted(ballot: Ballot, voter: PersonId, candidates: ReadonlyMap<CandidateId, Candidate>): Ballot {
  const counts = (id: CandidateId): boolean => candidates.get(id)?.isShown === true && !candidates.get(id)!.people.has(voter);
  return { picks: ballot.picks.filter(counts), watched: ballot.watched.filter(counts) };
}

function listProblems(path: string, ids: readonly string[], byId: ReadonlyMap<string, Candidate>): FieldProblem[] {
  if (ids.length > MOST_CANDIDATES) return [{ path, code: 'too-many', message: `At most ${MOST_CANDIDATES}.` }];
  const seen = new Set<string>();
  return ids.flatMap((text, index): FieldProblem[] => {
    const id = parseId<CandidateId>(text);
    if (id === undefined || !byId.has(id)) return [{ path: `${path}.${index}`, code: 'project-unknown', message: 'No demo of this edition that can be voted for.' }];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice && path === 'picks' ? [{ path: `${path}.${index}`, code: 'duplicate-pick', message: 'A project can be picked once.' }] : [];
  });
}

function idsOf(texts: readonly string[]): CandidateId[] {
  return texts.map((text) => parseId<CandidateId>(text)!);
}
