import { Injectable } from '@nestjs/common';
import type { DriverMean, Participation } from '../../../engines/anonymity/published-value.js';
import { readReleased } from '../../../engines/anonymity/release.js';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { parseId } from '../../../kernel/ids.js';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { itemDetail } from '../domain/item-detail.js';
import { newLevelOf, standingLevel } from '../domain/new-level.js';
import type { PublishedDriver, PublishedPlace, PublishedQuestion, PublishedSignal, TeamPublished } from '../domain/published.js';
import { newestPublished, publishedItemsOf, publishedOf, signalReadings, type PublishedFilter, type PublishedResultRow } from '../persistence/published.query.js';
import type { VisibleTeam } from '../persistence/visible-team.query.js';
import { resultsViewer } from '../persistence/viewer.query.js';
import { visibleTo } from './visible-teams.js';

/** As typed: ids that are none find nothing. `from` and `to` are days of the organization, both included. */
export interface PublishedWish {
  readonly teamId: string | null;
  readonly pulseId: string | null;
  readonly driverIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Final results for other programs: what somebody may see on the screen, of closed rounds, through the same gate. Numbers of open rounds are
 * left out: they would differ from one reading to the next.
 */
@Injectable()
export class PublishedResults {
  constructor(private readonly uow: UnitOfWork) {}

  /** The teams of a wish that the person may see, or all they may see; empty when there is no such team or it is not theirs. */
  teams(ctx: Pick<Ctx, 'organization'>, personId: string, teamId: string | null): Promise<readonly VisibleTeam[]> {
    return this.uow.read(ctx, async (tx) => {
      const visible = await visibleOf(tx, personId);
      return teamId === null ? visible : visible.filter((team) => team.teamId === parseId(teamId));
    });
  }

  /** Everything final of one team; asked anew whether it may be seen, since a long export outlives a change of roles. */
  ofTeam(ctx: Pick<Ctx, 'organization'>, personId: string, teamId: string, wish: PublishedWish): Promise<TeamPublished> {
    return this.uow.read(ctx, async (tx) => {
      const team = (await visibleOf(tx, personId)).find((visible) => visible.teamId === teamId);
      if (!team) return { drivers: [], questions: [], signals: [] };
      const found = await publishedOf(tx, team, await filterOf(tx, wish));
      const drivers = found.map(publishedDriver);
      return { drivers, questions: await questionsOf(tx, teamId, found, wish.driverIds), signals: await signalsOf(tx, drivers) };
    });
  }

  /** The newest final result of each driver, for everything that the person may see. */
  newest(ctx: Pick<Ctx, 'organization'>, personId: string): Promise<readonly PublishedDriver[]> {
    return this.uow.read(ctx, async (tx) => (await newestPublished(tx, await visibleOf(tx, personId))).map(publishedDriver));
  }

  /** What the statistics engine read in results that somebody has been shown. */
  signals(ctx: Pick<Ctx, 'organization'>, shown: readonly PublishedDriver[]): Promise<readonly PublishedSignal[]> {
    return this.uow.read(ctx, (tx) => signalsOf(tx, shown));
  }
}

async function signalsOf(tx: Tx, shown: readonly PublishedDriver[]): Promise<readonly PublishedSignal[]> {
  const closedAt = new Map(shown.map(({ roundId, closesAt }) => [roundId, closesAt]));
  const read = await signalReadings(tx, [...new Set(shown.map(({ teamId }) => teamId))], [...closedAt.keys()]);
  return read.map(({ newLevel, ...signal }) => ({ ...signal, newLevel: standingLevel({ state: signal.state, closesAt: closedAt.get(signal.roundId)!, newLevel: newLevel && newLevelOf(newLevel) }) }));
}

async function visibleOf(tx: Tx, personId: string): Promise<readonly VisibleTeam[]> {
  const viewer = await resultsViewer(tx, personId);
  return viewer ? visibleTo(tx, viewer) : [];
}

async function filterOf(tx: Tx, { pulseId, driverIds, from, to }: PublishedWish): Promise<PublishedFilter> {
  const days = await row<{ from: Date | null; to: Date | null }>(tx, `
    select $1::date::timestamp at time zone time_zone as "from", ($2::date + 1)::timestamp at time zone time_zone as "to" from organization where organization_id = current_organization()`, [from, to]);
  return { pulseId: pulseId === null ? null : (parseId(pulseId) ?? '00000000-0000-0000-0000-000000000000'), driverIds, from: days?.from ?? null, to: days?.to ?? null };
}

async function questionsOf(tx: Tx, teamId: string, found: readonly PublishedResultRow[], driverIds: readonly string[] | null): Promise<readonly PublishedQuestion[]> {
  const rounds = new Map([...groupBy(found, ({ roundId }) => roundId)].map(([roundId, [first]]) => [roundId, first!]));
  const items = groupBy(await publishedItemsOf(tx, teamId, [...rounds.keys()], driverIds), ({ roundId }) => roundId);
  return [...rounds.values()].flatMap((place) => (items.get(place.roundId) ?? []).map((item) => ({
    ...placeOf(place), driverId: item.driverId, question: item.question, detail: itemDetail(item, { roundId: place.roundId, teamId, k: place.k }),
  })));
}

function placeOf({ teamId, team, pulseId, pulse, roundId, number, closesAt }: PublishedResultRow): PublishedPlace {
  return { teamId, team, pulseId, pulse, roundId, number, closesAt };
}

function publishedDriver(row: PublishedResultRow): PublishedDriver {
  const { teamId, roundId, k, driverId, driver, headline, low, high, n, ladder, answered, eligible } = row;
  return {
    ...placeOf(row), driverId, driver, low, high,
    result: readReleased<DriverMean>({ kind: 'driver-mean', ladder, round: roundId, node: teamId, k, driver: driverId, mean: headline, n }),
    participation: answered === null || eligible === null ? null : readReleased<Participation>({ kind: 'participation', ladder: LADDER_VERSION, round: roundId, node: teamId, k, answered, eligible }),
  };
}
