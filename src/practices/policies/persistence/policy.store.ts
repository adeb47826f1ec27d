import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** A version as it is stored; its settings are read by the practice. */
export interface StoredPolicy {
  readonly effectiveFrom: CalendarDate;
  readonly settings: unknown;
  readonly setBy: PersonId | null;
  readonly setAt: Date;
}

const COLUMNS = `effective_from::text as "effectiveFrom", settings, set_by as "setBy", set_at as "setAt"`;

/** An organization's policies. */
@Injectable()
export class PolicyStore {
  /** All versions of a practice, the oldest first. */
  versions(tx: Tx, practice: string): Promise<StoredPolicy[]> {
    return rows<StoredPolicy>(tx, `select ${COLUMNS} from practice_policy where organization_id = current_organization() and practice = $1 order by effective_from`, [practice]);
  }

  /** The newest version that has begun on a day. */
  on(tx: Tx, practice: string, day: CalendarDate): Promise<StoredPolicy | undefined> {
    return row<StoredPolicy>(
      tx,
      `select ${COLUMNS} from practice_policy where organization_id = current_organization() and practice = $1 and effective_from <= $2 order by effective_from desc limit 1`,
      [practice, day],
    );
  }

  /** Writes a version; one that begins on the same day is replaced. */
  async put(tx: Tx, { organization }: Pick<Ctx, 'organization'>, practice: string, { effectiveFrom, settings, setBy, setAt }: StoredPolicy): Promise<void> {
    await tx.query(
      `insert into practice_policy (organization_id, practice, effective_from, settings, set_by, set_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, practice, effective_from) do update set settings = excluded.settings, set_by = excluded.set_by, set_at = excluded.set_at`,
      [organization, practice, effectiveFrom, JSON.stringify(settings), setBy, setAt],
    );
  }

  async remove(tx: Tx, practice: string, effectiveFrom: CalendarDate): Promise<void> {
    await tx.query('delete from practice_policy where organization_id = current_organization() and practice = $1 and effective_from = $2', [practice, effectiveFrom]);
  }

  /** Holds a practice's policy as it is until the transaction ends: together with others who read it, or alone to write it. */
  async lock(tx: Tx, { organization }: Pick<Ctx, 'organization'>, practice: string, mode: 'shared' | 'alone'): Promise<void> {
    const take = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await tx.query(`select ${take}(hashtextextended('policy|' || $1 || '|' || $2, 0))`, [organization, practice]);
  }

  async today(tx: Tx, now: Date): Promise<CalendarDate> {
    const found = await row<{ today: CalendarDate }>(tx, `select ($1::timestamptz at time zone time_zone)::date::text as today from organization where organization_id = current_organization()`, [now]);
    return found!.today;
  }
}
