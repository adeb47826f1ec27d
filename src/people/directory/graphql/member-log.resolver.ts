import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { ReadMemberLog } from '../app/read-member-log.js';
import { MemberLogInput } from './directory.inputs.js';
import { MemberLogConnection, MemberLogEntry } from './member-log.types.js';

@Resolver()
export class MemberLogResolver {
  constructor(private readonly reading: ReadMemberLog) {}

  @Can('directory:read')
  @Query(() => MemberLogConnection, {
    description: 'What changed in rosters and settings, the newest first.',
    complexity: ({ args, childComplexity }) => ((args.input as MemberLogInput | undefined)?.first ?? 50) * childComplexity + 1,
  })
  async memberLog(@Args('input', { type: () => MemberLogInput, nullable: true }) input: MemberLogInput | null, @CurrentCtx() ctx: Ctx): Promise<MemberLogConnection> {
    const page = await this.reading.execute(ctx, pageSize(input?.first), input?.after ?? undefined);
    return outcome(MemberLogConnection, toConnection(page, (entry) => outcome(MemberLogEntry, { ...entry })));
  }
}
