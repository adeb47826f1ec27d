import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { StageId } from '../domain/stage.js';

/** What happened on a stage. */
export interface StageEvent {
  readonly action: string;
  readonly entryId?: string;
  /** The state of the slot afterwards; absent where it is gone. */
  readonly state?: string;
  readonly seconds?: number | null;
}

/** What happened on stages, only ever appended, in the transaction of the change. */
@Injectable()
export class StageEventStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async append(tx: Tx, ctx: Ctx, stageId: StageId, { action, entryId, state, seconds }: StageEvent): Promise<void> {
    await tx.query(
      'insert into stage_event (organization_id, event_id, stage_id, entry_id, action, state, seconds, at, by_person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [ctx.organization, idFrom(this.random(16)), stageId, entryId ?? null, action, state ?? null, seconds ?? null, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }
}
