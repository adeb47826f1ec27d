import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { PlanPulse, type PlanOutcome } from '../app/plan-pulse.js';
import { notAskedWords, warningWords } from '../domain/planner.words.js';
import { driverStub, itemStub, localeOf } from './driver.presenter.js';
import { PulsePlanInput } from './pulse.inputs.js';
import { PulsePlan } from './pulse-plan.types.js';
import { settingsOf } from './pulse-settings.reader.js';

@Resolver()
export class PulsePlanResolver {
  constructor(private readonly planner: PlanPulse) {}

  @Can('pulse:manage')
  @Query(() => PulsePlan, { description: "What a pulse with these settings would do to today's organization. Saves nothing, asks nobody." })
  async pulsePlan(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PulsePlanInput }) input: PulsePlanInput): Promise<PulsePlan> {
    return present(await this.planner.plan(ctx, input.settings.pulseId ?? null, settingsOf(input.settings)), localeOf(ctx));
  }
}

function present({ problems, plan, pooledTeams }: PlanOutcome, locale: Locale): PulsePlan {
  return outcome(PulsePlan, {
    problems: problems.map((problem) => ({ ...problem })),
    units: (plan?.units ?? []).map(({ unitId, ...unit }) => ({ ...unit, teamId: unitId })),
    pooledTeams: pooledTeams.map((team) => ({ ...team, together: [...team.together] })),
    notAsked: (plan?.notAsked ?? []).map(({ personId, name, reason }) => ({ personId, name, reason: notAskedWords(reason, locale) })),
    nextRounds: (plan?.nextRounds ?? []).map(({ number, times, items, secondsToAnswer }) => ({
      number, secondsToAnswer, items: items.map(({ id, version }) => itemStub(id, version)),
      opensAt: times?.opensAt ?? null, closesAt: times?.closesAt ?? null, announcedAt: times?.announcedAt ?? null,
    })),
    firstAlarms: (plan?.firstAlarms ?? []).map(({ driverId, roundNumber, on }) => ({ driver: driverStub(driverId), roundNumber, date: on })),
    warnings: (plan?.warnings ?? []).map((warning) => warningWords(warning, locale)),
  });
}
