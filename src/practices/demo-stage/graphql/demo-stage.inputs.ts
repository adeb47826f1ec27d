import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DemoStageCommand } from './demo-stage-enums.js';

@InputType({ description: 'Which stage.' })
export class DemoStageInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
}

@InputType({ description: 'Which stage to listen to.' })
export class DemoStageChangedInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => String, { nullable: true, description: 'The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once.' })
  revision?: string | null;
}

@InputType({ description: 'A new stage.' })
export class CreateDemoStageInput {
  @Field(() => ID, { description: 'Of which hack week.' })
  editionId: string;
  @Field(() => String, { description: 'What it is called, in 1 to 80 characters; no other of the hack week is.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Where it is, in at most 200 characters.' })
  place?: string | null;
}

@InputType({ description: 'What a stage is called.' })
export class ChangeDemoStageInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => String, { description: 'What it is called, in 1 to 80 characters; no other of the hack week is.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Where it is, in at most 200 characters.' })
  place?: string | null;
}

@InputType({ description: 'A stage to remove.' })
export class RemoveDemoStageInput {
  @Field(() => ID, { description: 'Which stage. One on which something was shown stays.' })
  stageId: string;
}

@InputType({ description: 'Somebody who runs a stage.' })
export class AddDemoHostInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'Somebody who runs a stage no longer.' })
export class RemoveDemoHostInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'A pause in a session.' })
export class StageBreakInput {
  @Field(() => Date, { description: 'When it is to begin, within its session.' })
  at: Date;
  @Field(() => Int, { description: 'How long it is: 1 to 240.' })
  minutes: number;
  @Field(() => String, { nullable: true, description: 'What it is for, in at most 80 characters.' })
  title?: string | null;
}

@InputType({ description: 'A session of a stage.' })
export class StageSessionInput {
  @Field(() => ID, { nullable: true, description: 'One that is there; none for a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'What it is called, in 1 to 120 characters.' })
  title: string;
  @Field(() => Date, { description: 'When it begins.' })
  startsAt: Date;
  @Field(() => Date, { nullable: true, description: 'Until when demos are planned, within twelve hours; null: as long as it takes.' })
  endsAt?: Date | null;
  @Field(() => [StageBreakInput], { nullable: true, description: 'At most 10.' })
  breaks?: StageBreakInput[] | null;
}

@InputType({ description: 'The sessions of a stage as they are to be. Those that are missing go; one in which demos stand can’t.' })
export class SetStageSessionsInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => Int, { description: 'The version of the stage that was seen.' })
  version: number;
  @Field(() => [StageSessionInput], { description: 'At most 30, none of which overlap.' })
  sessions: StageSessionInput[];
}

@InputType({ description: 'What to plan.' })
export class PlanRunningOrderInput {
  @Field(() => ID, { description: 'Of which hack week.' })
  editionId: string;
  @Field(() => [ID], { description: 'On which of its stages.' })
  stageIds: string[];
}

@InputType({ description: 'A stage with the version of it that was seen.' })
export class SeenStageInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;
}

@InputType({ description: 'A demo’s place.' })
export class WantedSlotInput {
  @Field(() => ID, { description: 'Which project in this hack week.' })
  entryId: string;
  @Field(() => ID, { description: 'On which of the stages.' })
  stageId: string;
  @Field(() => ID, { description: 'In which session of that stage.' })
  sessionId: string;
}

@InputType({ description: 'A running order as it is to be, for some stages. Demos that wait on them and are not named lose their place.' })
export class ApplyRunningOrderInput {
  @Field(() => ID, { description: 'Of which hack week.' })
  editionId: string;
  @Field(() => [SeenStageInput], { description: 'The stages whose order this is.' })
  stages: SeenStageInput[];
  @Field(() => [WantedSlotInput], { description: 'Demos in the order in which they are shown.' })
  slots: WantedSlotInput[];
}

@InputType({ description: 'Another place for a demo that waits.' })
export class MoveDemoSlotInput {
  @Field(() => ID, { description: 'Which slot.' })
  slotId: string;
  @Field(() => ID, { description: 'To which session, also of another stage.' })
  toSessionId: string;
  @Field(() => Int, { description: 'To which place of that session; 1 is its first.' })
  toPosition: number;
  @Field(() => Int, { description: 'The version of the stage of that session that was seen.' })
  version: number;
}

@InputType({ description: 'What a stage is to do.' })
export class MoveDemoStageInput {
  @Field(() => ID, { description: 'Which stage.' })
  stageId: string;
  @Field(() => Int, { description: 'The version of the stage that was seen: of two who click at once, or of two clicks, one counts.' })
  version: number;
  @Field(() => DemoStageCommand, { description: 'What to do.' })
  command: DemoStageCommand;
  @Field(() => ID, { nullable: true, description: 'Which slot; where none is named, the one that the command is about.' })
  slotId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of EXTEND: how many seconds more, or fewer where negative.' })
  seconds?: number | null;
}

@InputType({ description: 'Where a demo can be seen again.' })
export class SetDemoRecordingInput {
  @Field(() => ID, { description: 'Which slot; one that was shown.' })
  slotId: string;
  @Field(() => String, { nullable: true, description: 'An http or https address of at most 500 characters; null removes it.' })
  url?: string | null;
}
