import { Injectable } from '@nestjs/common';
import { readReleased, type Released } from '../../../engines/anonymity/release.js';
import type { DriverMean } from '../../../engines/anonymity/published-value.js';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { teamRounds, type TeamRoundRow } from '../persistence/trend.query.js';
import { latestOf, teamsBelow, type LatestRow, type VisibleTeam } from '../persistence/visible-team.query.js';
import { resultsViewer } from '../persistence/viewer.query.js';
import type { ResultsViewer } from '../domain/results.policy.js';
import type { Tx } from '../../../platform/database/tx.js';

/** A team in the list of results. */
export interface ListedTeam {
  readonly teamId: string;
  readonly isUnit: boolean;
  readonly latest: TeamRoundRow | null;
  readonly headline: Released<DriverMean> | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The teams whose results somebody may open, by the same rule as the results themselves. */
@Injectable()
export class VisibleTeams {
  constructor(private readonly uow: UnitOfWork) {}

  list(ctx: Pick<Ctx, 'organization'>, personId: string, search: string): Promise<readonly ListedTeam[]> {
    return this.uow.read(ctx, async (tx) => {
      const viewer = await resultsViewer(tx, personId);
      if (!viewer) return [];
      const listed: ListedTeam[] = [];
      for (const row of await latestOf(tx, await visibleTo(tx, viewer), search)) listed.push(await this.describe(tx, row));
      return listed;
    });
  }

  private async describe(tx: Tx, { teamId, roundId, isUnit, headline, low, high, n, ladder }: LatestRow): Promise<ListedTeam> {
    const [latest] = roundId === null ? [] : await teamRounds(tx, teamId, { pulseId: null, roundIds: [roundId], last: 1 });
    if (!latest || headline === null || n === null || ladder === null) return { teamId, isUnit: isUnit ?? false, latest: latest ?? null, headline: null, low: null, high: null };
    const value = readReleased<DriverMean>({ kind: 'driver-mean', ladder, round: latest.roundId, node: teamId, k: latest.k, driver: 'outcome', mean: headline, n });
    return { teamId, isUnit: isUnit ?? false, latest, headline: value, low, high };
  }
}

/** The teams of which somebody sees something, with the rounds where it is not all of them. */
export async function visibleTo(tx: Tx, viewer: ResultsViewer): Promise<readonly VisibleTeam[]> {
  const below = viewer.seesWholeOrganization ? await teamsBelow(tx, null) : viewer.leads.length > 0 ? await teamsBelow(tx, viewer.leads) : [];
  const own = [...groupBy(viewer.ownRounds, ({ unitId }) => unitId)].filter(([unitId]) => !below.includes(unitId));
  return [...below.map((teamId) => ({ teamId, roundIds: null })), ...own.map(([teamId, rounds]) => ({ teamId, roundIds: rounds.map(({ roundId }) => roundId) }))];
}
