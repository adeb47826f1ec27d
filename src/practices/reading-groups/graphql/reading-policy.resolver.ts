import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { InvalidInput, outcome } from '../../../platform/graphql/user-error.js';
import { ReadingPolicies } from '../app/reading-policies.js';
import { ReadingGroupsPolicyView } from './reading-group.types.js';
import { SetReadingGroupsPolicyInput } from './reading-groups.inputs.js';
import { presentPolicies } from './reading-groups.presenter.js';
import { SetReadingGroupsPolicyResult, SetReadingGroupsPolicySuccess } from './reading-groups.results.js';

/** The rules of reading groups, for admins. */
@Resolver()
export class ReadingPolicyResolver {
  constructor(private readonly policies: ReadingPolicies) {}

  @Can('practice:manage')
  @Query(() => ReadingGroupsPolicyView, { description: 'The rules of reading groups: those of today, those to come and those before.' })
  async readingGroupsPolicy(@CurrentCtx() ctx: Ctx): Promise<ReadingGroupsPolicyView> {
    return presentPolicies(await this.policies.view(ctx));
  }

  @Can('practice:manage')
  @Mutation(() => SetReadingGroupsPolicyResult, { description: 'Sets the rules from a day on. Switched off, groups rest: their sessions leave people’s calendars and nobody is written to.' })
  async setReadingGroupsPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetReadingGroupsPolicyInput }) { effectiveFrom, isOn, audienceTeamId, capWeeks }: SetReadingGroupsPolicyInput): Promise<SetReadingGroupsPolicyResult> {
    const set = await this.policies.set(ctx, effectiveFrom, { isOn, audienceTeamId: audienceTeamId ?? null, capWeeks });
    if (!set.ok) return outcome(InvalidInput, { message: set.error[0]?.message ?? 'Some values are not acceptable.', problems: set.error.map((problem) => ({ ...problem })) });
    return outcome(SetReadingGroupsPolicySuccess, { policy: presentPolicies(await this.policies.view(ctx)) });
  }
}
