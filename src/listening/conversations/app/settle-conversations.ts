import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { tickAt } from '../../pulses/domain/round-lifecycle.js';
import { ReleasedComments } from '../../results/app/released-comments.js';
import { ConversationStore } from '../persistence/conversation.store.js';

/**
 * What authors sent since the last tick of their organization: comments taken back are destroyed, all together, with everything said about them, and
 * answers that go on waiting are shuffled. Until then a row's number could be held against those of other rows that a visit writes; afterwards all
 * have one. Once a tick, whatever the number of instances and restarts.
 */
@Injectable()
export class SettleConversations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: ReleasedComments,
    private readonly store: ConversationStore,
  ) {}

  async run(ctx: Pick<Ctx, 'organization' | 'now'>): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      if (!(await this.store.beginTick(tx, ctx.organization, tickAt(ctx.now, await this.store.tickSeconds(tx))))) return ok(undefined);
      const withdrawn = await this.store.withdrawals(tx);
      if (withdrawn.length > 0) {
        await this.comments.withdraw(tx, ctx.organization, withdrawn);
        await this.store.destroy(tx, withdrawn.map(({ commentId }) => commentId));
      }
      await this.store.shuffleWaiting(tx);
      return ok(undefined);
    });
  }
}
