import type { Locale } from '../../../kernel/locale.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Driver } from '../../pulses/graphql/driver.types.js';
import type { Desk } from '../app/read-attention.js';
import type { Overview } from '../app/read-overview.js';
import type { Concern, ConcernKind } from '../domain/attention.js';
import type { BoardRow } from '../domain/board.js';
import { expectedFalseWords, learningWords, summaryWords } from '../domain/board.words.js';
import { foretoldWords } from '../domain/forecast.words.js';
import { standingLevel } from '../domain/new-level.js';
import { expectationWords, signalWords } from '../domain/signal.words.js';
import { reliabilityWords } from '../domain/study.words.js';
import { Attention, AttentionKind, AttentionLine, OrganizationOverview, OverviewCells, OverviewFinding, OverviewTeam } from './overview.types.js';
import { STATES } from './results.presenter.js';
import { nameOf, presentLevel, presentSignal, SIGNALS, type DriverFacts } from './signal.presenter.js';

/** Findings shown: where to look first is a short list. */
const MOST_FINDINGS = 20;

/** The heat map. `drivers` are in the order of screens. */
export function presentOverview({ board, findings, study, revision, parametersVersion, closedAt }: Overview, drivers: readonly DriverFacts[], locale: Locale): OrganizationOverview {
  const columns = drivers.filter(({ id }) => board?.driverIds.includes(id)).map(({ id }) => id);
  return outcome(OrganizationOverview, {
    revision, parametersVersion, drivers: columns.map((id) => outcome(Driver, { id } as Driver)),
    teams: (board?.rows ?? []).map((row) => outcome(OverviewTeam, { team: teamOf(row.teamId), depth: row.depth, pooledAt: row.pooledAt, cells: presentCells(row, columns, (id) => nameOf(drivers, id, locale), locale) })),
    first: findings.slice(0, MOST_FINDINGS).map(({ teamId, driverId, z, p, isDiscovery, reading }) => outcome(OverviewFinding, {
      team: teamOf(teamId), driver: outcome(Driver, { id: driverId } as Driver), z, p, isDiscovery,
      text: signalWords(reading, nameOf(drivers, driverId, locale), closedAt.get(reading.sinceRoundId ?? '') ?? null, locale),
    })),
    isTeamRankingReliable: study?.reliability?.isRankingReliable ?? false, reliabilityText: reliabilityWords(study, locale),
    expectedFalse: expectedFalseWords(findings.filter(({ isDiscovery }) => isDiscovery).length, locale),
  });
}

function presentCells({ cells }: BoardRow, columns: readonly string[], nameOfDriver: (id: string) => string, locale: Locale): OverviewCells {
  const inOrder = columns.map((id) => cells.find(({ driverId }) => driverId === id)!);
  return outcome(OverviewCells, {
    headline: inOrder.map(({ value }) => value?.value.mean ?? null), low: inOrder.map(({ low }) => low), high: inOrder.map(({ high }) => high), n: inOrder.map(({ value }) => value?.value.n ?? null),
    z: inOrder.map(({ reading }) => (reading?.z == null ? null : Math.round(reading.z * 100) / 100)), signals: inOrder.map(({ reading }) => reading && SIGNALS[reading.state]),
    newLevels: inOrder.map(({ driverId, reading }) => {
      const level = reading && standingLevel(reading);
      return level && presentLevel(level, nameOfDriver(driverId), locale);
    }),
    results: inOrder.map(({ state }) => STATES[state]), roundIds: inOrder.map(({ roundId }) => roundId),
  });
}

/** The desk's first screen. */
export function presentAttention({ concerns, asOf, mailsMuted, closedAt }: Desk, drivers: readonly DriverFacts[], locale: Locale): Attention {
  return outcome(Attention, {
    lines: concerns.lines.map((concern) => presentLine(concern, nameOf(drivers, concern.driverId, locale), closedAt, locale)),
    allQuiet: concerns.lines.length === 0, summary: summaryWords(concerns, asOf, locale), expectation: expectationWords(locale), teamsWatched: concerns.teamsWatched,
    seriesWatched: concerns.seriesWatched, asOf, learning: learningWords(concerns, locale), mailsMuted,
  });
}

const KINDS: Readonly<Record<ConcernKind, AttentionKind>> = { alert: AttentionKind.ALERT, forecast: AttentionKind.FORECAST, 'new-level': AttentionKind.NEW_LEVEL };

function presentLine({ kind, teamId, driverId, reading, forecast, alsoAt }: Concern, driverName: string, closedAt: ReadonlyMap<string, Date>, locale: Locale): AttentionLine {
  const signal = presentSignal(reading, driverName, closedAt, locale);
  const foreseen = forecast && foretoldWords(forecast, driverName, locale);
  const texts = { alert: signal.text, forecast: `${foreseen ?? ''} ${signal.text}`, 'new-level': signal.newLevel?.text ?? '' };
  return outcome(AttentionLine, {
    kind: KINDS[kind], text: texts[kind], forecast: kind === 'alert' ? foreseen : null, since: kind === 'new-level' ? (signal.newLevel?.alarmAt ?? null) : signal.since,
    team: teamOf(teamId), driver: outcome(Driver, { id: driverId } as Driver), signal, alsoAt: alsoAt.map(teamOf),
  });
}

function teamOf(id: string): Team {
  return outcome(Team, { id } as Team);
}
