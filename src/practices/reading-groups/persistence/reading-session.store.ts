import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { PresenterSlot } from '../domain/presenter-slot.js';
import type { ReadingGroupId, ReadingSessionId, StoredSession } from '../domain/reading-group.js';
import type { SessionState } from '../domain/session-lifecycle.js';

const COLUMNS = `session_id as "sessionId", group_id as "groupId", starts_at as "from", ends_at as "to", chapter_from as "chapterFrom", chapter_to as "chapterTo", topic, state,
  skip_reason as "skipReason", slot, presenter_id as "presenterId", backup_id as "backupId", notes`;

/** When a session is and what is read in it. */
export type SessionValues = Pick<StoredSession, 'from' | 'to' | 'chapterFrom' | 'chapterTo' | 'topic'>;

/** A session of tomorrow, with who has to be reminded of it. */
export interface DueReminder {
  readonly sessionId: ReadingSessionId;
  readonly personId: string;
}

/** Sessions of reading groups. */
@Injectable()
export class ReadingSessionStore {
  find(tx: Tx, sessionId: string): Promise<StoredSession | undefined> {
    return row<StoredSession>(tx, `select ${COLUMNS} from reading_session where organization_id = current_organization() and session_id = $1`, [sessionId]);
  }

  /** The earliest first. */
  ofGroups(tx: Tx, groupIds: readonly string[]): Promise<StoredSession[]> {
    return rows<StoredSession>(tx, `select ${COLUMNS} from reading_session where organization_id = current_organization() and group_id = any($1::uuid[]) order by starts_at, session_id`, [groupIds]);
  }

  /** Planned ones of living groups whose time is over, or has begun. */
  begun(tx: Tx, now: Date): Promise<StoredSession[]> {
    return rows<StoredSession>(
      tx,
      `select ${COLUMNS} from reading_session s where s.organization_id = current_organization() and s.state = 'planned' and s.starts_at <= $1
          and exists (select from reading_group g where g.organization_id = s.organization_id and g.group_id = s.group_id and g.state in ('planned', 'running'))
        order by s.starts_at, s.session_id limit 500`,
      [now],
    );
  }

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, sessionId: ReadingSessionId, groupId: ReadingGroupId, { from, to, chapterFrom, chapterTo, topic }: SessionValues): Promise<void> {
    await tx.query(
      `insert into reading_session (organization_id, session_id, group_id, starts_at, ends_at, chapter_from, chapter_to, topic, state, state_changed_at, slot)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'planned', $9, 'open')`,
      [ctx.organization, sessionId, groupId, from, to, chapterFrom, chapterTo, topic, ctx.now],
    );
  }

  async change(tx: Tx, ctx: Pick<Ctx, 'organization'>, sessionId: ReadingSessionId, { from, to, chapterFrom, chapterTo, topic }: SessionValues): Promise<void> {
    await tx.query(
      'update reading_session set starts_at = $3, ends_at = $4, chapter_from = $5, chapter_to = $6, topic = $7 where organization_id = $1 and session_id = $2',
      [ctx.organization, sessionId, from, to, chapterFrom, chapterTo, topic],
    );
  }

  async moveTo(tx: Tx, ctx: Ctx, sessionId: ReadingSessionId, state: SessionState, skipReason: string | null): Promise<void> {
    await tx.query(
      'update reading_session set state = $3, skip_reason = $4, state_changed_at = $5, state_changed_by = $6 where organization_id = $1 and session_id = $2',
      [ctx.organization, sessionId, state, skipReason, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }

  async putSlot(tx: Tx, ctx: Pick<Ctx, 'organization'>, sessionId: ReadingSessionId, { slot, presenterId, backupId }: PresenterSlot): Promise<void> {
    await tx.query('update reading_session set slot = $3, presenter_id = $4, backup_id = $5 where organization_id = $1 and session_id = $2', [ctx.organization, sessionId, slot, presenterId, backupId]);
  }

  async writeNotes(tx: Tx, ctx: Pick<Ctx, 'organization'>, sessionId: ReadingSessionId, notes: string): Promise<void> {
    await tx.query('update reading_session set notes = $3 where organization_id = $1 and session_id = $2', [ctx.organization, sessionId, notes]);
  }

  /** Members whose own clock says that a session is tomorrow, from `fromHour` on, and who weren't reminded of it yet. */
  dueReminders(tx: Tx, now: Date, fromHour: number): Promise<DueReminder[]> {
    return rows<DueReminder>(
      tx,
      `select s.session_id as "sessionId", m.person_id as "personId" from reading_session s
         join reading_group g on g.organization_id = s.organization_id and g.group_id = s.group_id and g.state in ('planned', 'running')
         join reading_member m on m.organization_id = s.organization_id and m.group_id = s.group_id and m.role = 'member'
         join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
        where s.organization_id = current_organization() and s.state = 'planned' and s.starts_at > $1 and s.starts_at < $1::timestamptz + interval '50 hours'
          and (s.starts_at at time zone p.time_zone)::date = ($1::timestamptz at time zone p.time_zone)::date + 1
          and extract(hour from $1::timestamptz at time zone p.time_zone) >= $2
          and not exists (select from reading_reminder r where r.organization_id = s.organization_id and r.session_id = s.session_id and r.person_id = m.person_id
                             and r.reminded_of = (s.starts_at at time zone p.time_zone)::date)
        order by s.session_id, m.person_id limit 500`,
      [now, fromHour],
    );
  }

  /** True the first time; another instance may have been here. */
  async markReminded(tx: Tx, ctx: Pick<Ctx, 'organization'>, { sessionId, personId }: DueReminder, day: string): Promise<boolean> {
    const found = await rows(
      tx,
      'insert into reading_reminder (organization_id, session_id, person_id, reminded_of) values ($1, $2, $3, $4) on conflict do nothing returning session_id',
      [ctx.organization, sessionId, personId, day],
    );
    return found.length > 0;
  }
}
