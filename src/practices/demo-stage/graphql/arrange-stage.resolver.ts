import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { ManageStages } from '../app/manage-stages.js';
import { OrderDemos } from '../app/order-demos.js';
import { PlanDemos, type PlannedOrder } from '../app/plan-demos.js';
import { unplacedWords } from '../domain/stage-words.js';
import {
  AddDemoHostInput, ApplyRunningOrderInput, ChangeDemoStageInput, CreateDemoStageInput, MoveDemoSlotInput, PlanRunningOrderInput, RemoveDemoHostInput, RemoveDemoStageInput, SetStageSessionsInput,
} from './demo-stage.inputs.js';
import {
  AddDemoHostResult, AddDemoHostSuccess, ApplyRunningOrderResult, ApplyRunningOrderSuccess, ChangeDemoStageResult, ChangeDemoStageSuccess, CreateDemoStageResult, CreateDemoStageSuccess, MoveDemoSlotResult,
  MoveDemoSlotSuccess, PlannedSlot, PlanRunningOrderResult, PlanRunningOrderSuccess, RemoveDemoHostResult, RemoveDemoHostSuccess, RemoveDemoStageResult, RemoveDemoStageSuccess, RunningOrder, SetStageSessionsResult,
  SetStageSessionsSuccess, UnplacedDemo,
} from './demo-stage.results.js';
import type { DemoStage } from './demo-stage.types.js';
import { StageAnswers } from './stage-answers.js';

/** Stages before the demos: made, hosted, given sessions and an order. For organizers. */
@Resolver()
export class ArrangeStageResolver {
  constructor(
    private readonly managing: ManageStages,
    private readonly planning: PlanDemos,
    private readonly ordering: OrderDemos,
    private readonly answers: StageAnswers,
  ) {}

