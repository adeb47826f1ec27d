import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { ListOpenRounds } from '../app/list-open-rounds.js';
import { localeOf } from './driver.presenter.js';
import { OpenRound, OpenRoundsInput } from './open-round.types.js';
import { roundStub } from './pulse.presenter.js';

@Resolver()
export class OpenRoundResolver {
  constructor(private readonly open: ListOpenRounds) {}

  @Can('round:answer')
  @Query(() => [OpenRound], { description: 'What is waiting for the viewer, the soonest to close first.' })
  async openRounds(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => OpenRoundsInput, nullable: true }) input?: OpenRoundsInput | null): Promise<OpenRound[]> {
    if (ctx.actor.kind !== 'person') throw new Refusal('FORBIDDEN', 'Only people are asked.');
    const rounds = await this.open.list(ctx, ctx.actor.personId, input?.includeAnnounced ?? true, localeOf(ctx));
    return rounds.map(({ roundId, pooledWith, joinedSinceLast, leftSinceLast, ...round }) =>
      outcome(OpenRound, { ...round, round: roundStub(roundId), pooledWith: [...pooledWith], joinedSinceLast: [...joinedSinceLast], leftSinceLast: [...leftSinceLast] }));
  }
}
