import type { Participation } from '../../../engines/anonymity/published-value.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { Locale } from '../../../kernel/locale.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Driver, Item } from '../../pulses/graphql/driver.types.js';
import { Pulse, RoundState } from '../../pulses/graphql/pulse.types.js';
import type { ParentOfTrend, TrendDetails, Trends } from '../app/team-trends.js';
import type { ListedTeam } from '../app/visible-teams.js';
import type { ItemDetail } from '../domain/item-detail.js';
import { lineageWords } from '../domain/lineage.words.js';
import { toPoints } from '../domain/series-reading.js';
import { commentsNoteWords, resultsWhenWords } from '../domain/results.words.js';
import type { CellState, DriverTrend } from '../domain/trend.js';
import type { TeamRoundRow } from '../persistence/trend.query.js';
import { DriverSeries, ItemResult, RecommendResult, ResultState, RoundDetails, TeamTrends, TrendRound, VisibleTeam } from './results.types.js';
import { hundredths, nameOf, presentFan, presentImpact, presentLevel, presentSignal, SIGNALS, tenths, type DriverFacts } from './signal.presenter.js';
import { LineageEntry, ParentComparison } from './signal.types.js';

export const STATES: Readonly<Record<CellState, ResultState>> = {
  interim: ResultState.INTERIM, final: ResultState.FINAL, suppressed: ResultState.SUPPRESSED, 'not-asked': ResultState.NOT_ASKED, waiting: ResultState.WAITING,
};

/** Results as the API gives them. Numbers come out of `Released` values only. `drivers` are in the order of screens. */
export function presentTrends(trends: Trends, drivers: readonly DriverFacts[], locale: Locale): TeamTrends {
  const order = drivers.map(({ id }) => id);
  const hasNumbers = (index: number): boolean => trends.series.some(({ columns }) => columns.value.n[index] !== null);
  return outcome(TeamTrends, {
    team: outcome(Team, { id: trends.teamId } as Team), revision: trends.revision,
    pooledElsewhere: trends.pooledElsewhere && { ...trends.pooledElsewhere, together: [...trends.pooledElsewhere.together] },
    pulses: trends.pulseIds.map((id) => outcome(Pulse, { id } as Pulse)),
    rounds: trends.rounds.map(({ facts, participation }, index) => presentRound(facts, participation, hasNumbers(index), locale)),
    series: [...trends.series].sort((a, b) => order.indexOf(a.driverId) - order.indexOf(b.driverId)).map((series) => presentSeries(trends, series, drivers, locale)),
    details: trends.details && presentDetails(trends.details, locale),
    lineage: trends.lineage.map((change) => outcome(LineageEntry, { on: change.on, text: lineageWords(change, trends.teamId, locale) })),
    parent: trends.parent && presentParent(trends.parent, order),
    impact: presentImpact(trends.study, drivers, locale),
  });
}

export function presentListedTeam({ teamId, isUnit, latest, headline, low, high }: ListedTeam, locale: Locale): VisibleTeam {
  return outcome(VisibleTeam, {
    team: outcome(Team, { id: teamId } as Team), isUnit,
    latest: latest && presentRound(latest, null, headline !== null, locale), latestHeadline: headline?.value.mean ?? null, latestLow: low, latestHigh: high, latestN: headline?.value.n ?? null,
  });
}

function presentRound(round: TeamRoundRow, participation: Released<Participation> | null, hasNumbers: boolean, locale: Locale): TrendRound {
  const { roundId, number, opensAt, closesAt, state, isNode, eligible, k } = round;
  const isWaiting = state === 'open' && isNode && !hasNumbers;
  return outcome(TrendRound, {
    roundId, number, opensAt, closesAt, state: state === 'open' ? RoundState.OPEN : RoundState.CLOSED,
    answered: participation?.value.answered ?? null, eligible: participation?.value.eligible ?? null,
    resultsAt: isWaiting ? closesAt : null, resultsWhen: isWaiting ? resultsWhenWords(eligible, k, locale) : null,
  });
}

