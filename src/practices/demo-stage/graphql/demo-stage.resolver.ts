import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { Refusal } from '../../../platform/refusal.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome, TransitionRefused } from '../../../platform/graphql/user-error.js';
import { mappedNews } from '../../../platform/live/mapped-news.js';
import { LinkRecording } from '../app/link-recording.js';
import { RunStage } from '../app/run-stage.js';
import { StageNews } from '../app/stage-news.js';
import { StageReader } from '../app/stage-reader.js';
import type { HostCommand } from '../domain/slot-lifecycle.js';
import { refusedWords } from '../domain/stage-words.js';
import { DemoStageChangedInput, DemoStageInput, MoveDemoStageInput, SetDemoRecordingInput } from './demo-stage.inputs.js';
import { presentCommands, presentNews, presentStage } from './demo-stage.presenter.js';
import { MoveDemoStageResult, MoveDemoStageSuccess, SetDemoRecordingResult, SetDemoRecordingSuccess } from './demo-stage.results.js';
import { DemoStage, DemoStageNews } from './demo-stage.types.js';
import { StageAnswers } from './stage-answers.js';

/** A stage while demos run: everybody looks, hosts run it. */
@Resolver()
export class DemoStageResolver {
  constructor(
    private readonly reader: StageReader,
    private readonly running: RunStage,
    private readonly recordings: LinkRecording,
    private readonly news: StageNews,
    private readonly answers: StageAnswers,
  ) {
    news.presentBy((view) => ({ ...presentNews(view) }));
  }

  @Can('hack-week:use')
  @Query(() => DemoStage, { nullable: true, description: 'A stage with its running order, clock and expected times; null when there is none, or it is not for the viewer.' })
  async demoStage(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => DemoStageInput }) { stageId }: DemoStageInput): Promise<DemoStage | null> {
    const seen = await this.reader.one(ctx, stageId);
    return seen ? presentStage(seen, ctx) : null;
  }

  @Can('hack-week:use')
  @Mutation(() => MoveDemoStageResult, { description: 'Runs a stage by one step. For its hosts and the organizers, while the hack week is at its demos.' })
  async moveDemoStage(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => MoveDemoStageInput }) { stageId, version, command, slotId, seconds }: MoveDemoStageInput): Promise<MoveDemoStageResult> {
    const done = await this.running.execute(ctx, { stageId, version, command: fromEnum<HostCommand>(command), slotId: slotId ?? null, seconds: seconds ?? null });
    if (done.ok) return outcome(MoveDemoStageSuccess, { stage: await this.answers.stage(ctx, done.value.stageId) });
    const { error } = done;
    if (error.kind !== 'move-refused' && error.kind !== 'demos-not-on') return this.answers.refused(ctx, error);
    return outcome(TransitionRefused, { message: refusedWords(error, localeOf(ctx)), allowed: error.kind === 'move-refused' ? presentCommands(error.allowed) : [] });
  }

  @Can('hack-week:use')
  @Mutation(() => SetDemoRecordingResult, { description: 'Says where a demo that was shown can be seen again. For its presenters, the hosts of the stage and the organizers.' })
  async setDemoRecording(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetDemoRecordingInput }) { slotId, url }: SetDemoRecordingInput): Promise<SetDemoRecordingResult> {
    const done = await this.recordings.execute(ctx, slotId, url ?? null);
    if (!done.ok) return (await this.answers.refused(ctx, done.error)) as SetDemoRecordingResult;
    const stage = await this.answers.stage(ctx, done.value.stageId);
    return outcome(SetDemoRecordingSuccess, { slot: stage.slots.find(({ id }) => id === done.value.slotId)! });
  }

  @Can('hack-week:use')
  @Subscription(() => DemoStageNews, { description: 'A stage after each change, the same for everybody. Ends when it is no longer for the viewer.' })
  async demoStageChanged(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => DemoStageChangedInput }) { stageId }: DemoStageChangedInput): Promise<AsyncIterableIterator<{ demoStageChanged: Readonly<Record<string, unknown>> }>> {
    if (!(await this.news.maySee(ctx, stageId))) throw new Refusal('NOT_FOUND', 'There is no such stage, or it is not yours to see.');
    return mappedNews(this.news.follow(ctx, stageId.toLowerCase(), personOf(ctx)), async (stage) => ({ pass: { demoStageChanged: stage } }));
  }
}
