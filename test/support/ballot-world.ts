import type { PersonId } from '../../src/kernel/ids.js';
import { BallotClock } from '../../src/practices/ballot/app/ballot-clock.js';
import { hackWeekWorld, type HackAnswer, type HackWeekWorld } from './hack-week-world.js';
import type { TestApp } from './test-app.js';

const QUESTION = 'id kind title limit picks watched hasCast receipt candidates { isOwn isShown project { id title } }';
export const BALLOT = `query ($input: HackBallotInput!) { hackBallot(input: $input) { state text closesAt questions { ${QUESTION} } } }`;
export const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename
  ... on CastBallotSuccess { question { ${QUESTION} } }
  ... on UserError { message }
  ... on TooManyPicks { limit }
  ... on OwnProject { projects { id } }
  ... on NotShown { projects { id } }
  ... on BallotClosed { state }
  ... on InvalidInput { problems { path code } } } }`;
const ROW = 'project { id title } picks viewers share lower rank isTied isRanked text';
export const RESULTS = `query ($input: HackResultsInput!) { hackResults(input: $input) { rows { ${ROW} } ballots votersText fewestViewers logPath
  awards { award { id title kind tag newcomers team { id } } winners { id } text rows { ${ROW} } } } }`;
export const LOG = 'query ($input: HackBallotLogInput!) { hackBallotLog(input: $input) { ballots { id picks watched } isSame text } }';

export interface BallotQuestionSeen {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly limit: number;
  readonly picks: readonly string[];
  readonly watched: readonly string[];
  readonly hasCast: boolean;
  readonly receipt: string | null;
  readonly candidates: readonly { readonly isOwn: boolean; readonly isShown: boolean; readonly project: { readonly id: string; readonly title: string } }[];
}

export interface BallotSeen {
  readonly state: string;
  readonly text: string;
  readonly closesAt: string | null;
  readonly questions: readonly BallotQuestionSeen[];
}

export interface RowSeen {
  readonly project: { readonly id: string };
  readonly picks: number | null;
  readonly viewers: number | null;
  readonly share: number | null;
  readonly lower: number | null;
  readonly rank: number | null;
  readonly isTied: boolean;
  readonly isRanked: boolean;
  readonly text: string;
}

export interface ResultsSeen {
  readonly rows: readonly RowSeen[];
  readonly ballots: number | null;
  readonly votersText: string;
  readonly awards: readonly { readonly award: { readonly id: string; readonly title: string }; readonly winners: readonly { readonly id: string }[]; readonly text: string; readonly rows: readonly RowSeen[] }[];
}

/** A hack week whose demos run: some were presented, one waits for its turn. */
export interface BallotWorld extends HackWeekWorld {
  /** Presented, by number. */
  readonly demos: readonly string[];
  /** Scheduled, not presented. */
  readonly later: string;
  ballot(person: PersonId): Promise<BallotSeen | null>;
  cast(person: PersonId, picks: readonly string[], watched?: readonly string[], questionId?: string): Promise<HackAnswer & { readonly question?: BallotQuestionSeen }>;
  results(person: PersonId): Promise<ResultsSeen | null>;
  log(person: PersonId, questionId?: string): Promise<{ ballots: readonly { id: string; picks: string[]; watched: string[] }[]; isSame: boolean; text: string } | null>;
  /** What the clock does to ballots, now. */
  tick(): Promise<void>;
}

/** Each demo belongs to one person of its own, so that everybody else can vote for it. */
export async function ballotWorld(options: { readonly app?: TestApp; readonly voters?: number; readonly demos?: number; readonly rules?: object } = {}): Promise<BallotWorld> {
  const count = options.demos ?? 4;
  const world = await hackWeekWorld({ app: options.app, people: count + 1, others: options.voters ?? 12 });
  if (options.rules) await world.setRules(options.rules);
  const demos: string[] = [];
  for (let index = 0; index <= count; index += 1) demos.push(await world.project(world.people[index]!, { title: `Demo ${index + 1}` }));
  const later = demos.pop()!;
  for (const demo of demos) await world.step(demo, 'submit', 'schedule', 'present');
  await world.step(later, 'submit', 'schedule');
  await world.toPhase('demos');
  const editionId = world.edition;
  return {
    ...world, demos, later,
    ballot: async (person) => (await world.ask<{ hackBallot: BallotSeen | null }>(person, BALLOT, { input: { editionId } })).hackBallot,
    cast: async (person, picks, watched = [], questionId) => (await world.ask<{ castBallot: HackAnswer & { question?: BallotQuestionSeen } }>(person, CAST, { input: { editionId, questionId, picks, watched } })).castBallot,
    results: async (person) => (await world.ask<{ hackResults: ResultsSeen | null }>(person, RESULTS, { input: { editionId } })).hackResults,
    log: async (person, questionId) => (await world.ask<{ hackBallotLog: never }>(person, LOG, { input: { editionId, questionId } })).hackBallotLog,
    tick: () => world.app.get(BallotClock).run(),
  };
}
