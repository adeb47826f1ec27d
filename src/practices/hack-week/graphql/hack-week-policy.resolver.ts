import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { TeamId } from '../../../kernel/ids.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { InvalidInput, outcome } from '../../../platform/graphql/user-error.js';
import { HACK_WEEK_PRACTICE, type HackWeekSettings } from '../../policies/domain/hack-week-settings.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import { HackWeekPolicies, type HackWeekPoliciesView } from '../app/hack-week-policies.js';
import { HackWeekPolicy, HackWeekPolicyView, SetHackWeekPolicyInput, SetHackWeekPolicyResult, SetHackWeekPolicySuccess } from './hack-week-policy.types.js';
import { HackWeekLoading } from './hack-week.loader.js';

/** The rules of hack weeks, for admins, and what the viewer may do with hack weeks at all. */
@Resolver(() => ViewerPermissions)
export class HackWeekPolicyResolver {
  constructor(
    private readonly policies: HackWeekPolicies,
    private readonly loading: HackWeekLoading,
  ) {}

  @Can('practice:manage')
  @Query(() => HackWeekPolicyView, { description: 'The rules of hack weeks: those of today, those to come and those before.' })
  async hackWeekPolicy(@CurrentCtx() ctx: Ctx): Promise<HackWeekPolicyView> {
    return presentPolicies(await this.policies.view(ctx));
  }

  @Can('practice:manage')
  @Mutation(() => SetHackWeekPolicyResult, { description: 'Sets the rules of hack weeks from a day on. What was proposed and shown stays as it is.' })
  async setHackWeekPolicy(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetHackWeekPolicyInput }) { effectiveFrom, audienceTeamId, ...rules }: SetHackWeekPolicyInput): Promise<SetHackWeekPolicyResult> {
    const set = await this.policies.set(ctx, effectiveFrom, { ...rules, audienceTeamId: audienceTeamId?.toLowerCase() ?? null });
    if (!set.ok) return presentInvalid(set.error) satisfies InvalidInput;
    return outcome(SetHackWeekPolicySuccess, { policy: presentPolicies(await this.policies.view(ctx)) });
  }

  @ResolveField(() => Boolean, { description: 'Open the hack week pages: it is on, and they are among those it is for.' })
  async useHackWeek(@CurrentRequest() request: RequestContext): Promise<boolean> {
    return isSomebody(request.ctx.actor) && (await this.loading.of(request).facts()).isIn;
  }

  @ResolveField(() => Boolean, { description: 'Organize hack weeks: an admin, or an organizer of one.' })
  async organizeHackWeeks(@CurrentRequest() request: RequestContext): Promise<boolean> {
    if (!isSomebody(request.ctx.actor)) return false;
    const { isIn, isAdmin, organizes } = await this.loading.of(request).facts();
    return isIn && (isAdmin || organizes.size > 0);
  }
}

function presentPolicies({ current, upcoming, history }: HackWeekPoliciesView): HackWeekPolicyView {
  const present = (version: PolicyVersion<HackWeekSettings>): HackWeekPolicy => presentSettings(version.settings, version);
  return outcome(HackWeekPolicyView, { current: current ? present(current) : presentSettings(HACK_WEEK_PRACTICE.defaults, null), upcoming: upcoming.map(present), history: history.map(present) });
}

function presentSettings({ audienceTeamId, ...plain }: HackWeekSettings, version: Pick<PolicyVersion<HackWeekSettings>, 'effectiveFrom' | 'setBy'> | null): HackWeekPolicy {
  return outcome(HackWeekPolicy, {
    ...plain, effectiveFrom: version?.effectiveFrom ?? null, setBy: version?.setBy ? outcome(Person, { id: version.setBy }) : null,
    audienceTeam: audienceTeamId === null ? null : outcome(Team, { id: audienceTeamId as TeamId }),
  });
}
