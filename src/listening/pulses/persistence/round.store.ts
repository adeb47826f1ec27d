import { Injectable } from '@nestjs/common';
import type { OrganizationId, PulseId, RoundId, TeamId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import type { RoundState } from '../domain/round-lifecycle.js';

/** A round's own row, as those who move it along need it. */
export interface RoundRow {
  readonly organization: OrganizationId;
  readonly roundId: RoundId;
  readonly pulseId: PulseId;
  readonly audienceTeamId: TeamId;
  readonly number: number;
  readonly state: RoundState;
  readonly k: number;
  readonly commentK: number;
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly nextTickAt: Date | null;
  readonly destroyed: number | null;
  readonly tickSeconds: number;
}

const COLUMNS = `r.organization_id as organization, r.round_id as "roundId", r.pulse_id as "pulseId", r.number, r.state, r.k, r.comment_k as "commentK",
  r.announced_at as "announcedAt", r.opens_at as "opensAt", r.closes_at as "closesAt", r.opened_at as "openedAt", r.closed_at as "closedAt",
  r.next_tick_at as "nextTickAt", r.destroyed,
  (select u.team_id from round_unit u where u.organization_id = r.organization_id and u.round_id = r.round_id and u.parent_team_id is null) as "audienceTeamId",
  (select o.sealing_tick_seconds from organization o where o.organization_id = r.organization_id) as "tickSeconds"`;

/** The write store of rounds: whoever changes a round holds its row until the end of the transaction. */
@Injectable()
export class RoundStore {
  async lock(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<RoundRow | undefined> {
    return row<RoundRow>(tx, `select ${COLUMNS} from round r where r.organization_id = $1 and r.round_id = $2 for no key update of r`, [organization, roundId]);
  }

  async find(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<RoundRow | undefined> {
    return row<RoundRow>(tx, `select ${COLUMNS} from round r where r.organization_id = $1 and r.round_id = $2`, [organization, roundId]);
  }

  async openRoundOfPulse(tx: Tx, organization: OrganizationId, pulseId: PulseId): Promise<RoundId | undefined> {
    const found = await row<{ round_id: RoundId }>(tx, `select round_id from round where organization_id = $1 and pulse_id = $2 and state = 'open'`, [organization, pulseId]);
    return found?.round_id;
  }

  async setOpen(tx: Tx, round: RoundRow, openedAt: Date, nextTickAt: Date): Promise<void> {
    await tx.query(`update round set state = 'open', opened_at = $3, next_tick_at = $4 where organization_id = $1 and round_id = $2`, [round.organization, round.roundId, openedAt, nextTickAt]);
  }

  async setNextTick(tx: Tx, round: RoundRow, nextTickAt: Date): Promise<void> {
    await tx.query(`update round set next_tick_at = $3 where organization_id = $1 and round_id = $2`, [round.organization, round.roundId, nextTickAt]);
  }

  async setCancelled(tx: Tx, round: RoundRow): Promise<void> {
    await tx.query(`update round set state = 'cancelled', next_tick_at = null where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    await tx.query(`delete from issue_bucket where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    await tx.query(`delete from round_secret where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
  }
}
