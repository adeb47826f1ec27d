import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

/** What another feature does when people leave or are erased, in the transaction of the change. */
export interface Departure {
  /** They work here no longer: what was promised in their name from now on is given up. Whoever is erased has left before. */
  left?(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void>;
  /** What they wrote goes for good; what stays under their id must not say who they were. */
  erased?(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void>;
}

/** Features above the directory say here, once at start, what they do when somebody leaves; the directory knows none of them. */
@Injectable()
export class Departures {
  private readonly registered: Departure[] = [];

  register(departure: Departure): void {
    this.registered.push(departure);
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    if (personIds.length === 0) return;
    for (const departure of this.registered) await departure.left?.(tx, ctx, personIds);
  }

  async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await this.left(tx, ctx, [personId]);
    for (const departure of this.registered) await departure.erased?.(tx, ctx, personId);
  }
}
