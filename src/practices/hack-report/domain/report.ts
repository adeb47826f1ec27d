import type { PersonId, TeamId } from '../../../kernel/ids.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import { OUTCOME_DAYS, type OutcomeDay } from './outcome.js';

/** Somebody who was on a project of the edition. */
export interface ReportPerson {
  readonly personId: PersonId;
  /** Their team on the first day; null for people in none. */
  readonly teamId: TeamId | null;
  /** They were in no earlier edition. */
  readonly isNewcomer: boolean;
}

/** A project of the edition with its people; ideas that nobody joined and what was withdrawn are none. */
export interface ReportProject {
  readonly state: string;
  readonly people: readonly PersonId[];
  readonly presenters: readonly { readonly personId: PersonId; readonly isRemote: boolean }[];
  /** Time on stage, without breaks; null where it had none. */
  readonly stageMs: number | null;
  /** What its owner said on the days they were asked; a day without an answer is absent. */
  readonly outcomes: ReadonlyMap<OutcomeDay, EntryOutcome>;
}

export interface ReportFacts {
  readonly people: readonly ReportPerson[];
  readonly projects: readonly ReportProject[];
  /** Ballots counted; null before the results are published. */
  readonly ballots: number | null;
}

export type CountedOutcome = EntryOutcome | 'unknown';

export interface OutcomeCount {
  readonly at: OutcomeDay;
  readonly outcome: CountedOutcome;
  readonly count: number;
}

/** An edition in figures. About the week, never about one person: there is no list of who did what. */
export interface Report {
  readonly people: number;
  readonly newcomers: number;
  /** Teams that somebody came from. */
  readonly teams: number;
  readonly projects: number;
  /** Projects with people of two teams or more. */
  readonly crossTeamProjects: number;
  readonly demos: number;
  readonly noShows: number;
  /** People who showed a demo, in the room and from elsewhere. */
  readonly presenters: number;
  readonly remotePresenters: number;
  readonly stageMinutes: number;
  readonly ballots: number | null;
  /** Of shown demos; the order of `OUTCOMES` with the unknown last, for each day. */
  readonly outcomes: readonly OutcomeCount[];
}

const OUTCOME_ORDER: readonly CountedOutcome[] = ['shipped', 'adopted', 'code-t', 'parked', 'ended', 'unknown'];
const MINUTE_MS = 60_000;

/** Adds an edition up. */
export function editionReport({ people, projects, ballots }: ReportFacts): Report {
  const involved = new Set(projects.flatMap((project) => project.people));
  const known = people.filter(({ personId }) => involved.has(personId));
  const teamOf = new Map(known.map(({ personId, teamId }) => [personId, teamId]));
  const teamsOf = (ids: readonly PersonId[]): number => new Set(ids.map((id) => teamOf.get(id)).filter((team) => team !== undefined && team !== null)).size;
  const shown = projects.filter(isShown);
  const presenters = new Map<PersonId, boolean>();
  for (const { personId, isRemote } of shown.flatMap((project) => project.presenters)) presenters.set(personId, (presenters.get(personId) ?? false) || isRemote);
  return {
    people: known.length, newcomers: known.filter(({ isNewcomer }) => isNewcomer).length, teams: teamsOf([...involved]), projects: projects.length,
    crossTeamProjects: projects.filter((project) => teamsOf(project.people) >= 2).length, demos: shown.length, noShows: projects.filter(({ state }) => state === 'no-show').length,
    presenters: presenters.size, remotePresenters: [...presenters.values()].filter(Boolean).length,
    stageMinutes: Math.round(projects.reduce((sum, { stageMs }) => sum + (stageMs ?? 0), 0) / MINUTE_MS), ballots, outcomes: OUTCOME_DAYS.flatMap((at) => outcomeCounts(shown, at)),
  };
}

/** Presented on stage; where nobody uses one, submitted: those are in the gallery. */
function isShown({ state }: ReportProject, _: number, all: readonly ReportProject[]): boolean {
  const hasStage = all.some((project) => project.state === 'presented' || project.state === 'scheduled' || project.state === 'no-show');
  return state === (hasStage ? 'presented' : 'submitted');
}

function outcomeCounts(shown: readonly ReportProject[], at: OutcomeDay): readonly OutcomeCount[] {
  return OUTCOME_ORDER.map((outcome) => ({ at, outcome, count: shown.filter(({ outcomes }) => (outcomes.get(at) ?? 'unknown') === outcome).length }));
}
