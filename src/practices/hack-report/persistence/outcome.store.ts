import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEditionId } from '../../hack-week/domain/edition.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import { daysSinceOpen, type OutcomeDay } from '../domain/outcome.js';

/** A shown demo with where one of its questions stands. */
export interface OutcomeAsk {
  readonly entryId: HackEntryId;
  readonly editionId: HackEditionId;
  readonly editionName: string;
  readonly title: string;
  readonly ownerId: PersonId;
  readonly demosOn: CalendarDate;
  readonly at: OutcomeDay;
  readonly isAsked: boolean;
  readonly outcome: EntryOutcome | null;
  readonly note: string;
}

const SELECT = `
  select n.entry_id as "entryId", n.edition_id as "editionId", e.name as "editionName", p.title, n.owner_id as "ownerId", (e.demos_at at time zone e.zone)::date::text as "demosOn", $1::int as at,
         o.asked_on is not null as "isAsked", o.outcome, coalesce(o.note, '') as note
    from hack_entry n
    join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
    join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
    left join hack_outcome o on o.organization_id = n.organization_id and o.entry_id = n.entry_id and o.days = $1
   where n.organization_id = current_organization() and n.state = 'presented' and e.phase in ('demos', 'tally', 'published', 'archived')`;

/** What became of demos. */
@Injectable()
export class OutcomeStore {
  /** Shown demos whose question of a day is open on `today`: of one owner, or of all that were not asked or answered yet. */
  open(tx: Tx, at: OutcomeDay, today: CalendarDate, ownerId: PersonId | null): Promise<OutcomeAsk[]> {
    const { least, most } = daysSinceOpen(at);
    return rows<OutcomeAsk>(
      tx,
      `${SELECT} and (e.demos_at at time zone e.zone)::date between $2::date and $3::date
          and case when $4::uuid is null then o.asked_on is null and o.outcome is null else n.owner_id = $4 end order by e.starts_on, n.number`,
      [at, addDays(today, -most), addDays(today, -least), ownerId],
    );
  }

  find(tx: Tx, at: OutcomeDay, entryId: string): Promise<OutcomeAsk | undefined> {
    return row<OutcomeAsk>(tx, `${SELECT} and n.entry_id = $2`, [at, entryId]);
  }

  /** False when somebody else asked first. */
  async markAsked(tx: Tx, ctx: Pick<Ctx, 'organization'>, entryId: HackEntryId, at: OutcomeDay, today: CalendarDate): Promise<boolean> {
    const written = await rows(
      tx,
      `insert into hack_outcome (organization_id, entry_id, days, asked_on) values ($1, $2, $3, $4)
       on conflict (organization_id, entry_id, days) do update set asked_on = excluded.asked_on where hack_outcome.asked_on is null and hack_outcome.outcome is null returning entry_id`,
      [ctx.organization, entryId, at, today],
    );
    return written.length > 0;
  }

  async answer(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, entryId: HackEntryId, at: OutcomeDay, said: { outcome: EntryOutcome; note: string; by: PersonId }): Promise<void> {
    await tx.query(
      `insert into hack_outcome (organization_id, entry_id, days, outcome, note, answered_by, answered_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, entry_id, days) do update set outcome = excluded.outcome, note = excluded.note, answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
      [ctx.organization, entryId, at, said.outcome, said.note, said.by, ctx.now],
    );
  }

  /** What somebody wrote about their projects. */
  async eraseNotes(tx: Tx, personId: PersonId): Promise<void> {
    await tx.query(`update hack_outcome set note = '', answered_by = null where organization_id = current_organization() and answered_by = $1`, [personId]);
  }
}
