import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { CodeTDayId, StoredDay } from '../domain/code-t-day.js';
import type { DayReason, DayState, DisplacedBy } from '../domain/day-lifecycle.js';

const COLUMNS = `
  d.day_id as "dayId", d.person_id as "personId", d.team_id as "teamId", d.project_id as "projectId", d.day::text as day, d.zone,
  d.starts_at as "from", d.ends_at as "to", d.state, d.reason, d.displaced_note as "displacedNote", d.rebooked_as as "rebookedAs", d.state_changed_at as "stateChangedAt"`;

/** Days of Code T. Whoever writes holds the lock on the person in the calendar. */
@Injectable()
export class CodeTDayStore {
  async find(tx: Tx, dayId: string): Promise<StoredDay | undefined> {
    return row<StoredDay>(tx, `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.day_id = $1`, [dayId]);
  }

  byIds(tx: Tx, dayIds: readonly string[]): Promise<StoredDay[]> {
    return rows<StoredDay>(tx, `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.day_id = any($1::uuid[]) order by d.day, d.day_id`, [dayIds]);
  }

  /** All of some people's days from a day on, the earliest first. */
  ofPeople(tx: Tx, personIds: readonly string[], from: CalendarDate): Promise<StoredDay[]> {
    return rows<StoredDay>(
      tx,
      `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.person_id = any($1::uuid[]) and d.day >= $2 order by d.day, d.booked_at, d.day_id`,
      [personIds, from],
    );
  }

  /** Days that say something about counting: after the last presentation given, or still open. All there are: a person has some fifty a year. */
  ofPerson(tx: Tx, personId: string): Promise<StoredDay[]> {
    return this.ofPeople(tx, [personId], '1900-01-01');
  }

  /** Everybody's booked days from a day on. */
  bookedFrom(tx: Tx, from: CalendarDate): Promise<StoredDay[]> {
    return rows<StoredDay>(tx, `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.state = 'booked' and d.day >= $1 order by d.day, d.day_id`, [from]);
  }

  /** Booked days that are over. */
  ended(tx: Tx, now: Date, limit: number): Promise<StoredDay[]> {
    return rows<StoredDay>(
      tx,
      `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.state = 'booked' and d.ends_at <= $1 order by d.ends_at, d.day_id limit $2`,
      [now, limit],
    );
  }

  /** Days that stand, of everybody in some teams (as they were booked). */
  ofTeams(tx: Tx, teamIds: readonly string[], from: CalendarDate, to: CalendarDate): Promise<StoredDay[]> {
    return rows<StoredDay>(
      tx,
      `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.team_id = any($1::uuid[]) and d.day between $2 and $3
          and d.state in ('booked', 'unknown', 'taken', 'partly', 'lost') order by d.day, d.day_id`,
      [teamIds, from, to],
    );
  }

  /** Days that leads took from people of some teams, which their teams read. */
  takenByLeads(tx: Tx, teamIds: readonly string[], from: CalendarDate, to: CalendarDate): Promise<StoredDay[]> {
    return rows<StoredDay>(
      tx,
      `select ${COLUMNS} from code_t_day d where d.organization_id = current_organization() and d.team_id = any($1::uuid[]) and d.day between $2 and $3
          and d.state = 'displaced' and d.reason = 'lead' order by d.day, d.day_id`,
      [teamIds, from, to],
    );
  }

  async insert(tx: Tx, ctx: Ctx, day: Pick<StoredDay, 'dayId' | 'personId' | 'teamId' | 'projectId' | 'day' | 'zone' | 'from' | 'to'>): Promise<void> {
    await tx.query(
      `insert into code_t_day (organization_id, day_id, person_id, team_id, project_id, day, zone, starts_at, ends_at, state, booked_at, state_changed_at, state_changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'booked', $10, $10, $3)`,
      [ctx.organization, day.dayId, day.personId, day.teamId, day.projectId, day.day, day.zone, day.from, day.to, ctx.now],
    );
  }

  /** Writes where a day came to; `by` is null when nobody did it. */
  async moveTo(tx: Tx, ctx: Ctx, dayId: CodeTDayId, change: DayChange): Promise<void> {
    await tx.query(
      `update code_t_day set state = $3, reason = $4, displaced_note = $5, state_changed_at = $6::timestamptz, state_changed_by = $7,
              asked_at = case when $3 = 'unknown' then $6::timestamptz else asked_at end
        where organization_id = $1 and day_id = $2`,
      [ctx.organization, dayId, change.state, change.reason, change.note ?? null, ctx.now, change.by],
    );
  }

  /** Links the newest displaced or released day of the same project to the one that was booked instead. */
  async linkRebooked(tx: Tx, ctx: Ctx, personId: PersonId, projectId: string, dayId: CodeTDayId): Promise<void> {
    await tx.query(
      `update code_t_day set rebooked_as = $4 where organization_id = $1 and day_id = (
         select d.day_id from code_t_day d where d.organization_id = $1 and d.person_id = $2 and d.project_id = $3 and d.state in ('displaced', 'released') and d.rebooked_as is null
          order by d.state_changed_at desc, d.day_id limit 1)`,
      [ctx.organization, personId, projectId, dayId],
    );
  }
}

/** What changes when a day follows an arrow. */
export interface DayChange {
  readonly state: DayState;
  readonly reason: DayReason | DisplacedBy | null;
  readonly note?: string | null;
  readonly by: PersonId | null;
}

