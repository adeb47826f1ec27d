import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';

/** What it happened to. */
export interface EventSubject {
  readonly editionId: string;
  readonly entryId?: string;
}

/** What happened in hack weeks, only ever appended, in the transaction of the change. Ballots are never written here. */
@Injectable()
export class HackEventStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async append(tx: Tx, ctx: Ctx, { editionId, entryId }: EventSubject, kind: string): Promise<void> {
    await tx.query('insert into hack_event (organization_id, event_id, edition_id, entry_id, kind, at, by_person_id) values ($1, $2, $3, $4, $5, $6, $7)', [
      ctx.organization, idFrom(this.random(16)), editionId, entryId ?? null, kind, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null,
    ]);
  }
}
