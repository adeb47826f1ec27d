import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { mayManagePractices } from '../../policies/domain/policies.policy.js';
import { CodeTPolicies } from '../app/code-t-policies.js';
import { ReadCodeTCalendar } from '../app/read-code-t-calendar.js';
import { PreviewCodeTPolicyInput, SetCodeTPolicyInput } from './code-t.inputs.js';
import { CodeTPolicyPreview, SetCodeTPolicyResult, SetCodeTPolicySuccess } from './code-t.results.js';
import { CodeTPolicyView } from './code-t.types.js';
import { presentAffected, presentPolicies, readPolicy } from './policy.presenter.js';

/** The rules of Code T, for admins. */
@Resolver(() => ViewerPermissions)
export class CodeTPolicyResolver {
  constructor(
    private readonly policies: CodeTPolicies,
    private readonly calendar: ReadCodeTCalendar,
  ) {}

  @Can('practice:manage')
  @Query(() => CodeTPolicyView, { description: 'The rules of Code T: those of today, those to come and those before.' })
  async codeTPolicy(@CurrentCtx() ctx: Ctx): Promise<CodeTPolicyView> {
    return presentPolicies(await this.policies.view(ctx));
  }

  @Can('practice:manage')
  @Query(() => CodeTPolicyPreview, { description: 'Tries rules out: which booked days would end, and whose. Changes nothing.' })
  async previewCodeTPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PreviewCodeTPolicyInput }) input: PreviewCodeTPolicyInput): Promise<CodeTPolicyPreview> {
    const { problems, days } = await this.policies.preview(ctx, input.effectiveFrom, readPolicy(input));
    return outcome(CodeTPolicyPreview, { problems: problems.map((problem) => ({ ...problem })), days: days.map(presentAffected), people: new Set(days.map(({ day }) => day.personId)).size });
  }

  @Can('practice:manage')
  @Mutation(() => SetCodeTPolicyResult, { description: 'Sets the rules from a day on. Booked days that they no longer allow end with a notice to their owners; previewCodeTPolicy says which.' })
  async setCodeTPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetCodeTPolicyInput }) input: SetCodeTPolicyInput): Promise<SetCodeTPolicyResult> {
    const set = await this.policies.set(ctx, input.effectiveFrom, readPolicy(input));
    if (!set.ok) return presentInvalid(set.error);
    return outcome(SetCodeTPolicySuccess, { policy: presentPolicies(await this.policies.view(ctx)), days: set.value.days.map(presentAffected) });
  }

  @ResolveField(() => Boolean, { description: 'Open the Code T pages: it is on, or will be within 90 days, and open to their team.' })
  async useCodeT(@CurrentCtx() ctx: Ctx): Promise<boolean> {
    return isSomebody(ctx.actor) && this.calendar.isThere(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Switch practices on and off and set their rules.' })
  managePractices(@CurrentCtx() ctx: Ctx): boolean {
    return mayManagePractices(ctx.actor).allow;
  }
}
