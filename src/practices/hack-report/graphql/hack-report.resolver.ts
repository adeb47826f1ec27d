import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { localeOf } from '../../../platform/access/acting.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import { HackWeekLoading } from '../../hack-week/graphql/hack-week.loader.js';
import { Outcomes } from '../app/outcomes.js';
import { ReadReport } from '../app/read-report.js';
import { presentAsk, presentOutcomeError, presentReport, readDay } from './hack-report.presenter.js';
import { AnswerHackOutcomeInput, AnswerHackOutcomeResult, AnswerHackOutcomeSuccess, HackOutcomeAsk, HackReport, HackReportInput } from './hack-report.types.js';

/** After a hack week: its figures, and what became of its projects. */
@Resolver()
export class HackReportResolver {
  constructor(
    private readonly reading: ReadReport,
    private readonly outcomes: Outcomes,
    private readonly loading: HackWeekLoading,
  ) {}

  @Can('hack-week:use')
  @Query(() => HackReport, { nullable: true, description: 'A hack week in figures; null for no hack week that the viewer sees.' })
  async hackReport(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackReportInput }) { editionId }: HackReportInput): Promise<HackReport | null> {
    const found = await this.reading.of(ctx, editionId);
    return found ? presentReport(found, localeOf(ctx)) : null;
  }

  @Can('hack-week:use')
  @Query(() => [HackOutcomeAsk], { description: 'Own projects of which the viewer can say now what became of them, and has not.' })
  async pendingHackOutcomes(@CurrentCtx() ctx: Ctx): Promise<HackOutcomeAsk[]> {
    return (await this.outcomes.pending(ctx)).map(presentAsk);
  }

  @Can('hack-week:use')
  @Mutation(() => AnswerHackOutcomeResult, { description: 'Says what became of one of the viewer’s own projects. Said again while the question is open, it changes the answer.' })
  async answerHackOutcome(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AnswerHackOutcomeInput }) input: AnswerHackOutcomeInput): Promise<AnswerHackOutcomeResult> {
    const said = await this.outcomes.answer(request.ctx, input.projectId, readDay(input.at), fromEnum<EntryOutcome>(input.outcome), input.note ?? '');
    this.loading.forget(request);
    return said.ok ? outcome(AnswerHackOutcomeSuccess, { ask: presentAsk(said.value) }) : presentOutcomeError(said.error, localeOf(request.ctx));
  }
}
