import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { DemoSlotState, DemoStageCommand, SlotConflictKind } from './demo-stage-enums.js';

@ObjectType({ description: 'A pause for everybody within a session. It begins with the first change between demos at or after its time, and keeps its length.' })
export class StageBreak {
  @Field(() => Date, { description: 'When it is to begin.' })
  at: Date;
  @Field(() => Int, { description: 'How long it is.' })
  minutes: number;
  @Field(() => String, { description: 'What it is for, for example coffee. May be empty.' })
  title: string;
}

@ObjectType({ description: 'Some hours of demos on one stage.' })
export class StageSession {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => Date, { description: 'When it begins; nothing is expected before.' })
  startsAt: Date;
  @Field(() => Date, { nullable: true, description: 'Until when demos are planned; null: as long as it takes.' })
  endsAt: Date | null;
  @Field(() => [StageBreak], { description: 'The earliest first.' })
  breaks: StageBreak[];
}

@ObjectType({ description: 'Somebody who shows a demo.' })
export class SlotPresenter {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;
  @Field(() => String, { description: 'Their name.' })
  name: string;
  @Field(() => Boolean, { description: 'They are not in the room.' })
  isRemote: boolean;
}

@ObjectType({ description: 'A slot that can’t be kept as it stands. It stays; an organizer moves it, or somebody else presents.' })
export class SlotConflict {
  @Field(() => SlotConflictKind, { description: 'Why.' })
  kind: SlotConflictKind;
  @Field(() => [ID], { description: 'The ids of the presenters who can’t be there.' })
  people: string[];
}

/** What everybody sees of a slot: plain facts, the same for all. */
@ObjectType({ isAbstract: true })
export abstract class SlotFacts {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => ID, { description: 'The id of its project in this hack week.' })
  entryId: string;
  @Field(() => Int, { description: 'The number of its project: #12.' })
  number: number;
  @Field(() => String, { description: 'What the demo is called.' })
  title: string;
  @Field(() => String, { description: 'The demo in one line.' })
  oneLine: string;
  @Field(() => Int, { description: 'Its place in the running order of the stage, from 1 on, across sessions.' })
  position: number;
  @Field(() => ID, { description: 'The session it stands in.' })
  sessionId: string;
  @Field(() => DemoSlotState, { description: 'Where it stands.' })
  state: DemoSlotState;
  @Field(() => Date, { nullable: true, description: 'When it was to begin by the running order.' })
  plannedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it begins, or began, by what has happened so far; null where it is over or was passed by.' })
  estimatedAt: Date | null;
  @Field(() => Int, { description: 'Milliseconds it was given.' })
  budgetMs: number;
  @Field(() => Int, { description: 'Milliseconds given on top; negative where some were taken.' })
  extendedMs: number;
  @Field(() => Date, { nullable: true, description: 'When it went live. What is left: budgetMs + extendedMs - (now - liveStartedAt - pausedMs - (pausedAt ? now - pausedAt : 0)), by the server’s clock.' })
  liveStartedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when its clock stands still.' })
  pausedAt: Date | null;
  @Field(() => Float, { description: 'Milliseconds of the pauses that are over.' })
  pausedMs: number;
  @Field(() => Date, { nullable: true, description: 'When it was done.' })
  endedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Where it can be seen again.' })
  recordingUrl: string | null;
  @Field(() => SlotConflict, { nullable: true, description: 'Why it can’t be kept as it stands.' })
  conflict: SlotConflict | null;
  @Field(() => [SlotPresenter], { description: 'Who shows it.' })
  presenters: SlotPresenter[];
  @Field(() => Int, { nullable: true, description: 'How many are to begin before it: 0 is the next; null for what is not to come.' })
  place: number | null;
  @Field(() => [DemoStageCommand], { description: 'Commands that can name this slot now.' })
  commands: DemoStageCommand[];
}

@ObjectType({ description: 'A demo’s place on a stage, as the news tells it.' })
export class DemoSlotNews extends SlotFacts {}

@ObjectType({ description: 'A step of a stage.' })
export class StageStep {
  @Field(() => DemoStageCommand, { description: 'What was done.' })
  command: DemoStageCommand;
  @Field(() => ID, { description: 'With which slot.' })
  slotId: string;
}

/** What everybody sees of a stage: plain facts, the same for all. */
@ObjectType({ isAbstract: true })
export abstract class StageFacts {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => String, { description: 'Where it is; may be empty.' })
  place: string;
  @Field(() => Int, { description: 'Rises with every change of order, clock or sessions; commands name the version that their sender saw.' })
  version: number;
  @Field(() => String, { description: 'Differs after every change that can be seen; the subscription takes it to tell what is new.' })
  revision: string;
  @Field(() => Date, { description: 'The server’s clock when this was worked out.' })
  serverNow: Date;
  @Field(() => [StageSession], { description: 'The earliest first.' })
  sessions: StageSession[];
  @Field(() => ID, { nullable: true, description: 'The slot that is on stage.' })
  liveSlotId: string | null;
  @Field(() => ID, { nullable: true, description: 'The slot that is called.' })
  onDeckSlotId: string | null;
  @Field(() => Int, { description: 'Seconds behind the running order; negative when ahead.' })
  driftSeconds: number;
  @Field(() => Date, { nullable: true, description: 'When the last demo is expected to end, or ended.' })
  endsAt: Date | null;
  @Field(() => [DemoStageCommand], { description: 'Commands that are possible now without naming a slot.' })
  commands: DemoStageCommand[];
  @Field(() => StageStep, { nullable: true, description: 'The step that UNDO takes back; null where there is none.' })
  lastStep: StageStep | null;
  @Field(() => Boolean, { description: 'The hack week is at its demos: commands are taken.' })
  isOpen: boolean;
  @Field(() => Int, { description: 'Seconds between two demos.' })
  changeoverSeconds: number;
}

@ObjectType({ description: 'What the viewer may do with a stage.' })
export class DemoStagePermissions {
  @Field(() => Boolean, { description: 'Run it: call, start, stop.' })
  host: boolean;
  @Field(() => Boolean, { description: 'Arrange it: name, hosts, sessions, running order.' })
  arrange: boolean;
}

@ObjectType({ description: 'A stage of a hack week.' })
export class DemoStage extends StageFacts {
  @Field(() => HackEdition, { description: 'Its hack week.' })
  edition: HackEdition;
  @Field(() => [DemoSlot], { description: 'In running order.' })
  slots: DemoSlot[];
  @Field(() => [Person], { description: 'Who runs it, besides the organizers.' })
  hosts: Person[];
  @Field(() => DemoStagePermissions, { description: 'What the viewer may do.' })
  viewerCan: DemoStagePermissions;
}

@ObjectType({ description: 'A demo’s place on a stage.' })
export class DemoSlot extends SlotFacts {
  @Field(() => HackProject, { description: 'The project that is shown.' })
  project: HackProject;
  @Field(() => DemoStage, { description: 'On which stage.' })
  stage: DemoStage;
  @Field(() => Boolean, { description: 'The viewer shows it.' })
  isMine: boolean;
  @Field(() => Boolean, { description: 'The viewer may say where it can be seen again.' })
  viewerCanRecord: boolean;
}

@ObjectType({ description: 'A stage as its news tells it: the same for everybody who looks.' })
export class DemoStageNews extends StageFacts {
  @Field(() => [DemoSlotNews], { description: 'In running order.' })
  slots: DemoSlotNews[];
}
