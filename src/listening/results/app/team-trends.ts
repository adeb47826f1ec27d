import { Injectable } from '@nestjs/common';
import { readReleased, type Released } from '../../../engines/anonymity/release.js';
import type { Participation } from '../../../engines/anonymity/published-value.js';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ForecastScore, StoredForecast } from '../domain/forecast-reading.js';
import { itemDetail, type ItemDetail } from '../domain/item-detail.js';
import { sightOf, type Sight } from '../domain/results.policy.js';
import type { TreeChange } from '../domain/lineage.words.js';
import type { Study } from '../domain/study.js';
import { driverTrend, type DriverTrend, type FoldedRollup } from '../domain/trend.js';
import { askedItems, publishedItems, releasedComments } from '../persistence/detail.query.js';
import { ForecastStore } from '../persistence/forecast.store.js';
import { lineageOf } from '../persistence/lineage.query.js';
import { placeFacts } from '../persistence/sight.query.js';
import { closingTimes, pooledElsewhere, teamHistory, teamRevision, teamRollups, type FoldedRound, type TeamRoundRow } from '../persistence/trend.query.js';
import { OrganizationStudy } from './organization-study.js';

/** How many rounds one request may ask for. */
export const MOST_ROUNDS = 260;

export interface TrendsWish {
  readonly teamId: string;
  readonly pulseId: string | null;
  readonly lastRounds: number;
  /** Null: every driver that was asked. */
  readonly driverIds: readonly string[] | null;
  /** Days on which a round opened, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Parts that are read for nothing when nobody asks for them; all unless given. */
  readonly parts?: ReadonlySet<TrendPart>;
}

/** What costs a look of its own. */
export const TREND_PARTS = ['details', 'lineage', 'parent', 'impact', 'fan', 'signal'] as const;
export type TrendPart = (typeof TREND_PARTS)[number];
const EVERY_PART: ReadonlySet<TrendPart> = new Set(TREND_PARTS);

/** A round of a trend with what was published about who answered. */
export interface TrendRound {
  readonly facts: TeamRoundRow;
  readonly participation: Released<Participation> | null;
}

/** Details of the newest closed round, as far as the ladder goes. */
export interface TrendDetails {
  readonly facts: TeamRoundRow;
  readonly participation: Released<Participation> | null;
  readonly items: readonly ItemDetail[];
  /** Questions on agreement that the round asked. */
  readonly askedItems: number;
  readonly comments: readonly { readonly commentId: string; readonly body: string }[];
}

export interface Trends {
  readonly teamId: string;
  readonly revision: string;
  readonly pooledElsewhere: { readonly answersAtTeamId: string | null; readonly answersAt: string; readonly together: readonly string[] } | null;
  readonly pulseIds: readonly string[];
  readonly rounds: readonly TrendRound[];
  readonly series: readonly DriverTrend[];
  readonly details: TrendDetails | null;
  readonly lineage: readonly TreeChange[];
  readonly parent: ParentOfTrend | null;
  /** The newest forecast of each driver. */
  readonly forecasts: ReadonlyMap<string, StoredForecast>;
  readonly score: ForecastScore;
  readonly study: Study | null;
  /** What was read besides the columns. */
  readonly parts: ReadonlySet<TrendPart>;
  /** When the rounds closed that states began with, by round; for signals. */
  readonly closedAt: ReadonlyMap<string, Date>;
}

/** What comes out of the roll-ups of the team alone. */
type TrendSeries = Omit<Trends, 'forecasts' | 'score' | 'study'>;

const NO_SCORE: ForecastScore = { score: 0, forecasts: 0, isEnough: false };

/** The node above in the newest closed round, for those who may see it. */
export interface ParentOfTrend {
  readonly teamId: string;
  readonly own: FoldedRollup;
  readonly above: FoldedRollup;
}

