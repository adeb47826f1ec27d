import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId, type SessionId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { dayOf } from '../domain/session.js';

export interface StoredSession {
  readonly id: SessionId;
  readonly deviceLabel: string;
  readonly createdOn: CalendarDate;
  readonly lastUsedOn: CalendarDate;
}

/** Sessions of one organization; their secrets are known here by hash only. */
@Injectable()
export class SessionStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, session: { readonly personId: PersonId; readonly tokenHash: Buffer; readonly deviceLabel: string }): Promise<SessionId> {
    const id = idFrom<SessionId>(this.random(16));
    await tx.query(
      `insert into session (organization_id, session_id, person_id, token_hash, device_label, created_on, last_used_on) values ($1, $2, $3, $4, $5, $6, $6)`,
      [ctx.organization, id, session.personId, session.tokenHash, session.deviceLabel, dayOf(ctx.now)],
    );
    return id;
  }

  /** The living sessions of a person, the latest used first. */
  ofPerson(tx: Tx, personId: PersonId, oldestUse: CalendarDate): Promise<StoredSession[]> {
    return rows<StoredSession>(
      tx,
      `select session_id as id, device_label as "deviceLabel", created_on::text as "createdOn", last_used_on::text as "lastUsedOn"
         from session where organization_id = current_organization() and person_id = $1 and last_used_on >= $2 order by last_used_on desc, created_on desc, session_id`,
      [personId, oldestUse],
    );
  }

  /** False when the person has no such session. */
  async delete(tx: Tx, personId: PersonId, id: SessionId): Promise<boolean> {
    const gone = await rows(tx, `with gone as (delete from session where organization_id = current_organization() and person_id = $1 and session_id = $2 returning 1) select * from gone`, [personId, id]);
    return gone.length > 0;
  }

  async deleteUnusedSince(tx: Tx, oldestUse: CalendarDate): Promise<void> {
    await tx.query(`delete from session where organization_id = current_organization() and last_used_on < $1`, [oldestUse]);
  }
}
