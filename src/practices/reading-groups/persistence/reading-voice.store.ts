import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { OwnAttendance, ReadingSessionId, ReadingTakeawayId, ReadLevel, StoredTakeaway } from '../domain/reading-group.js';

const TAKEAWAY = `takeaway_id as "takeawayId", session_id as "sessionId", person_id as "personId", text, written_at::date::text as "writtenOn"`;

/** What people say of a session: whether they were there, for themselves, and what they took away, for everybody. */
@Injectable()
export class ReadingVoiceStore {
  /** How many said that they were there, by session; sessions without any are absent. The only look at others' attendance: a count. */
  async attended(tx: Tx, sessionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await rows<{ sessionId: string; count: number }>(
      tx,
      `select session_id as "sessionId", count(*)::int as count from reading_attendance where organization_id = current_organization() and session_id = any($1::uuid[]) and attended group by session_id`,
      [sessionIds],
    );
    return new Map(found.map(({ sessionId, count }) => [sessionId, count]));
  }

  ownAttendance(tx: Tx, personId: PersonId, sessionIds: readonly string[]): Promise<OwnAttendance[]> {
    return rows<OwnAttendance>(
      tx,
      `select session_id as "sessionId", attended, read_level as "readLevel" from reading_attendance where organization_id = current_organization() and person_id = $1 and session_id = any($2::uuid[])`,
      [personId, sessionIds],
    );
  }

  async sayAttendance(tx: Tx, ctx: Pick<Ctx, 'organization'>, personId: PersonId, sessionId: ReadingSessionId, attended: boolean, readLevel: ReadLevel | null): Promise<void> {
    await tx.query(
      `insert into reading_attendance (organization_id, session_id, person_id, attended, read_level) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, session_id, person_id) do update set attended = excluded.attended, read_level = excluded.read_level`,
      [ctx.organization, sessionId, personId, attended, readLevel],
    );
  }

  /** The earliest first. */
  takeaways(tx: Tx, sessionIds: readonly string[]): Promise<StoredTakeaway[]> {
    return rows<StoredTakeaway>(tx, `select ${TAKEAWAY} from reading_takeaway where organization_id = current_organization() and session_id = any($1::uuid[]) order by written_at, takeaway_id`, [sessionIds]);
  }

  takeaway(tx: Tx, takeawayId: string): Promise<StoredTakeaway | undefined> {
    return row<StoredTakeaway>(tx, `select ${TAKEAWAY} from reading_takeaway where organization_id = current_organization() and takeaway_id = $1`, [takeawayId]);
  }

  async putTakeaway(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, takeaway: Pick<StoredTakeaway, 'takeawayId' | 'sessionId' | 'personId' | 'text'>): Promise<void> {
    await tx.query(
      `insert into reading_takeaway (organization_id, takeaway_id, session_id, person_id, text, written_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, takeaway_id) do update set text = excluded.text`,
      [ctx.organization, takeaway.takeawayId, takeaway.sessionId, takeaway.personId, takeaway.text, ctx.now],
    );
  }

  async removeTakeaway(tx: Tx, takeawayId: ReadingTakeawayId): Promise<void> {
    await tx.query('delete from reading_takeaway where organization_id = current_organization() and takeaway_id = $1', [takeawayId]);
  }
}
