import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isSomebody } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { ReleasedComments, type SeenComment } from '../../results/app/released-comments.js';
import { readMessage } from '../domain/conversation.js';
import { noSuchComment, type NoSuchComment, type ReplyError } from '../domain/conversation.errors.js';
import { ConversationStore } from '../persistence/conversation.store.js';
import { ReadComments, type ReadComment } from './read-comments.js';

/** What readers do with a comment under their names: take note of it, and answer. Audited by id, without a word of it. */
@Injectable()
export class RespondToComment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: ReleasedComments,
    private readonly store: ConversationStore,
    private readonly reading: ReadComments,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Saying it twice is saying it once; `isAcknowledged` false takes it back. */
  acknowledge(ctx: Ctx, commentText: string, isAcknowledged: boolean): Promise<Result<ReadComment, NoSuchComment>> {
    return this.uow.run<ReadComment, NoSuchComment>(ctx, async (tx) => {
      const comment = await this.find(tx, ctx, commentText);
      if (!comment) return err(noSuchComment);
      const { commentId, roundId } = comment;
      const isNews = isAcknowledged ? await this.store.acknowledge(tx, ctx.organization, comment, personOf(ctx), ctx.now) : await this.store.takeBack(tx, commentId, personOf(ctx));
      if (isNews) await this.logbook.audit(tx, ctx, isAcknowledged ? 'comment.acknowledged' : 'comment.unacknowledged', { commentId, roundId });
      return ok(await this.reading.one(tx, comment));
    });
  }

  async reply(ctx: Ctx, commentText: string, typed: string): Promise<Result<ReadComment, ReplyError>> {
    const body = readMessage(typed);
    if (!body.ok) return err({ kind: 'invalid', problems: body.error });
    return this.uow.run<ReadComment, ReplyError>(ctx, async (tx) => {
      const comment = await this.find(tx, ctx, commentText);
      if (!comment) return err(noSuchComment);
      if (!comment.hasKey || comment.text.value.body === null) return err({ kind: 'not-answerable' });
      const { commentId, roundId } = comment;
      const messageId = idFrom(this.random(16));
      await this.store.reply(tx, ctx.organization, comment, { messageId, personId: personOf(ctx), body: body.value }, ctx.now);
      await this.logbook.audit(tx, ctx, 'comment.replied', { commentId, roundId, messageId });
      return ok(await this.reading.one(tx, comment));
    });
  }

  private async find(tx: Tx, ctx: Ctx, commentText: string): Promise<SeenComment | undefined> {
    const commentId = parseId(commentText);
    return commentId === undefined ? undefined : this.comments.toRespond(tx, personOf(ctx), commentId);
  }
}

function personOf({ actor }: Ctx): string {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
