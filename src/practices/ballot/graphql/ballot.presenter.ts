import type { Locale } from '../../../kernel/locale.js';
import type { TeamId } from '../../../kernel/ids.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { hackWeekRefusalOf } from '../../hack-week/graphql/hack-week.types.js';
import type { AwardError, AwardWish } from '../app/awards.js';
import type { CastError } from '../app/cast-ballot.js';
import type { VoterBallot, VoterQuestion } from '../app/read-ballot.js';
import type { AwardResult, BallotLog, Results } from '../app/read-results.js';
import { FEWEST_BALLOTS, type CandidateId } from '../domain/ballot.js';
import { sayBallots, sayCounted, sayLog, sayNotOpen, sayRefused, sayRow, sayState, sayWinners } from '../domain/ballot-words.js';
import type { ToldRow } from '../domain/told-results.js';
import type { StoredAward } from '../persistence/award.store.js';
import { BallotClosed, NotShown, OwnProject, TooManyPicks, type AwardRefusal, type CastBallotResult } from './ballot.results.js';
import {
  BallotCandidate, BallotQuestion, BallotQuestionKind, BallotState, HackAward, HackAwardKind, HackAwardResult, HackBallot, HackBallotLog, HackCountedBallot, HackResultRow, HackResults,
} from './ballot.types.js';

const MAIN_TITLE: Readonly<Record<Locale, string>> = { en: 'The demos you liked best', de: 'Die Demos, die dir am besten gefielen' };

export function presentBallot({ edition, state, questions }: VoterBallot, locale: Locale): HackBallot {
  return outcome(HackBallot, { state: toEnum(BallotState, state), text: sayState(state, locale), closesAt: edition.ballotClosesAt, questions: questions.map((question) => presentQuestion(question, locale)) });
}

export function presentQuestion({ questionId, kind, title, limit, picks, watched, hasCast, number, candidates }: VoterQuestion, locale: Locale): BallotQuestion {
  return outcome(BallotQuestion, {
    id: questionId, title: title ?? MAIN_TITLE[locale], kind: toEnum(BallotQuestionKind, kind), limit, picks: [...picks], watched: [...watched], hasCast, receipt: number,
    candidates: candidates.map(({ id, ...how }) => outcome(BallotCandidate, { project: projectOf(id), ...how })),
  });
}

/** Why a ballot was not taken. */
export function presentCastError(error: CastError, locale: Locale): CastBallotResult {
  switch (error.kind) {
    case 'off':
    case 'not-found':
    case 'invalid': return hackWeekRefusalOf(error, locale);
    case 'not-open': return outcome(BallotClosed, { message: sayNotOpen(error.state, locale), state: toEnum(BallotState, error.state) });
    case 'too-many': return outcome(TooManyPicks, { message: sayRefused(error, locale), limit: error.limit });
    case 'own': return outcome(OwnProject, { message: sayRefused(error, locale), projects: error.projects.map(projectOf) });
    case 'not-shown': return outcome(NotShown, { message: sayRefused(error, locale), projects: error.projects.map(projectOf) });
  }
}

export function presentResults({ edition, question, rows, awards, ballots }: Results, locale: Locale): HackResults {
  const { fewestViewers } = question;
  return outcome(HackResults, {
    rows: rows.map((row) => presentRow(row, fewestViewers, locale)), awards: awards.map((award) => presentAwardResult(award, fewestViewers, locale)), ballots: ballots < FEWEST_BALLOTS ? null : ballots,
    votersText: sayBallots(ballots, locale), fewestViewers, logPath: `/hack-week/${edition.editionId}/results`,
  });
}

function presentRow(row: ToldRow, fewestViewers: number, locale: Locale): HackResultRow {
  const { id, figures, rank, isTied } = row;
  const numbers = figures ? { ...figures, share: figures.picks / figures.viewers } : { picks: null, viewers: null, lower: null, share: null };
  return outcome(HackResultRow, { project: projectOf(id), ...numbers, rank, isTied, isRanked: rank !== null, text: sayRow(row, fewestViewers, locale) });
}

function presentAwardResult({ award, winners, rows }: AwardResult, fewestViewers: number, locale: Locale): HackAwardResult {
  return outcome(HackAwardResult, { award: presentAward(award), winners: winners.map(projectOf), text: sayWinners(winners.length, locale), rows: rows.map((row) => presentRow(row, fewestViewers, locale)) });
}

export function presentLog({ ballots, isSame }: BallotLog, locale: Locale): HackBallotLog {
  const lines = (ballots ?? []).map(({ number, picks, watched }) => outcome(HackCountedBallot, { id: number, picks: [...picks], watched: [...watched] }));
  return outcome(HackBallotLog, { ballots: lines, isSame, text: sayLog(ballots !== undefined, isSame, locale) });
}

export function presentAward({ awardId, title, rule }: StoredAward): HackAward {
  const filter = rule.kind === 'filter' ? rule.filter : { tag: null, teamId: null, newcomers: false };
  return outcome(HackAward, {
    id: awardId, title, kind: toEnum(HackAwardKind, rule.kind), tag: filter.tag, team: filter.teamId === null ? null : outcome(Team, { id: filter.teamId }), newcomers: filter.newcomers,
    picks: rule.kind === 'ballot' ? rule.picks : null, questionId: rule.kind === 'ballot' ? rule.questionId : null,
  });
}

/** What an organizer wants, from an input. An id that is none becomes a team that isn't there. */
export function readAward({ title, kind, tag, teamId, newcomers, picks }: { title: string; kind: HackAwardKind; tag?: string | null; teamId?: string | null; newcomers?: boolean | null; picks?: number | null }): AwardWish {
  if (kind === HackAwardKind.BALLOT) return { title, rule: { kind: 'ballot', picks: picks ?? 1 } };
  return { title, rule: { kind: 'filter', filter: { tag: tag ?? null, teamId: (teamId?.toLowerCase() ?? null) as TeamId | null, newcomers: newcomers ?? false } } };
}

/** Why an award stays as it is. */
export function presentAwardError(error: AwardError, locale: Locale): AwardRefusal {
  switch (error.kind) {
    case 'off':
    case 'not-found':
    case 'invalid': return hackWeekRefusalOf(error, locale);
    case 'counted': return outcome(BallotClosed, { message: sayCounted(locale), state: BallotState.COUNTED });
    case 'not-open': return outcome(BallotClosed, { message: sayNotOpen(error.state, locale), state: toEnum(BallotState, error.state) });
  }
}

function projectOf(id: CandidateId): HackProject {
  return outcome(HackProject, { id });
}
