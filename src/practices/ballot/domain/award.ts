import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { TeamId } from '../../../kernel/ids.js';
import type { AwardId, BallotQuestionId } from './ballot.js';

/** Which demos an award is for. What is not given doesn't matter; everything given must hold. */
export interface AwardFilter {
  /** The project has this tag. */
  readonly tag: string | null;
  /** Somebody of this team, or of one below it, is a member. */
  readonly teamId: TeamId | null;
  /** Its people are all in their first hack week. */
  readonly newcomers: boolean;
}

/** An award goes to the best of the main ballot that pass a filter, or is voted on by a ballot of its own. */
export type AwardRule = { readonly kind: 'filter'; readonly filter: AwardFilter } | { readonly kind: 'ballot'; readonly picks: number };

export interface Award {
  readonly awardId: AwardId;
  readonly title: string;
  readonly rule: { readonly kind: 'filter'; readonly filter: AwardFilter } | { readonly kind: 'ballot'; readonly picks: number; readonly questionId: BallotQuestionId };
}

/** A demo as filters see it. */
export interface AwardCandidate {
  readonly tags: readonly string[];
  /** Teams of its people with all teams above them. */
  readonly teamIds: ReadonlySet<string>;
  readonly isOfNewcomers: boolean;
}

export const MOST_AWARDS = 20;
export const MOST_PICKS = 20;
const MOST_TITLE = 80;
const MOST_TAG = 40;

/** Does a demo pass? */
export function passesFilter({ tag, teamId, newcomers }: AwardFilter, candidate: AwardCandidate): boolean {
  const isTagged = tag === null || candidate.tags.some((own) => own.toLowerCase() === tag.toLowerCase());
  return isTagged && (teamId === null || candidate.teamIds.has(teamId)) && (!newcomers || candidate.isOfNewcomers);
}

/** What of an award can't be accepted. */
export function awardProblems(title: string, rule: AwardRule): FieldProblem[] {
  const said = title.trim();
  const titleProblems = said.length < 1 || said.length > MOST_TITLE ? [{ path: 'title', code: 'length', message: `An award has a title of up to ${MOST_TITLE} characters.` }] : [];
  return [...titleProblems, ...(rule.kind === 'ballot' ? ballotProblems(rule.picks) : filterProblems(rule.filter))];
}

function ballotProblems(picks: number): FieldProblem[] {
  return Number.isInteger(picks) && picks >= 1 && picks <= MOST_PICKS ? [] : [{ path: 'picks', code: 'out-of-range', message: `From 1 to ${MOST_PICKS} picks.` }];
}

function filterProblems({ tag, teamId, newcomers }: AwardFilter): FieldProblem[] {
  if (tag !== null && (tag.trim().length < 1 || tag.length > MOST_TAG)) return [{ path: 'filter.tag', code: 'length', message: `A tag has up to ${MOST_TAG} characters.` }];
  return tag === null && teamId === null && !newcomers ? [{ path: 'filter', code: 'no-filter', message: 'Say which demos the award is for: a tag, a team, or newcomers. Without any it would be the main result again.' }] : [];
}
