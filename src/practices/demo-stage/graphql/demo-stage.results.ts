import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused, UserError } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';
import { DemoSlot, DemoStage } from './demo-stage.types.js';

@ObjectType({ implements: () => UserError, description: 'Somebody else, or an earlier click, was first: nothing was changed by this one.' })
export class StageMoved extends UserError {
  @Field(() => DemoStage, { description: 'The stage as it is now.' })
  stage: DemoStage;
}

@ObjectType({ description: 'The stage is there.' })
export class CreateDemoStageSuccess {
  @Field(() => DemoStage, { description: 'The stage.' })
  stage: DemoStage;
}

@ObjectType({ description: 'Changed.' })
export class ChangeDemoStageSuccess {
  @Field(() => DemoStage, { description: 'The stage.' })
  stage: DemoStage;
}

@ObjectType({ description: 'The stage is gone.' })
export class RemoveDemoStageSuccess {
  @Field(() => ID, { description: 'The hack week that it was of.' })
  editionId: string;
}

@ObjectType({ description: 'They run it.' })
export class AddDemoHostSuccess {
  @Field(() => DemoStage, { description: 'The stage.' })
  stage: DemoStage;
}

@ObjectType({ description: 'They run it no longer.' })
export class RemoveDemoHostSuccess {
  @Field(() => DemoStage, { description: 'The stage.' })
  stage: DemoStage;
}

@ObjectType({ description: 'The sessions are set; planned times have followed.' })
export class SetStageSessionsSuccess {
  @Field(() => DemoStage, { description: 'The stage.' })
  stage: DemoStage;
}

@ObjectType({ description: 'A demo’s place in a running order that could be.' })
export class PlannedSlot {
  @Field(() => ID, { description: 'The id of its project in this hack week.' })
  entryId: string;
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => ID, { description: 'On which stage.' })
  stageId: string;
  @Field(() => ID, { description: 'In which session.' })
  sessionId: string;
  @Field(() => Date, { description: 'When it would begin.' })
  plannedAt: Date;
  @Field(() => Int, { description: 'How long it would be, in milliseconds.' })
  budgetMs: number;
}

@ObjectType({ description: 'A demo for which there is no place, and why.' })
export class UnplacedDemo {
  @Field(() => ID, { description: 'The id of its project in this hack week.' })
  entryId: string;
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => String, { description: 'Why, in the viewer’s language.' })
  text: string;
}

@ObjectType({ description: 'A running order that could be. Nothing has changed.' })
export class RunningOrder {
  @Field(() => [DemoStage], { description: 'The stages that it is for, as they are; applying it names their versions.' })
  stages: DemoStage[];
  @Field(() => [PlannedSlot], { description: 'In order, session by session.' })
  slots: PlannedSlot[];
  @Field(() => [UnplacedDemo], { description: 'Those that found no place.' })
  unplaced: UnplacedDemo[];
}

@ObjectType({ description: 'Planned.' })
export class PlanRunningOrderSuccess {
  @Field(() => RunningOrder, { description: 'The order.' })
  order: RunningOrder;
}

@ObjectType({ description: 'The order stands; presenters’ calendars have followed.' })
export class ApplyRunningOrderSuccess {
  @Field(() => [DemoStage], { description: 'The stages.' })
  stages: DemoStage[];
}

@ObjectType({ description: 'Moved.' })
export class MoveDemoSlotSuccess {
  @Field(() => DemoStage, { description: 'The stage that it is on now.' })
  stage: DemoStage;
}

@ObjectType({ description: 'Done.' })
export class MoveDemoStageSuccess {
  @Field(() => DemoStage, { description: 'The stage as it is now.' })
  stage: DemoStage;
}

@ObjectType({ description: 'Linked, or no longer.' })
export class SetDemoRecordingSuccess {
  @Field(() => DemoSlot, { description: 'The slot.' })
  slot: DemoSlot;
}

const refusals = [NotFoundError, HackWeekOff, InvalidInput] as const;

export const CreateDemoStageResult = resultUnion('CreateDemoStageResult', [CreateDemoStageSuccess, ...refusals] as const);
export type CreateDemoStageResult = typeof CreateDemoStageResult;
export const ChangeDemoStageResult = resultUnion('ChangeDemoStageResult', [ChangeDemoStageSuccess, ...refusals] as const);
export type ChangeDemoStageResult = typeof ChangeDemoStageResult;
export const RemoveDemoStageResult = resultUnion('RemoveDemoStageResult', [RemoveDemoStageSuccess, ...refusals] as const);
export type RemoveDemoStageResult = typeof RemoveDemoStageResult;
export const AddDemoHostResult = resultUnion('AddDemoHostResult', [AddDemoHostSuccess, ...refusals] as const);
export type AddDemoHostResult = typeof AddDemoHostResult;
export const RemoveDemoHostResult = resultUnion('RemoveDemoHostResult', [RemoveDemoHostSuccess, ...refusals] as const);
export type RemoveDemoHostResult = typeof RemoveDemoHostResult;
export const SetStageSessionsResult = resultUnion('SetStageSessionsResult', [SetStageSessionsSuccess, StageMoved, ...refusals] as const);
export type SetStageSessionsResult = typeof SetStageSessionsResult;
export const PlanRunningOrderResult = resultUnion('PlanRunningOrderResult', [PlanRunningOrderSuccess, ...refusals] as const);
export type PlanRunningOrderResult = typeof PlanRunningOrderResult;
export const ApplyRunningOrderResult = resultUnion('ApplyRunningOrderResult', [ApplyRunningOrderSuccess, StageMoved, ...refusals] as const);
export type ApplyRunningOrderResult = typeof ApplyRunningOrderResult;
export const MoveDemoSlotResult = resultUnion('MoveDemoSlotResult', [MoveDemoSlotSuccess, StageMoved, ...refusals] as const);
export type MoveDemoSlotResult = typeof MoveDemoSlotResult;
export const MoveDemoStageResult = resultUnion('MoveDemoStageResult', [MoveDemoStageSuccess, StageMoved, TransitionRefused, ...refusals] as const);
export type MoveDemoStageResult = typeof MoveDemoStageResult;
export const SetDemoRecordingResult = resultUnion('SetDemoRecordingResult', [SetDemoRecordingSuccess, ...refusals] as const);
export type SetDemoRecordingResult = typeof SetDemoRecordingResult;