/** A team's published results as somebody may see them. Reads the released tables only, through the engine's gate. */
@Injectable()
export class TeamTrendsReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly forecasts: ForecastStore,
    private readonly study: OrganizationStudy,
  ) {}

  /**
   * Null when there is no such team or the person sees nothing of it: one answer. What decides that and what may be shown are asked for together;
   * for those who see only some rounds, these are asked for once more. `alongside` reads something else on the same snapshot.
   */
  async read(ctx: Pick<Ctx, 'organization'>, personId: string, wish: TrendsWish, alongside: (tx: Tx) => Promise<unknown> = () => Promise.resolve()): Promise<Trends | null> {
    const teamId = parseId<TeamId>(wish.teamId);
    if (!teamId) return null;
    const pulseId = wish.pulseId === null ? null : (parseId(wish.pulseId) ?? '00000000-0000-0000-0000-000000000000');
    const parts = wish.parts ?? EVERY_PART;
    const filter = { pulseId, roundIds: null, last: wish.lastRounds, from: wish.from, to: wish.to };
    return this.uow.read(ctx, async (tx) => {
      const asked = Promise.all([this.place(tx, personId, teamId), teamHistory(tx, teamId, filter, parts.has('signal')), teamRevision(tx, teamId), alongside(tx)]);
      const [place, everything, revision] = await asked;
      if (!place || place.sight.kind === 'nothing') return null;
      const history = place.sight.kind === 'every-round' ? everything : await teamHistory(tx, teamId, { ...filter, roundIds: place.sight.roundIds }, parts.has('signal'));
      const trends = await trendsOf(tx, teamId, history, { revision, wanted: wish.driverIds, seen: place.seenAbove, parts });
      const study = history.length > 0 && parts.has('impact') ? await this.study.of(tx, ctx.organization, history.at(-1)!.round.pulseId) : null;
      return { ...trends, ...(parts.has('fan') ? await this.foreseen(tx, trends) : { forecasts: new Map<string, StoredForecast>(), score: NO_SCORE }), study };
    }, { plans: 'kept' });
  }

  private async foreseen(tx: Tx, { teamId, rounds, series }: TrendSeries): Promise<Pick<Trends, 'forecasts' | 'score'>> {
    const closed = series.flatMap(({ newest }) => newest?.roundId ?? []);
    const forecasts = rounds.length === 0 ? new Map<string, StoredForecast>() : await this.forecasts.newest(tx, teamId, [...new Set(closed)]);
    return { forecasts, score: forecasts.size === 0 ? NO_SCORE : await this.forecasts.score(tx) };
  }

  /** What a person sees of a team now: undefined when the team or the person isn't there. */
  async sight(tx: Tx, personId: string, teamId: TeamId): Promise<Sight | undefined> {
    return (await this.place(tx, personId, teamId))?.sight;
  }

  /** The sight of a team, and which of the teams above it the person sees whole. */
  private async place(tx: Tx, personId: string, teamId: TeamId): Promise<{ sight: Sight; seenAbove: ReadonlySet<string> } | undefined> {
    const facts = await placeFacts(tx, personId, teamId);
    if (!facts || facts.way.length === 0) return undefined;
    const [itself, ...above] = facts.way as readonly [string, ...string[]];
    const viewer = { seesWholeOrganization: facts.appointed, leads: facts.leads, ownRounds: facts.ownRounds.map((roundId) => ({ roundId, unitId: itself })) };
    const seen = above.filter((team, index) => sightOf(viewer, { teamId: team, above: above.slice(index + 1) }).kind === 'every-round');
    return { sight: sightOf(viewer, { teamId: itself, above }), seenAbove: new Set(seen) };
  }
}

interface Looking {
  readonly revision: string;
  readonly wanted: readonly string[] | null;
  readonly seen: ReadonlySet<string>;
  readonly parts: ReadonlySet<TrendPart>;
}

async function trendsOf(tx: Tx, teamId: TeamId, history: readonly FoldedRound[], { revision, wanted, seen, parts }: Looking): Promise<TrendSeries> {
  const [rounds, rollups] = [history.map(({ round }) => round), history.map(({ rollup }) => rollup)];
  const source = { teamId, rollups, seesTeam: (team: string) => seen.has(team), rounds: rounds.map((round) => ({ ...round, isOpen: round.state === 'open', askedDrivers: new Set(round.drivers) })) };
  const asked = [...new Set(rounds.flatMap(({ drivers }) => drivers))].filter((driver) => wanted === null || wanted.includes(driver));
  const newest = rounds.at(-1);
  const isPooled = newest !== undefined && !newest.isNode;
  const elsewhere = isPooled ? await pooledElsewhere(tx, newest.roundId, teamId, newest.answersAtTeamId) : null;
  const series = asked.map((driver) => driverTrend(source, driver));
  return {
    teamId, revision, pulseIds: [...new Set(rounds.map(({ pulseId }) => pulseId))], series,
    pooledElsewhere: isPooled ? { answersAtTeamId: newest.answersAtTeamId, answersAt: elsewhere?.answersAt ?? '', together: elsewhere?.together ?? [] } : null,
    rounds: rounds.map((round) => ({ facts: round, participation: participationOf(teamId, round) })),
    details: !parts.has('details') ? null : await detailsOf(tx, teamId, rounds.findLast(({ state, isNode }) => state === 'closed' && isNode)),
    lineage: rounds[0] && parts.has('lineage') ? await lineageOf(tx, teamId, rounds[0].opensAt) : [],
    parent: !parts.has('parent') ? null : await parentOf(tx, rollups, seen),
    parts, closedAt: !parts.has('signal') ? new Map() : await closingTimes(tx, series.flatMap((one) => one.newest?.sinceRoundId ?? [])),
  };
}

async function parentOf(tx: Tx, rollups: readonly (FoldedRollup | undefined)[], seen: ReadonlySet<string>): Promise<ParentOfTrend | null> {
  const own = rollups.findLast((rollup) => rollup?.isFinal);
  if (!own || own.pooledAtTeamId === null || !seen.has(own.pooledAtTeamId)) return null;
  const [above] = await teamRollups(tx, own.pooledAtTeamId, [own.roundId]);
  return above ? { teamId: own.pooledAtTeamId, own, above } : null;
}

async function detailsOf(tx: Tx, teamId: TeamId, round: TeamRoundRow | undefined): Promise<TrendDetails | null> {
  if (!round) return null;
  const { roundId, k } = round;
  const items = (await publishedItems(tx, roundId, teamId)).map((item) => itemDetail(item, { roundId, teamId, k }));
  return { facts: round, participation: participationOf(teamId, round), items, askedItems: await askedItems(tx, roundId), comments: await releasedComments(tx, roundId, teamId) };
}

function participationOf(teamId: string, { roundId, k, answered, answeredOf }: TeamRoundRow): Released<Participation> | null {
  if (answered === null || answeredOf === null) return null;
  return readReleased<Participation>({ kind: 'participation', ladder: LADDER_VERSION, round: roundId, node: teamId, k, answered, eligible: answeredOf });
}
