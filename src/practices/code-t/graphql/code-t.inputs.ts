import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { CodeTOutcome, CodeTReason } from './code-t-day.types.js';
import { CodeTPresentationForm, CodeTProjectAction, CodeTProjectState } from './code-t-project.types.js';
import { CodeTCountingScope, CodeTWhenRosterStale, Weekday } from './code-t.types.js';

@InputType({ description: 'Which day on which project.' })
export class BookCodeTDayInput {
  @Field(() => Day, { description: 'The day, where the viewer is.' })
  day: string;
  @Field(() => ID, { description: 'An active project.' })
  projectId: string;
}

@InputType({ description: 'A day to give up.' })
export class CancelCodeTDayInput {
  @Field(() => ID, { description: 'Which day.' })
  dayId: string;
  @Field(() => CodeTReason, { description: 'Why.' })
  reason: CodeTReason;
}

@InputType({ description: 'How a day went.' })
export class AnswerCodeTDayInput {
  @Field(() => ID, { description: 'Which day.' })
  dayId: string;
  @Field(() => CodeTOutcome, { description: 'How it went.' })
  outcome: CodeTOutcome;
  @Field(() => CodeTReason, { nullable: true, description: 'Of a lost one: what took it. Needed then, ignored otherwise.' })
  reason?: CodeTReason | null;
}

@InputType({ description: 'A day to take from somebody.' })
export class DisplaceCodeTDayInput {
  @Field(() => ID, { description: 'Which day.' })
  dayId: string;
  @Field(() => String, { description: 'Why, in 1 to 300 characters that the owner and the team read.' })
  reason: string;
}

@InputType({ description: 'Which days.' })
export class CodeTCalendarInput {
  @Field(() => Day, { description: 'The first day.' })
  from: string;
  @Field(() => Day, { description: 'The last day; at most 62 in all.' })
  to: string;
  @Field(() => ID, { nullable: true, description: 'The project to book for: matters where the policy counts by project.' })
  projectId?: string | null;
}

@InputType({ description: 'Which projects.' })
export class CodeTProjectsInput {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those the viewer owns or has days on.' })
  mine?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only those owned by people of this team or of one below.' })
  teamId?: string | null;
  @Field(() => [CodeTProjectState], { nullable: true, description: 'Only in these states.' })
  states?: CodeTProjectState[] | null;
}

@InputType({ description: 'A new project.' })
export class CreateCodeTProjectInput {
  @Field(() => String, { description: '1 to 120 characters.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'At most 1,000 characters.' })
  summary?: string | null;
  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  url?: string | null;
}

@InputType({ description: 'A project as it should be.' })
export class ChangeCodeTProjectInput extends CreateCodeTProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
}

@InputType({ description: 'Where a project goes.' })
export class MoveCodeTProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => CodeTProjectAction, { description: 'What to do with it.' })
  action: CodeTProjectAction;
}

@InputType({ description: 'A presentation to come.' })
export class ScheduleCodeTPresentationInput {
  @Field(() => ID, { description: 'A project that the viewer owns or has days on.' })
  projectId: string;
  @Field(() => Day, { description: 'The day, where the viewer is.' })
  day: string;
  @Field(() => CodeTPresentationForm, { description: 'How it is shown.' })
  form: CodeTPresentationForm;
  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 5,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Another day for a presentation.' })
export class MoveCodeTPresentationInput {
  @Field(() => ID, { description: 'Which presentation.' })
  presentationId: string;
  @Field(() => Day, { description: 'The other day.' })
  day: string;
}

@InputType({ description: 'A presentation that was given.' })
export class GiveCodeTPresentationInput {
  @Field(() => ID, { description: 'Which presentation.' })
  presentationId: string;
  @Field(() => CodeTPresentationForm, { nullable: true, description: 'How it was shown; without it, as scheduled.' })
  form?: CodeTPresentationForm | null;
  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 5,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Which presentation.' })
export class CodeTPresentationInput {
  @Field(() => ID, { description: 'Which presentation.' })
  presentationId: string;
}

@InputType({ description: 'A presentation that the viewer saw.' })
export class ConfirmCodeTPresentationInput extends CodeTPresentationInput {}

@InputType({ description: 'A presentation that will not be.' })
export class CancelCodeTPresentationInput extends CodeTPresentationInput {}

@InputType({ description: 'Which team, and which days.' })
export class CodeTTeamInput {
  @Field(() => ID, { description: 'The team; those below it are counted in.' })
  teamId: string;
  @Field(() => Day, { description: 'The first day.' })
  from: string;
  @Field(() => Day, { description: 'The last day; at most 62 in all.' })
  to: string;
}

@InputType({ description: 'Which presentations.' })
export class CodeTShowcaseInput {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most this many, up to 200.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only those after this cursor.' })
  after?: string | null;
  @Field(() => String, { nullable: true, description: 'Only with these letters in title, summary, note or the presenter’s name.' })
  search?: string | null;
}

@InputType({ description: 'Local wall-clock time from one to another.' })
export class CodeTWorkingHoursInput {
  @Field(() => String, { description: 'HH:MM.' })
  from: string;
  @Field(() => String, { description: 'HH:MM, after the beginning; up to 24:00.' })
  to: string;
}

@InputType({ description: 'The rules of Code T from a day on.' })
export class SetCodeTPolicyInput {
  @Field(() => Day, { description: 'Today or a later day, by the organization’s clock. Rules that begin on the same day are replaced.' })
  effectiveFrom: string;
  @Field(() => Boolean, { description: 'Code T is on.' })
  isOn: boolean;
  @Field(() => ID, { nullable: true, description: 'Who may book: this team and those below it; null is everybody.' })
  audienceTeamId?: string | null;
  @Field(() => [Weekday], { description: 'Days that can be booked; at least one.' })
  weekdays: Weekday[];
  @Field(() => CodeTWorkingHoursInput, { description: 'What a day takes, in the person’s own time zone. Days booked already keep theirs.' })
  workingHours: CodeTWorkingHoursInput;
  @Field(() => Int, { description: 'So many days may lie between two presentations: 1 to 50.' })
  daysBeforePresentation: number;
  @Field(() => [String], { description: 'Roles of shifts that take somebody’s time; at most 20.' })
  blockingRoles: string[];
  @Field(() => Float, { nullable: true, description: 'The share of a team that should be neither on Code T nor on call, 0 to 1; null for none.' })
  coverageFloor?: number | null;
  @Field(() => CodeTCountingScope, { description: 'What days before a presentation are counted over.' })
  countingScope: CodeTCountingScope;
  @Field(() => CodeTWhenRosterStale, { description: 'What happens while the roster is out of date.' })
  whenRosterStale: CodeTWhenRosterStale;
  @Field(() => Int, { description: 'A roster that was not read for so many hours is out of date: 1 to 720.' })
  staleAfterHours: number;
  @Field(() => Boolean, { description: 'Leads may take a day from somebody.' })
  mayLeadsDisplace: boolean;
}

@InputType({ description: 'Rules to try out.' })
export class PreviewCodeTPolicyInput extends SetCodeTPolicyInput {}
