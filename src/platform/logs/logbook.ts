import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { idFrom } from '../../kernel/ids.js';
import type { RandomBytes } from '../../kernel/random.js';
import type { Tx } from '../database/tx.js';
import { RANDOM_BYTES } from '../secrets/random.js';

/**
 * The two logs, written in the transaction of the change. The audit log says who did what; the member log says what
 * every member may know about rosters and settings. Both hold ids and never names, so that erasing a person works.
 */
@Injectable()
export class Logbook {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  /** One audit row. `subject` holds ids and plain facts, never secrets, never an answer. */
  async audit(tx: Tx, ctx: Ctx, action: string, subject: Readonly<Record<string, unknown>>): Promise<void> {
    await tx.query(
      `insert into audit_entry (organization_id, audit_id, at, actor_person_id, actor_kind, action, subject) values ($1, $2, $3, $4, $5, $6, $7)`,
      [ctx.organization, idFrom(this.random(16)), ctx.now, personOf(ctx), ctx.actor.kind, action, JSON.stringify(subject)],
    );
  }

  /** One row that every member can read, for example `person-moved` with the ids of the person and both teams. */
  async tellMembers(tx: Tx, ctx: Ctx, kind: string, data: Readonly<Record<string, unknown>>): Promise<void> {
    await tx.query(
      `insert into member_log_entry (organization_id, entry_id, at, kind, by_person_id, data) values ($1, $2, $3, $4, $5, $6)`,
      [ctx.organization, idFrom(this.random(16)), ctx.now, kind, personOf(ctx), JSON.stringify(data)],
    );
  }
}

function personOf(ctx: Ctx): string | null {
  return ctx.actor.kind === 'person' || ctx.actor.kind === 'token' ? ctx.actor.personId : null;
}