  @Can('hack-week:organize')
  @Mutation(() => CreateDemoStageResult, { description: 'Adds a stage to a hack week.' })
  async createDemoStage(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateDemoStageInput }) { editionId, name, place }: CreateDemoStageInput): Promise<CreateDemoStageResult> {
    return this.answer(ctx, CreateDemoStageSuccess, await this.managing.create(ctx, editionId, { name, place: place ?? '' })) as Promise<CreateDemoStageResult>;
  }

  @Can('hack-week:organize')
  @Mutation(() => ChangeDemoStageResult, { description: 'Names a stage anew.' })
  async changeDemoStage(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeDemoStageInput }) { stageId, name, place }: ChangeDemoStageInput): Promise<ChangeDemoStageResult> {
    return this.answer(ctx, ChangeDemoStageSuccess, await this.managing.change(ctx, stageId, { name, place: place ?? '' })) as Promise<ChangeDemoStageResult>;
  }

  @Can('hack-week:organize')
  @Mutation(() => RemoveDemoStageResult, { description: 'Removes a stage on which nothing was shown. Demos that waited on it have no place then.' })
  async removeDemoStage(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveDemoStageInput }) { stageId }: RemoveDemoStageInput): Promise<RemoveDemoStageResult> {
    const done = await this.managing.remove(ctx, stageId);
    return done.ok ? outcome(RemoveDemoStageSuccess, { editionId: done.value.editionId }) : ((await this.answers.refused(ctx, done.error)) as RemoveDemoStageResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => AddDemoHostResult, { description: 'Lets somebody run a stage.' })
  async addDemoHost(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddDemoHostInput }) { stageId, personId }: AddDemoHostInput): Promise<AddDemoHostResult> {
    return this.answer(ctx, AddDemoHostSuccess, await this.managing.addHost(ctx, stageId, personId)) as Promise<AddDemoHostResult>;
  }

  @Can('hack-week:organize')
  @Mutation(() => RemoveDemoHostResult, { description: 'Somebody runs a stage no longer.' })
  async removeDemoHost(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveDemoHostInput }) { stageId, personId }: RemoveDemoHostInput): Promise<RemoveDemoHostResult> {
    return this.answer(ctx, RemoveDemoHostSuccess, await this.managing.removeHost(ctx, stageId, personId)) as Promise<RemoveDemoHostResult>;
  }

  @Can('hack-week:organize')
  @Mutation(() => SetStageSessionsResult, { description: 'Sets the sessions of a stage with their breaks. Planned times follow, and with them the calendars of presenters.' })
  async setStageSessions(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetStageSessionsInput }) { stageId, version, sessions }: SetStageSessionsInput): Promise<SetStageSessionsResult> {
    const typed = sessions.map(({ id, title, startsAt, endsAt, breaks }) => ({ id: id?.toLowerCase() ?? null, title, startsAt, endsAt: endsAt ?? null, breaks: (breaks ?? []).map((pause) => ({ at: pause.at, minutes: pause.minutes, title: pause.title ?? '' })) }));
    return this.answer(ctx, SetStageSessionsSuccess, await this.managing.setSessions(ctx, stageId, version, typed)) as Promise<SetStageSessionsResult>;
  }

  @Can('hack-week:organize')
  @Mutation(() => PlanRunningOrderResult, { description: 'Works out a running order from lengths, sessions, breaks and the presenters’ calendars. Changes nothing.' })
  async planRunningOrder(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PlanRunningOrderInput }) { editionId, stageIds }: PlanRunningOrderInput): Promise<PlanRunningOrderResult> {
    const done = await this.planning.execute(ctx, editionId, stageIds);
    return done.ok ? outcome(PlanRunningOrderSuccess, { order: await this.order(ctx, done.value) }) : ((await this.answers.refused(ctx, done.error)) as PlanRunningOrderResult);
  }

  @Can('hack-week:organize')
  @Mutation(() => ApplyRunningOrderResult, { description: 'Sets the running order of some stages. What was or is on stage there stays; presenters’ calendars follow.' })
  async applyRunningOrder(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ApplyRunningOrderInput }) input: ApplyRunningOrderInput): Promise<ApplyRunningOrderResult> {
    const slots = input.slots.map(({ entryId, stageId, sessionId }) => ({ entryId: entryId.toLowerCase(), stageId: stageId.toLowerCase(), sessionId: sessionId.toLowerCase() }));
    const done = await this.ordering.apply(ctx, { editionId: input.editionId, stages: input.stages, slots });
    if (!done.ok) return this.answers.refused(ctx, done.error);
    const stages: DemoStage[] = [];
    for (const { stageId } of done.value) stages.push(await this.answers.stage(ctx, stageId));
    return outcome(ApplyRunningOrderSuccess, { stages });
  }

  @Can('hack-week:organize')
  @Mutation(() => MoveDemoSlotResult, { description: 'Moves one demo that waits to another place, session or stage.' })
  async moveDemoSlot(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => MoveDemoSlotInput }) { slotId, toSessionId, toPosition, version }: MoveDemoSlotInput): Promise<MoveDemoSlotResult> {
    return this.answer(ctx, MoveDemoSlotSuccess, await this.ordering.place(ctx, { slotId, sessionId: toSessionId, position: toPosition, version })) as Promise<MoveDemoSlotResult>;
  }

  private async answer(ctx: Ctx, success: new () => { stage: DemoStage }, done: Awaited<ReturnType<ManageStages['create']>>): Promise<object> {
    return done.ok ? outcome(success, { stage: await this.answers.stage(ctx, done.value.stageId) }) : this.answers.refused(ctx, done.error);
  }

  private async order(ctx: Ctx, { stages, slots, unplaced, demos }: PlannedOrder): Promise<RunningOrder> {
    const project = (entryId: string): HackProject => outcome(HackProject, { id: entryId as HackEntryId });
    const nameOf = (entryId: string, personIds: readonly string[]): string[] => (demos.get(entryId)?.presenters ?? []).filter(({ personId }) => personIds.includes(personId)).map(({ name }) => name);
    const shown: DemoStage[] = [];
    for (const { stageId } of stages) shown.push(await this.answers.stage(ctx, stageId));
    return outcome(RunningOrder, {
      stages: shown, slots: slots.map((slot) => outcome(PlannedSlot, { ...slot, project: project(slot.entryId) })),
      unplaced: unplaced.map((one) => outcome(UnplacedDemo, { entryId: one.entryId, project: project(one.entryId), text: unplacedWords(one, nameOf(one.entryId, one.personIds), localeOf(ctx)) })),
    });
  }
}
