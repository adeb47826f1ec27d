import type { Participation } from '../../../engines/anonymity/published-value.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { Locale } from '../../../kernel/locale.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Driver, Item } from '../../pulses/graphql/driver.types.js';
import { Pulse, RoundState } from '../../pulses/graphql/pulse.types.js';
import type { TrendDetails, Trends } from '../app/team-trends.js';
import type { ListedTeam } from '../app/visible-teams.js';
import type { ItemDetail } from '../domain/item-detail.js';
import { commentsNoteWords, resultsWhenWords } from '../domain/results.words.js';
import type { CellState, DriverTrend } from '../domain/trend.js';
import type { TeamRoundRow } from '../persistence/trend.query.js';
import { DriverSeries, ItemResult, RecommendResult, ResultState, RoundDetails, TeamTrends, TrendRound, VisibleTeam } from './results.types.js';

const STATES: Readonly<Record<CellState, ResultState>> = {
  interim: ResultState.INTERIM, final: ResultState.FINAL, suppressed: ResultState.SUPPRESSED, 'not-asked': ResultState.NOT_ASKED, waiting: ResultState.WAITING,
};

/** Results as the API gives them. Numbers come out of `Released` values only. `order` lists driver ids in the order of screens. */
export function presentTrends(trends: Trends, order: readonly string[], locale: Locale): TeamTrends {
  const hasNumbers = (index: number): boolean => trends.series.some(({ columns }) => columns.value.n[index] !== null);
  return outcome(TeamTrends, {
    team: outcome(Team, { id: trends.teamId } as Team), revision: trends.revision,
    pooledElsewhere: trends.pooledElsewhere && { ...trends.pooledElsewhere, together: [...trends.pooledElsewhere.together] },
    pulses: trends.pulseIds.map((id) => outcome(Pulse, { id } as Pulse)),
    rounds: trends.rounds.map(({ facts, participation }, index) => presentRound(facts, participation, hasNumbers(index), locale)),
    series: [...trends.series].sort((a, b) => order.indexOf(a.driverId) - order.indexOf(b.driverId)).map(presentSeries),
    details: trends.details && presentDetails(trends.details, locale),
  });
}

export function presentListedTeam({ teamId, isUnit, latest, headline }: ListedTeam, locale: Locale): VisibleTeam {
  return outcome(VisibleTeam, {
    team: outcome(Team, { id: teamId } as Team), isUnit,
    latest: latest && presentRound(latest, null, headline !== null, locale), latestHeadline: headline?.value.mean ?? null,
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

function presentSeries({ driverId, states, columns, low, high }: DriverTrend): DriverSeries {
  return outcome(DriverSeries, {
    driver: outcome(Driver, { id: driverId } as Driver), states: states.map((state) => STATES[state]),
    headline: [...columns.value.mean], n: [...columns.value.n], low: [...low], high: [...high],
  });
}

function presentDetails({ facts, participation, items, comments }: TrendDetails, locale: Locale): RoundDetails {
  const { roundId, level, asksComment, commentK, closesAt } = facts;
  const recommend = items.find(({ value }) => value.value.kind === 'recommend-score');
  const dated = closesAt.toISOString().slice(0, 10);
  return outcome(RoundDetails, {
    roundId, level, n: participation?.value.answered ?? null,
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
