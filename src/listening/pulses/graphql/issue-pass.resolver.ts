import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type RoundId } from '../../../kernel/ids.js';
import { err } from '../../../kernel/result.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { Refusal } from '../../../platform/refusal.js';
import { IssuePass } from '../app/issue-pass.js';
import { presentIssue } from './issue-pass.presenter.js';
import { IssuePassInput, IssuePassResult } from './issue-pass.types.js';

@Resolver()
export class IssuePassResolver {
  constructor(private readonly passes: IssuePass) {}

  @Can('round:answer')
  @Mutation(() => IssuePassResult, { description: 'Issues the viewer’s one pass of an announced or open round, blindly: the server can not recognise it later.' })
  async issuePass(@CurrentCtx() ctx: Ctx, @Args('input') input: IssuePassInput): Promise<IssuePassResult> {
    if (ctx.actor.kind !== 'person') throw new Refusal('FORBIDDEN', 'Only people are asked.');
    const roundId = parseId<RoundId>(input.roundId);
    if (!roundId) return presentIssue(err({ kind: 'round-not-found' }));
    return presentIssue(await this.passes.run(ctx, { roundId, personId: ctx.actor.personId, blinded: input.blinded, deviceLabel: input.deviceLabel }));
  }
}
