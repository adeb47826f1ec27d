import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { FieldProblem, InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { CalendarEntry } from '../../calendar/graphql/calendar-entry.types.js';
import { RosterHealth } from '../../calendar/graphql/roster-health.types.js';
import { CodeTDay, CodeTWarning } from './code-t-day.types.js';
import { CodeTPresentation, CodeTProject } from './code-t-project.types.js';
import { CodeTAffectedDay, CodeTPolicyView, Weekday } from './code-t.types.js';

@ObjectType({ description: 'Booked.' })
export class BookCodeTDaySuccess {
  @Field(() => CodeTDay, { description: 'The day.' })
  day: CodeTDay;
  @Field(() => [CodeTWarning], { description: 'What to know of it.' })
  warnings: CodeTWarning[];
}

@ObjectType({ implements: () => UserError, description: 'The policy names other weekdays. The message says which, in the viewer’s language.' })
export class NotACodeTDay extends UserError {
  @Field(() => [Weekday], { description: 'The days of the policy.' })
  weekdays: Weekday[];
  @Field(() => [Day], { description: 'The next days that can be booked.' })
  nextDays: string[];
}

@ObjectType({ implements: () => UserError, description: 'A shift that blocks, or something else promised, overlaps the working day. The message says what, from when, and which days are free.' })
export class OnCallConflict extends UserError {
  @Field(() => [CalendarEntry], { description: 'What stands there.' })
  commitments: CalendarEntry[];
  @Field(() => [Day], { description: 'The next days that can be booked.' })
  nextDays: string[];
}

@ObjectType({ implements: () => UserError, description: 'Something should be shown first. Scheduling a presentation is enough to go on booking.' })
export class PresentationDue extends UserError {
  @Field(() => Int, { description: 'Days since the last presentation.' })
  counted: number;
  @Field(() => Int, { description: 'So many may lie between two presentations.' })
  limit: number;
  @Field(() => [CodeTDay], { description: 'The days that count, the earliest first.' })
  days: CodeTDay[];
  @Field(() => CodeTProject, { description: 'The project that was to be booked: one to show.' })
  project: CodeTProject;
  @Field(() => Boolean, { description: 'A presentation of this project can be scheduled; false where one is and makes no more room.' })
  canSchedule: boolean;
}

@ObjectType({ implements: () => UserError, description: 'The viewer has a Code T day on that day.' })
export class AlreadyBooked extends UserError {
  @Field(() => CodeTDay, { description: 'That one.' })
  day: CodeTDay;
}

@ObjectType({ implements: () => UserError, description: 'The on-call roster is out of date, and the policy refuses then.' })
export class RosterStale extends UserError {
  @Field(() => RosterHealth, { description: 'How far it can be believed.' })
  health: RosterHealth;
}

@ObjectType({ implements: () => UserError, description: 'Code T is off on that day, or not open to the viewer’s team.' })
export class CodeTOff extends UserError {
  @Field(() => Day, { nullable: true, description: 'The day from which it is off; null where it never was on, or is on for others.' })
  sinceWhen: string | null;
}

@ObjectType({ implements: () => UserError, description: 'It is not in a state for this, or no longer. The message says why and what helps, in the viewer’s language.' })
export class CodeTNotNow extends UserError {
  @Field(() => String, { description: 'The state it is in.' })
  state: string;
  @Field(() => [String], { description: 'What can be done in that state, as the state machine in the documentation names it.' })
  allowed: string[];
}

export const BookCodeTDayResult = resultUnion('BookCodeTDayResult', [
  BookCodeTDaySuccess, NotACodeTDay, OnCallConflict, PresentationDue, AlreadyBooked, RosterStale, CodeTOff, NotFoundError, InvalidInput,
] as const);
export type BookCodeTDayResult = typeof BookCodeTDayResult;

@ObjectType({ description: 'Given up.' })
export class CancelCodeTDaySuccess {
  @Field(() => CodeTDay, { description: 'The day as it is now.' })
  day: CodeTDay;
}
export const CancelCodeTDayResult = resultUnion('CancelCodeTDayResult', [CancelCodeTDaySuccess, CodeTNotNow, NotFoundError] as const);
export type CancelCodeTDayResult = typeof CancelCodeTDayResult;

@ObjectType({ description: 'Noted.' })
export class AnswerCodeTDaySuccess {
  @Field(() => CodeTDay, { description: 'The day as it is now.' })
  day: CodeTDay;
}
export const AnswerCodeTDayResult = resultUnion('AnswerCodeTDayResult', [AnswerCodeTDaySuccess, CodeTNotNow, NotFoundError, InvalidInput] as const);
export type AnswerCodeTDayResult = typeof AnswerCodeTDayResult;

@ObjectType({ description: 'Taken from its owner, who was told why, with the next free days.' })
export class DisplaceCodeTDaySuccess {
  @Field(() => Day, { description: 'The day.' })
  day: string;
}
export const DisplaceCodeTDayResult = resultUnion('DisplaceCodeTDayResult', [DisplaceCodeTDaySuccess, CodeTNotNow, NotFoundError, InvalidInput] as const);
export type DisplaceCodeTDayResult = typeof DisplaceCodeTDayResult;

@ObjectType({ description: 'Started.' })
export class CreateCodeTProjectSuccess {
  @Field(() => CodeTProject, { description: 'The project.' })
  project: CodeTProject;
}
export const CreateCodeTProjectResult = resultUnion('CreateCodeTProjectResult', [CreateCodeTProjectSuccess, InvalidInput] as const);
export type CreateCodeTProjectResult = typeof CreateCodeTProjectResult;

@ObjectType({ description: 'Changed.' })
export class ChangeCodeTProjectSuccess {
  @Field(() => CodeTProject, { description: 'The project as it is now.' })
  project: CodeTProject;
}
export const ChangeCodeTProjectResult = resultUnion('ChangeCodeTProjectResult', [ChangeCodeTProjectSuccess, NotFoundError, InvalidInput] as const);
export type ChangeCodeTProjectResult = typeof ChangeCodeTProjectResult;

@ObjectType({ description: 'Moved.' })
export class MoveCodeTProjectSuccess {
  @Field(() => CodeTProject, { description: 'The project as it is now.' })
  project: CodeTProject;
}
export const MoveCodeTProjectResult = resultUnion('MoveCodeTProjectResult', [MoveCodeTProjectSuccess, CodeTNotNow, NotFoundError] as const);
export type MoveCodeTProjectResult = typeof MoveCodeTProjectResult;

@ObjectType({ description: 'Scheduled: days can be booked on.' })
export class ScheduleCodeTPresentationSuccess {
  @Field(() => CodeTPresentation, { description: 'The presentation.' })
  presentation: CodeTPresentation;
}
export const ScheduleCodeTPresentationResult = resultUnion('ScheduleCodeTPresentationResult', [ScheduleCodeTPresentationSuccess, NotFoundError, InvalidInput] as const);
export type ScheduleCodeTPresentationResult = typeof ScheduleCodeTPresentationResult;

@ObjectType({ description: 'Moved to another day.' })
export class MoveCodeTPresentationSuccess {
  @Field(() => CodeTPresentation, { description: 'The one on the other day.' })
  presentation: CodeTPresentation;
  @Field(() => [CodeTDay], { description: 'Booked days that lost the room it made for them.' })
  released: CodeTDay[];
}
export const MoveCodeTPresentationResult = resultUnion('MoveCodeTPresentationResult', [MoveCodeTPresentationSuccess, CodeTNotNow, NotFoundError, InvalidInput] as const);
export type MoveCodeTPresentationResult = typeof MoveCodeTPresentationResult;

@ObjectType({ description: 'Noted; somebody who saw it confirms it.' })
export class GiveCodeTPresentationSuccess {
  @Field(() => CodeTPresentation, { description: 'The presentation as it is now.' })
  presentation: CodeTPresentation;
}
export const GiveCodeTPresentationResult = resultUnion('GiveCodeTPresentationResult', [GiveCodeTPresentationSuccess, CodeTNotNow, NotFoundError, InvalidInput] as const);
export type GiveCodeTPresentationResult = typeof GiveCodeTPresentationResult;

@ObjectType({ description: 'Confirmed: it was given.' })
export class ConfirmCodeTPresentationSuccess {
  @Field(() => CodeTPresentation, { description: 'The presentation as it is now.' })
  presentation: CodeTPresentation;
}
export const ConfirmCodeTPresentationResult = resultUnion('ConfirmCodeTPresentationResult', [ConfirmCodeTPresentationSuccess, CodeTNotNow, NotFoundError] as const);
export type ConfirmCodeTPresentationResult = typeof ConfirmCodeTPresentationResult;

@ObjectType({ description: 'Cancelled.' })
export class CancelCodeTPresentationSuccess {
  @Field(() => CodeTPresentation, { description: 'The presentation as it is now.' })
  presentation: CodeTPresentation;
  @Field(() => [CodeTDay], { description: 'Booked days that lost the room it made for them.' })
  released: CodeTDay[];
}
export const CancelCodeTPresentationResult = resultUnion('CancelCodeTPresentationResult', [CancelCodeTPresentationSuccess, CodeTNotNow, NotFoundError] as const);
export type CancelCodeTPresentationResult = typeof CancelCodeTPresentationResult;

@ObjectType({ description: 'What rules would do to days that are booked.' })
export class CodeTPolicyPreview {
  @Field(() => [FieldProblem], { description: 'What is not acceptable; then nothing else is said.' })
  problems: FieldProblem[];
  @Field(() => [CodeTAffectedDay], { description: 'Booked days that would end, with a notice to their owners.' })
  days: CodeTAffectedDay[];
  @Field(() => Int, { description: 'People who would lose a day.' })
  people: number;
}

@ObjectType({ description: 'Set.' })
export class SetCodeTPolicySuccess {
  @Field(() => CodeTPolicyView, { description: 'The rules as they are now.' })
  policy: CodeTPolicyView;
  @Field(() => [CodeTAffectedDay], { description: 'Booked days that ended by it; their owners were told.' })
  days: CodeTAffectedDay[];
}
export const SetCodeTPolicyResult = resultUnion('SetCodeTPolicyResult', [SetCodeTPolicySuccess, InvalidInput] as const);
export type SetCodeTPolicyResult = typeof SetCodeTPolicyResult;
