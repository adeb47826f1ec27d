import type { Locale } from '../../../kernel/locale.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackOutcome, HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { hackWeekRefusalOf } from '../../hack-week/graphql/hack-week.types.js';
import type { OutcomeError } from '../app/outcomes.js';
import type { EditionReport } from '../app/read-report.js';
import type { OutcomeDay } from '../domain/outcome.js';
import type { CountedOutcome } from '../domain/report.js';
import { reportLines, reportSentences, sayBallotCount, sayNotAsked, sayOutcome } from '../domain/report-words.js';
import type { OutcomeAsk } from '../persistence/outcome.store.js';
import { HackOutcomeAsk, HackOutcomeCount, HackOutcomeDay, HackOutcomeNotAsked, HackReport, HackReportLine, type AnswerHackOutcomeResult } from './hack-report.types.js';

export function presentReport({ edition, report }: EditionReport, locale: Locale): HackReport {
  const { people, newcomers, teams, projects, crossTeamProjects, demos, noShows, presenters, remotePresenters, stageMinutes } = report;
  return outcome(HackReport, {
    edition: outcome(HackEdition, { id: edition.editionId }), people, newcomers, teams, projects, crossTeamProjects, demos, noShows, presenters, remotePresenters, stageMinutes,
    ballotsText: sayBallotCount(report.ballots, locale),
    outcomes: report.outcomes.map(({ at, outcome: what, count }) => outcome(HackOutcomeCount, { at: presentDay(at), outcome: presentWhat(what), text: sayOutcome(what, locale), count })),
    lines: reportLines(report, locale).map(({ key, label, value }) => outcome(HackReportLine, { key, label, value: String(value) })), sentences: [...reportSentences(report, locale)],
    csvPath: `/export/hack-week/${edition.editionId}/report.csv`,
  });
}

export function presentAsk({ entryId, at, outcome: what, note }: OutcomeAsk): HackOutcomeAsk {
  return outcome(HackOutcomeAsk, { project: outcome(HackProject, { id: entryId }), at: presentDay(at), outcome: what === null ? null : presentWhat(what), note });
}

export function presentOutcomeError(error: OutcomeError, locale: Locale): AnswerHackOutcomeResult {
  switch (error.kind) {
    case 'off':
    case 'not-found':
    case 'invalid': return hackWeekRefusalOf(error, locale);
    case 'not-asked': return outcome(HackOutcomeNotAsked, { message: sayNotAsked(error.at, locale), at: presentDay(error.at) });
  }
}

export function readDay(at: HackOutcomeDay): OutcomeDay {
  return at === HackOutcomeDay.DAY_30 ? 30 : 90;
}

function presentDay(at: OutcomeDay): HackOutcomeDay {
  return at === 30 ? HackOutcomeDay.DAY_30 : HackOutcomeDay.DAY_90;
}

function presentWhat(what: CountedOutcome): HackOutcome | null {
  return what === 'unknown' ? null : toEnum(HackOutcome, what);
}
