import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import type { CalendarDate } from '../../kernel/calendar-date.js';
import type { PersonId } from '../../kernel/ids.js';
import { rows, type Tx } from '../database/tx.js';

/** No person is asked for anything more often than this within any seven days in a row, whatever feature asks. */
export const ASKS_PER_WEEK = 2;
const WEEK_DAYS = 7;

/**
 * How often each person was asked for something by mail, by days (UTC), whatever they did about it. One ledger for all
 * features, so that they share one budget of people's patience.
 */
@Injectable()
export class AskLedger {
  /**
   * Those of the people who may be asked today. Until the transaction ends, nobody else in the organization gets an answer
   * to this question, so a `recordAsk` that follows can't overdraw.
   */
  async mayAsk(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, people: readonly PersonId[], kind: string): Promise<ReadonlySet<PersonId>> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('ask-ledger:' || $1, 0))`, [ctx.organization]);
    const allowed = await rows<{ person_id: PersonId }>(
      tx,
      `select p.person_id from unnest($1::uuid[]) as p(person_id)
        where not exists (select from ask a where a.organization_id = current_organization() and a.person_id = p.person_id and a.asked_on = $2::date and a.kind = $3)
          and (select count(*) from ask a where a.organization_id = current_organization() and a.person_id = p.person_id and abs(a.asked_on - $2::date) < ${WEEK_DAYS}) < ${ASKS_PER_WEEK}`,
      [people, today(ctx), kind],
    );
    return new Set(allowed.map((row) => row.person_id));
  }

  /** Enters one ask of today for each of the people. Entering the same again changes nothing. */
  async recordAsk(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, people: readonly PersonId[], kind: string): Promise<void> {
    await tx.query(
      `insert into ask (organization_id, person_id, asked_on, kind) select $1, p.person_id, $3, $4 from unnest($2::uuid[]) as p(person_id) on conflict do nothing`,
      [ctx.organization, people, today(ctx), kind],
    );
  }

  /** The days within a week of today on which each person was asked, one entry an ask. People without any are absent. */
  async recentAsks(tx: Tx, ctx: Pick<Ctx, 'now'>, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly CalendarDate[]>> {
    const found = await rows<{ person_id: PersonId; days: CalendarDate[] }>(
      tx,
      `select person_id, array_agg(asked_on::text order by asked_on) as days from ask where organization_id = current_organization() and person_id = any($1::uuid[]) and abs(asked_on - $2::date) < ${WEEK_DAYS} group by person_id`,
      [people, today(ctx)],
    );
    return new Map(found.map((row) => [row.person_id, row.days]));
  }
}

function today(ctx: Pick<Ctx, 'now'>): CalendarDate {
  return ctx.now.toISOString().slice(0, 10);
}
