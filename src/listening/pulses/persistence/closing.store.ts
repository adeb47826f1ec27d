import { Injectable } from '@nestjs/common';
import type { Recount } from '../../../engines/anonymity/recount.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { SealedRow } from '../domain/frozen-round.js';
import type { RoundRow } from './round.store.js';

/** What one unit's close amounts to. */
export interface UnitCounts {
  readonly unitId: string;
  readonly issued: number;
  readonly spent: number;
  readonly destroyed: number;
}

/** Reads and writes that only closing does. */
@Injectable()
export class ClosingStore {
  async pendingComments(tx: Tx, round: RoundRow): Promise<readonly SealedRow[]> {
    return rows<SealedRow>(
      tx,
      `select comment_id as id, unit_id as "unitId", sealed from pending_comment where organization_id = $1 and round_id = $2 order by comment_id`,
      [round.organization, round.roundId],
    );
  }

  /** Deletes rows that can't be read and adds the answers among them to what their units lost. */
  async destroyUnreadable(tx: Tx, round: RoundRow, answers: readonly SealedRow[], comments: readonly SealedRow[]): Promise<void> {
    const keys = [round.organization, round.roundId];
    await tx.query(`delete from pending_answer where organization_id = $1 and round_id = $2 and pending_id = any($3::uuid[])`, [...keys, answers.map(({ id }) => id)]);
    await tx.query(`delete from pending_comment where organization_id = $1 and round_id = $2 and comment_id = any($3::uuid[])`, [...keys, comments.map(({ id }) => id)]);
    await tx.query(
      `update round_unit u set destroyed = coalesce(u.destroyed, 0) + lost.count
         from (select unit, count(*)::integer as count from unnest($3::uuid[]) as unit group by unit) lost
        where u.organization_id = $1 and u.round_id = $2 and u.unit_id = lost.unit`,
      [...keys, answers.map(({ unitId }) => unitId)],
    );
  }

  /** Answers of an open round that could not be read and were destroyed, by unit. Before close, nothing else is counted there. */
  async unreadable(tx: Tx, round: RoundRow): Promise<ReadonlyMap<string, number>> {
    const found = await rows<{ unitId: string; destroyed: number }>(
      tx,
      `select unit_id as "unitId", destroyed from round_unit where organization_id = $1 and round_id = $2 and unit_id is not null and destroyed > 0`,
      [round.organization, round.roundId],
    );
    return new Map(found.map(({ unitId, destroyed }) => [unitId, destroyed]));
  }

  /** Hex, by unit, sorted: in the order of the hashes nothing of the order of answering is left. */
  async spentHashes(tx: Tx, round: RoundRow): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = await rows<{ unitId: string; hashes: string[] }>(
      tx,
      `select unit_id as "unitId", array_agg(encode(spent_hash, 'hex') order by spent_hash) as hashes from spent_pass where organization_id = $1 and round_id = $2 group by unit_id`,
      [round.organization, round.roundId],
    );
    return new Map(found.map(({ unitId, hashes }) => [unitId, hashes]));
  }

  /** @param withdrawOn the day from which the spent hashes are no longer published. */
  async publishRecount(tx: Tx, round: RoundRow, recount: Recount, withdrawOn: Date): Promise<void> {
    const hashes = recount.units.flatMap(({ spentHashes }) => spentHashes ?? []);
    const body = { ...recount, units: recount.units.map((unit) => ({ ...unit, spentHashes: null })) };
    await tx.query(
      `insert into round_recount (organization_id, round_id, body, spent_hashes, withdraw_hashes_on)
       values ($1, $2, $3, array(select decode(hash, 'hex') from unnest($4::text[]) with ordinality as h(hash, place) order by place), ($5::timestamptz at time zone 'UTC')::date)`,
      [round.organization, round.roundId, JSON.stringify(body), hashes, withdrawOn],
    );
  }

  async setClosed(tx: Tx, round: RoundRow, closedAt: Date, destroyed: number, units: readonly UnitCounts[]): Promise<void> {
    const keys = [round.organization, round.roundId];
    await tx.query(
      `update round_unit u set issued = c.issued, spent = c.spent, destroyed = c.destroyed
         from jsonb_to_recordset($3::jsonb) as c("unitId" uuid, issued integer, spent integer, destroyed integer)
        where u.organization_id = $1 and u.round_id = $2 and u.unit_id = c."unitId"`,
      [...keys, JSON.stringify(units)],
    );
    await tx.query(`update round set state = 'closed', closed_at = $3, destroyed = $4, next_tick_at = null where organization_id = $1 and round_id = $2`, [...keys, closedAt, destroyed]);
  }

  /** Everything that could still open, forge or link an answer of the round. */
  async destroySecrets(tx: Tx, round: RoundRow): Promise<void> {
    for (const table of ['pending_answer', 'pending_comment', 'spent_pass', 'issue_bucket', 'round_secret']) {
      await tx.query(`delete from ${table} where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    }
  }
}
