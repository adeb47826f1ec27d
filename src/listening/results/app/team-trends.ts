import { Injectable } from '@nestjs/common';
import { readReleased, type Released } from '../../../engines/anonymity/release.js';
import type { Participation } from '../../../engines/anonymity/published-value.js';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { itemDetail, type ItemDetail } from '../domain/item-detail.js';
import { sightOf, type Sight } from '../domain/results.policy.js';
import { driverTrend, type DriverTrend } from '../domain/trend.js';
import { publishedItems, releasedComments } from '../persistence/detail.query.js';
import { pooledElsewhere, publishedCells, teamRevision, teamRounds, type TeamRoundRow } from '../persistence/trend.query.js';
import { resultsViewer } from '../persistence/viewer.query.js';

/** How many rounds one request may ask for. */
export const MOST_ROUNDS = 260;

export interface TrendsWish {
  readonly teamId: string;
  readonly pulseId: string | null;
  readonly lastRounds: number;
  /** Null: every driver that was asked. */
  readonly driverIds: readonly string[] | null;
}

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
}

/** A team's published results as somebody may see them. Reads the released tables only, through the engine's gate. */
@Injectable()
export class TeamTrendsReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: DirectoryReader,
  ) {}

  /** Null when there is no such team or the person sees nothing of it: one answer. */
  read(ctx: Pick<Ctx, 'organization'>, personId: string, wish: TrendsWish): Promise<Trends | null> {
    return this.uow.read(ctx, async (tx) => {
      const teamId = parseId<TeamId>(wish.teamId);
      const sight = teamId && (await this.sight(tx, personId, teamId));
      if (!teamId || !sight || sight.kind === 'nothing') return null;
      const roundIds = sight.kind === 'own-rounds' ? sight.roundIds : null;
      const pulseId = wish.pulseId === null ? null : (parseId(wish.pulseId) ?? '00000000-0000-0000-0000-000000000000');
      return trendsOf(tx, teamId, await teamRounds(tx, teamId, { pulseId, roundIds, last: wish.lastRounds }), wish.driverIds);
    });
  }

  /** What a person sees of a team now: undefined when the team or the person isn't there. */
  async sight(tx: Tx, personId: string, teamId: TeamId): Promise<Sight | undefined> {
    const viewer = await resultsViewer(tx, personId);
    const [itself, ...above] = await this.directory.wayUp(tx, teamId);
    return viewer && itself ? sightOf(viewer, { teamId: itself, above }) : undefined;
  }
}

async function trendsOf(tx: Tx, teamId: TeamId, rounds: readonly TeamRoundRow[], wanted: readonly string[] | null): Promise<Trends> {
  const cells = await publishedCells(tx, teamId, rounds.map(({ roundId }) => roundId));
  const facts = rounds.map((round) => ({ ...round, isOpen: round.state === 'open', askedDrivers: new Set(round.drivers) }));
  const asked = [...new Set(rounds.flatMap(({ drivers }) => drivers))].filter((driver) => wanted === null || wanted.includes(driver));
  const newest = rounds.at(-1);
  const isPooled = newest !== undefined && !newest.isNode;
  const elsewhere = isPooled ? await pooledElsewhere(tx, newest.roundId, teamId, newest.answersAtTeamId) : null;
  return {
    teamId, revision: await teamRevision(tx, teamId), pulseIds: [...new Set(rounds.map(({ pulseId }) => pulseId))],
    pooledElsewhere: isPooled ? { answersAtTeamId: newest.answersAtTeamId, answersAt: elsewhere?.answersAt ?? '', together: elsewhere?.together ?? [] } : null,
    rounds: rounds.map((round) => ({ facts: round, participation: participationOf(teamId, round) })),
    series: asked.map((driver) => driverTrend(teamId, driver, facts, cells)),
    details: await detailsOf(tx, teamId, rounds.findLast(({ state, isNode }) => state === 'closed' && isNode)),
  };
}

async function detailsOf(tx: Tx, teamId: TeamId, round: TeamRoundRow | undefined): Promise<TrendDetails | null> {
  if (!round) return null;
  const { roundId, k } = round;
  const items = (await publishedItems(tx, roundId, teamId)).map((item) => itemDetail(item, { roundId, teamId, k }));
  return { facts: round, participation: participationOf(teamId, round), items, comments: await releasedComments(tx, roundId, teamId) };
}

function participationOf(teamId: string, { roundId, k, answered, answeredOf }: TeamRoundRow): Released<Participation> | null {
  if (answered === null || answeredOf === null) return null;
  return readReleased<Participation>({ kind: 'participation', ladder: LADDER_VERSION, round: roundId, node: teamId, k, answered, eligible: answeredOf });
}
