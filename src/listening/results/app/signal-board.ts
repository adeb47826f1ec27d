import { Injectable } from '@nestjs/common';
import { groupBy } from '../../../kernel/group-by.js';
import { parseId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { boardCell, inTreeOrder, type BoardRow } from '../domain/board.js';
import { boardRollups, boardRounds, boardTeams, pooledAt, type BoardRound } from '../persistence/board.query.js';
import { teamsBelow } from '../persistence/visible-team.query.js';
import { resultsViewer } from '../persistence/viewer.query.js';

/** Rounds back from the newest that are looked at for a driver's newest result: those that take turns come rarely. */
const ROUNDS_BACK = 12;
const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface BoardWish {
  readonly pulseId: string | null;
  readonly teamId: string | null;
  readonly roundId: string | null;
}

/** The newest readings of a pulse over all teams that somebody sees whole. */
export interface Board {
  readonly round: BoardRound;
  readonly rows: readonly BoardRow[];
  readonly driverIds: readonly string[];
}

/** The heat map's data: only teams that the person leads or sits above, or all for whoever is appointed. Rounds one answered in don't count here. */
@Injectable()
export class SignalBoard {
  /** One board a pulse, the pulse with the newest closed round first; empty when there is nothing to see. */
  async boards(tx: Tx, personId: string, { pulseId, teamId, roundId }: BoardWish): Promise<readonly Board[]> {
    const visible = await this.visibleTeams(tx, personId, teamId);
    if (visible.length === 0) return [];
    const wanted = (id: string | null): string | null => (id === null ? null : (parseId(id) ?? NOBODY));
    const boards: Board[] = [];
    for (const round of await boardRounds(tx, { pulseId: wanted(pulseId), roundId: wanted(roundId) })) boards.push(await this.board(tx, round, visible));
    return boards;
  }

  /** Teams whose every round the person sees, within a subtree when one is named. */
  async visibleTeams(tx: Tx, personId: string, subtree: string | null): Promise<readonly string[]> {
    const viewer = await resultsViewer(tx, personId);
    if (!viewer || (!viewer.seesWholeOrganization && viewer.leads.length === 0)) return [];
    const visible = await teamsBelow(tx, viewer.seesWholeOrganization ? null : viewer.leads);
    if (subtree === null) return visible;
    const root = parseId(subtree);
    const inside = new Set(root ? await teamsBelow(tx, [root]) : []);
    return visible.filter((id) => inside.has(id));
  }

  private async board(tx: Tx, round: BoardRound, visible: readonly string[]): Promise<Board> {
    const rollups = await boardRollups(tx, round, visible, ROUNDS_BACK);
    const byTeam = groupBy(rollups, ({ teamId }) => teamId);
    const driverIds = [...new Set(rollups.flatMap(({ askedDriverIds }) => askedDriverIds))];
    const elsewhere = await pooledAt(tx, round.roundId, visible);
    const teams = (await boardTeams(tx, visible)).filter(({ teamId, hasEnded }) => !hasEnded && (byTeam.has(teamId) || elsewhere.has(teamId)));
    return {
      round, driverIds,
      rows: inTreeOrder(teams).map(({ teamId, parentId, name, depth }) => ({
        teamId, parentId, name, depth, pooledAt: elsewhere.get(teamId) ?? null,
        cells: driverIds.map((driverId) => boardCell(teamId, driverId, byTeam.get(teamId) ?? [])),
      })),
    };
  }
}
