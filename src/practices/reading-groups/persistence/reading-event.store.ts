import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';

/** What happened to groups, sessions and places, only ever appended, in the transaction of the change. Never who was there. */
@Injectable()
export class ReadingEventStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async append(tx: Tx, ctx: Ctx, of: { readonly groupId: string; readonly sessionId?: string }, step: { readonly action: string; readonly state: string }): Promise<void> {
    await tx.query(
      'insert into reading_event (organization_id, event_id, group_id, session_id, action, state, at, by_person_id) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [ctx.organization, idFrom(this.random(16)), of.groupId, of.sessionId ?? null, step.action, step.state, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }
}