function presentSeries(trends: Trends, series: DriverTrend, drivers: readonly DriverFacts[], locale: Locale): DriverSeries {
  const { driverId, states, columns, newest } = series;
  const { mean, n } = columns.value;
  return outcome(DriverSeries, {
    driver: outcome(Driver, { id: driverId } as Driver), states: states.map((state) => STATES[state]),
    headline: [...mean], n: [...n], low: [...series.low], high: [...series.high],
    mean: mean.map((headline) => (headline === null ? null : Math.round(toPoints(headline) * 1000) / 1000)),
    eligible: trends.rounds.map(({ participation }, index) => (n[index] === null ? null : (participation?.value.eligible ?? null))),
    pooled: tenths(series.pooled), pooledLow: tenths(series.pooledLow), pooledHigh: tenths(series.pooledHigh), fast: tenths(series.fast), slow: tenths(series.slow),
    limitLow: tenths(series.limitLow), limitHigh: tenths(series.limitHigh), z: hundredths(series.z),
    signals: series.signals.map((state) => state && SIGNALS[state]), parametersVersions: [...series.parametersVersions],
    newLevels: series.newLevels.map((level) => presentLevel(level, nameOf(drivers, driverId, locale), locale)),
    signal: newest && trends.parts.has('signal') ? presentSignal(newest, nameOf(drivers, driverId, locale), trends.closedAt, locale) : null,
    fan: presentFan(trends.forecasts.get(driverId) ?? null, trends.score, nameOf(drivers, driverId, locale), locale),
  });
}

function presentParent({ teamId, own, above }: ParentOfTrend, order: readonly string[]): ParentComparison {
  const driverIds = own.driverIds.filter((id) => above.driverIds.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const at = (of: readonly (number | null)[], ids: readonly string[], id: string): number | null => of[ids.indexOf(id)] ?? null;
  const pooled = driverIds.map((id) => at(own.pooled, own.driverIds, id));
  const parentHeadline = driverIds.map((id) => at(above.headline, above.driverIds, id));
  return outcome(ParentComparison, {
    team: outcome(Team, { id: teamId } as Team), driverIds, headline: tenths(pooled), low: tenths(driverIds.map((id) => at(own.pooledLow, own.driverIds, id))),
    high: tenths(driverIds.map((id) => at(own.pooledHigh, own.driverIds, id))), parentHeadline,
    difference: tenths(pooled.map((value, index) => (value === null || parentHeadline[index] === null ? null : value - parentHeadline[index]!))),
  });
}

function presentDetails({ facts, participation, items, askedItems, comments }: TrendDetails, locale: Locale): RoundDetails {
  const { roundId, level, asksComment, commentK, closesAt } = facts;
  const recommend = items.find(({ value }) => value.value.kind === 'recommend-score');
  const dated = closesAt.toISOString().slice(0, 10);
  return outcome(RoundDetails, {
    roundId, level, askedItems, n: participation?.value.answered ?? null,
    items: items.flatMap((item) => presentItem(item)),
    recommend: recommend ? presentRecommend(recommend) : null,
    comments: comments.map(({ commentId, body }) => ({ id: commentId, body, roundId, dated })),
    commentsNote: commentsNoteWords(comments.length, asksComment, commentK, locale),
  });
}

function presentItem({ itemId, version, value: { value }, low, high, favourable, distribution }: ItemDetail): ItemResult[] {
  if (value.kind !== 'item-mean') return [];
  return [outcome(ItemResult, {
    item: outcome(Item, { id: itemId, version } as Item), headline: value.mean, n: value.n, low, high,
    favourable: favourable?.value.share ?? null, bins: favourable ? [...favourable.value.bins] : null, distribution: distribution ? [...distribution.value.counts] : null,
  })];
}

function presentRecommend({ value: { value } }: ItemDetail): RecommendResult | null {
  return value.kind === 'recommend-score' ? outcome(RecommendResult, { score: value.score, low: value.low, high: value.high, n: value.n }) : null;
}
