import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Opportunity } from '../domain/opportunity.js';

/** An opportunity that is another now. */
export interface ChangedOpportunity {
  readonly before: Opportunity;
  readonly after: Opportunity;
}

type Listener = (tx: Tx, ctx: Ctx, changed: readonly ChangedOpportunity[]) => Promise<void>;

/** Who has something to do when an opportunity changes says so here, once at start; it runs in the transaction of the change. */
@Injectable()
export class OpportunityChanges {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, ctx: Ctx, changed: readonly ChangedOpportunity[]): Promise<void> {
    if (changed.length === 0) return;
    for (const listener of this.listeners) await listener(tx, ctx, changed);
  }
}
