import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { ListReplyFiles } from '../app/list-reply-files.js';
import { ReplyFileAddress } from './reply-file.types.js';

@Resolver()
export class ReplyFileResolver {
  constructor(private readonly files: ListReplyFiles) {}

  @Can('round:answer')
  @Query(() => [ReplyFileAddress], { description: 'Where the viewer’s devices look for replies: one file for each round of the last 180 days that is closed and asked the viewer, the newest first.' })
  async replyFiles(@CurrentCtx() ctx: Ctx): Promise<ReplyFileAddress[]> {
    if (ctx.actor.kind !== 'person') throw new Refusal('FORBIDDEN', 'Only people are asked.');
    return (await this.files.list(ctx, ctx.actor.personId)).map((place) => outcome(ReplyFileAddress, { ...place }));
  }
}
