import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { localeOf } from '../../../platform/access/acting.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Awards } from '../app/awards.js';
import { ChangeHackAwardInput, CreateHackAwardInput, HackAwardsInput, RemoveHackAwardInput } from './ballot.inputs.js';
import { presentAward, presentAwardError, readAward } from './ballot.presenter.js';
import {
  ChangeHackAwardResult, ChangeHackAwardSuccess, CreateHackAwardResult, CreateHackAwardSuccess, RemoveHackAwardResult, RemoveHackAwardSuccess,
} from './ballot.results.js';
import { HackAward } from './ballot.types.js';

/** Awards of an edition, for its organizers. */
@Resolver()
export class AwardResolver {
  constructor(private readonly awards: Awards) {}

  @Can('hack-week:use')
  @Query(() => [HackAward], { description: 'The awards of an edition, in the order in which they were made; none for an edition that the viewer doesn’t see.' })
  async hackAwards(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackAwardsInput }) { editionId }: HackAwardsInput): Promise<HackAward[]> {
    return (await this.awards.list(ctx, editionId)).map(presentAward);
  }

  @Can('hack-week:organize')
  @Mutation(() => CreateHackAwardResult, { description: 'Adds an award. One with a ballot of its own needs to be there before the ballots close; all before the count.' })
  async createHackAward(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateHackAwardInput }) { editionId, ...values }: CreateHackAwardInput): Promise<CreateHackAwardResult> {
    const done = await this.awards.create(ctx, editionId, readAward(values));
    return done.ok ? outcome(CreateHackAwardSuccess, { award: presentAward(done.value) }) : presentAwardError(done.error, localeOf(ctx));
  }

  @Can('hack-week:organize')
  @Mutation(() => ChangeHackAwardResult, { description: 'Changes an award before the count. How it is voted on is fixed once the ballots are open.' })
  async changeHackAward(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeHackAwardInput }) { awardId, ...values }: ChangeHackAwardInput): Promise<ChangeHackAwardResult> {
    const done = await this.awards.change(ctx, awardId, readAward(values));
    return done.ok ? outcome(ChangeHackAwardSuccess, { award: presentAward(done.value) }) : presentAwardError(done.error, localeOf(ctx));
  }

  @Can('hack-week:organize')
  @Mutation(() => RemoveHackAwardResult, { description: 'Removes an award before the count, with the ballots cast on it.' })
  async removeHackAward(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveHackAwardInput }) { awardId }: RemoveHackAwardInput): Promise<RemoveHackAwardResult> {
    const done = await this.awards.remove(ctx, awardId);
    return done.ok ? outcome(RemoveHackAwardSuccess, { done: true }) : presentAwardError(done.error, localeOf(ctx));
  }
}
