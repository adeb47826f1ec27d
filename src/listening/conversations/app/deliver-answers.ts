import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { shuffled } from '../../../engines/anonymity/random.js';
import { unpackText } from '../../../engines/anonymity/sealed-box.js';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { idFrom, type OrganizationId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { logger } from '../../../platform/observability/logger.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { ReleasedComments } from '../../results/app/released-comments.js';
import { dueUntil } from '../domain/delivery.js';
import { ConversationStore, type DeliveredAnswer, type WaitingAnswer } from '../persistence/conversation.store.js';
import { waitingPurpose } from './hear-author.js';
import { SettleConversations } from './settle-conversations.js';

const LOOK: OrganizationWork = { job: 'conversations', everyMs: 60_000, failure: 'answers to comments were not delivered; the next look tries again' };

/** Delivers what authors answered, all of a day together, at nine in the organization's time zone: when it is read says nothing of when it was written. */
@Injectable()
export class DeliverAnswers implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: ReleasedComments,
    private readonly store: ConversationStore,
    private readonly settling: SettleConversations,
    private readonly sealer: Sealer,
    private readonly ticks: OrganizationTicks,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  /** Settles and delivers what is due in every organization. Run again, also after a crash, it delivers nothing twice. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  /** Settles what a tick settles, then delivers what is due. */
  private async look(ctx: Ctx): Promise<void> {
    await this.settling.run(ctx);
    await this.uow.run(ctx, async (tx) => {
      const until = dueUntil(ctx.now, await this.store.timeZone(tx));
      const commentIds = await this.store.due(tx, until);
      if (commentIds.length === 0) return ok(undefined);
      await this.comments.lock(tx, commentIds);
      const answers = (await this.store.takeDue(tx, commentIds, until)).flatMap((answer) => this.open(answer));
      await this.store.deliver(tx, ctx.organization, shuffledByComment(answers, this.random), until);
      return ok(undefined);
    });
  }

  /** An answer that can't be read, because it was changed or the server key is another one, is given up: it must not hold up the others. */
  private open({ roundId, commentId, sequence, sealed }: WaitingAnswer): readonly DeliveredAnswer[] {
    try {
      return [{ roundId, commentId, sequence, messageId: idFrom(this.random(16)), body: unpackText(this.sealer.open(waitingPurpose(commentId, sequence), sealed)) }];
    } catch {
      logger.warn('an answer to a comment could not be read and was given up');
      return [];
    }
  }
}

/** Comments in random order, the answers to each in theirs. */
function shuffledByComment(answers: readonly DeliveredAnswer[], random: RandomBytes): readonly DeliveredAnswer[] {
  return shuffled([...groupBy(answers, ({ commentId }) => commentId).values()], random).flat();
}
