import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { localeOf } from '../../../platform/access/acting.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { CastBallot } from '../app/cast-ballot.js';
import { ReadBallot } from '../app/read-ballot.js';
import { ReadResults } from '../app/read-results.js';
import { CastBallotInput, HackBallotInput, HackBallotLogInput, HackResultsInput } from './ballot.inputs.js';
import { presentBallot, presentCastError, presentLog, presentQuestion, presentResults } from './ballot.presenter.js';
import { CastBallotResult, CastBallotSuccess } from './ballot.results.js';
import { HackBallot, HackBallotLog, HackResults } from './ballot.types.js';

/** Voting, and what came of it. */
@Resolver()
export class BallotResolver {
  constructor(
    private readonly casting: CastBallot,
    private readonly reading: ReadBallot,
    private readonly results: ReadResults,
  ) {}

  @Can('hack-week:use')
  @Query(() => HackBallot, { nullable: true, description: 'What is voted on in an edition, with the viewer’s own ballot and nobody else’s; null for no edition that they take part in.' })
  async hackBallot(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackBallotInput }) { editionId }: HackBallotInput): Promise<HackBallot | null> {
    const found = await this.reading.of(ctx, editionId);
    return found ? presentBallot(found, localeOf(ctx)) : null;
  }

  @Can('hack-week:use')
  @Mutation(() => CastBallotResult, { description: 'Casts the viewer’s ballot on a question, or puts it in the place of the one before. Possible until the ballots close; one a person, however many devices.' })
  async castBallot(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CastBallotInput }) { editionId, questionId, picks, watched }: CastBallotInput): Promise<CastBallotResult> {
    const cast = await this.casting.execute(ctx, { editionId, questionId: questionId ?? null, picks, watched });
    return cast.ok ? outcome(CastBallotSuccess, { question: presentQuestion(cast.value, localeOf(ctx)) }) : presentCastError(cast.error, localeOf(ctx));
  }

  @Can('hack-week:use')
  @Query(() => HackResults, { nullable: true, description: 'The result of an edition, once it is published; before, null for everybody.' })
  async hackResults(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackResultsInput }) { editionId }: HackResultsInput): Promise<HackResults | null> {
    const found = await this.results.of(ctx, editionId);
    return found ? presentResults(found, localeOf(ctx)) : null;
  }

  @Can('hack-week:use')
  @Query(() => HackBallotLog, { nullable: true, description: 'The ballots that were counted, under random numbers, so that anybody can count again; null before the result is published.' })
  async hackBallotLog(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackBallotLogInput }) { editionId, questionId }: HackBallotLogInput): Promise<HackBallotLog | null> {
    const found = await this.results.log(ctx, editionId, questionId ?? null);
    return found ? presentLog(found, localeOf(ctx)) : null;
  }
}
