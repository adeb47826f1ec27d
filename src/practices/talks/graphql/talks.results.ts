import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused, UserError } from '../../../platform/graphql/user-error.js';
import { TalkOpportunity } from '../../opportunities/graphql/opportunity.types.js';
import { TalkAdvice, TalkAdviceKind, TalkSubmission } from './submission.types.js';
import { Talk } from './talk.types.js';

@ObjectType({ description: 'Approved: the policy did, in the same moment.' })
export class RequestToSpeakSuccess {
  @Field(() => TalkSubmission, { description: 'The submission.' })
  submission: TalkSubmission;
}

@ObjectType({ implements: () => UserError, description: 'This talk was handed to this opportunity already.' })
export class AlreadySubmitted extends UserError {
  @Field(() => TalkSubmission, { description: 'That submission.' })
  submission: TalkSubmission;
}

@ObjectType({ implements: () => UserError, description: 'The call is closed. With a word of the organizers it can still be a late entry.' })
export class CallClosed extends UserError {
  @Field(() => TalkOpportunity, { nullable: true, description: 'The open call that comes nearest; null without any.' })
  nextSimilar: TalkOpportunity | null;
}

@ObjectType({ implements: () => UserError, description: 'Talks are off here, or not open to the viewer’s team.' })
export class TalksOff extends UserError {}

export const RequestToSpeakResult = resultUnion('RequestToSpeakResult', [RequestToSpeakSuccess, AlreadySubmitted, CallClosed, TalksOff, NotFoundError, InvalidInput] as const);
export type RequestToSpeakResult = typeof RequestToSpeakResult;

@ObjectType({ description: 'Put down; nobody was asked yet.' })
export class DraftSubmissionSuccess {
  @Field(() => TalkSubmission, { description: 'The submission.' })
  submission: TalkSubmission;
}
export const DraftSubmissionResult = resultUnion('DraftSubmissionResult', [DraftSubmissionSuccess, AlreadySubmitted, TalksOff, NotFoundError] as const);
export type DraftSubmissionResult = typeof DraftSubmissionResult;

@ObjectType({ description: 'Recorded.' })
export class RecordSubmissionSuccess {
  @Field(() => TalkSubmission, { description: 'The submission as it is now.' })
  submission: TalkSubmission;
}

@ObjectType({ implements: () => UserError, description: 'The call is closed: say lateEntry when the organizers take it all the same.' })
export class LateEntry extends UserError {}

export const RecordSubmissionResult = resultUnion('RecordSubmissionResult', [RecordSubmissionSuccess, TransitionRefused, LateEntry, NotFoundError, InvalidInput] as const);
export type RecordSubmissionResult = typeof RecordSubmissionResult;

@ObjectType({ description: 'Changed.' })
export class ChangeSubmissionSuccess {
  @Field(() => TalkSubmission, { description: 'The submission as it is now.' })
  submission: TalkSubmission;
}
export const ChangeSubmissionResult = resultUnion('ChangeSubmissionResult', [ChangeSubmissionSuccess, NotFoundError, InvalidInput] as const);
export type ChangeSubmissionResult = typeof ChangeSubmissionResult;

@ObjectType({ description: 'Shown to them, and to nobody else.' })
export class ShareSubmissionSuccess {
  @Field(() => TalkSubmission, { description: 'The submission.' })
  submission: TalkSubmission;
}
export const ShareSubmissionResult = resultUnion('ShareSubmissionResult', [ShareSubmissionSuccess, NotFoundError, InvalidInput] as const);
export type ShareSubmissionResult = typeof ShareSubmissionResult;

@ObjectType({ description: 'Written.' })
export class CreateTalkSuccess {
  @Field(() => Talk, { description: 'The talk.' })
  talk: Talk;
}
export const CreateTalkResult = resultUnion('CreateTalkResult', [CreateTalkSuccess, NotFoundError, InvalidInput] as const);
export type CreateTalkResult = typeof CreateTalkResult;

@ObjectType({ description: 'Changed.' })
export class ChangeTalkSuccess {
  @Field(() => Talk, { description: 'The talk as it is now.' })
  talk: Talk;
}
export const ChangeTalkResult = resultUnion('ChangeTalkResult', [ChangeTalkSuccess, NotFoundError, InvalidInput] as const);
export type ChangeTalkResult = typeof ChangeTalkResult;

@ObjectType({ description: 'Put away, or taken out again.' })
export class ArchiveTalkSuccess {
  @Field(() => Talk, { description: 'The talk as it is now.' })
  talk: Talk;
}
export const ArchiveTalkResult = resultUnion('ArchiveTalkResult', [ArchiveTalkSuccess, NotFoundError] as const);
export type ArchiveTalkResult = typeof ArchiveTalkResult;

@ObjectType({ description: 'Set.' })
export class SetTalkSpeakersSuccess {
  @Field(() => Talk, { description: 'The talk as it is now.' })
  talk: Talk;
}
export const SetTalkSpeakersResult = resultUnion('SetTalkSpeakersResult', [SetTalkSpeakersSuccess, NotFoundError, InvalidInput] as const);
export type SetTalkSpeakersResult = typeof SetTalkSpeakersResult;

@ObjectType({ description: 'Asked.' })
export class AskTalkAdviceSuccess {
  @Field(() => TalkAdvice, { description: 'The request.' })
  advice: TalkAdvice;
}
export const AskTalkAdviceResult = resultUnion('AskTalkAdviceResult', [AskTalkAdviceSuccess, NotFoundError, InvalidInput] as const);
export type AskTalkAdviceResult = typeof AskTalkAdviceResult;

@ObjectType({ description: 'Answered.' })
export class AnswerTalkAdviceSuccess {
  @Field(() => TalkAdvice, { description: 'The request with its answer.' })
  advice: TalkAdvice;
}
export const AnswerTalkAdviceResult = resultUnion('AnswerTalkAdviceResult', [AnswerTalkAdviceSuccess, NotFoundError, InvalidInput] as const);
export type AnswerTalkAdviceResult = typeof AnswerTalkAdviceResult;

@ObjectType({ description: 'No longer asked.' })
export class WithdrawTalkAdviceSuccess {
  @Field(() => TalkAdvice, { description: 'The request that was.' })
  advice: TalkAdvice;
}
export const WithdrawTalkAdviceResult = resultUnion('WithdrawTalkAdviceResult', [WithdrawTalkAdviceSuccess, NotFoundError] as const);
export type WithdrawTalkAdviceResult = typeof WithdrawTalkAdviceResult;

@ObjectType({ description: 'Noted.' })
export class AttendTalksSuccess {
  @Field(() => TalkOpportunity, { description: 'The slot of the own stage.' })
  opportunity: TalkOpportunity;
}
export const AttendTalksResult = resultUnion('AttendTalksResult', [AttendTalksSuccess, NotFoundError] as const);
export type AttendTalksResult = typeof AttendTalksResult;

@ObjectType({ description: 'One now.' })
export class MergeTalkOpportunitiesSuccess {
  @Field(() => TalkOpportunity, { description: 'The one that stays.' })
  opportunity: TalkOpportunity;
}
export const MergeTalkOpportunitiesResult = resultUnion('MergeTalkOpportunitiesResult', [MergeTalkOpportunitiesSuccess, NotFoundError, InvalidInput] as const);
export type MergeTalkOpportunitiesResult = typeof MergeTalkOpportunitiesResult;

@ObjectType({ description: 'They are two again.' })
export class TakeTalkOpportunitiesApartSuccess {
  @Field(() => TalkOpportunity, { description: 'The one that had stayed.' })
  opportunity: TalkOpportunity;
  @Field(() => TalkOpportunity, { description: 'The one that is back.' })
  other: TalkOpportunity;
}
export const TakeTalkOpportunitiesApartResult = resultUnion('TakeTalkOpportunitiesApartResult', [TakeTalkOpportunitiesApartSuccess, NotFoundError, InvalidInput] as const);
export type TakeTalkOpportunitiesApartResult = typeof TakeTalkOpportunitiesApartResult;

@ObjectType({ description: 'The rules of talks from a day on.' })
export class TalksPolicy {
  @Field(() => Day, { nullable: true, description: 'The day they hold from; null for the defaults, before any were set.' })
  effectiveFrom: string | null;
  @Field(() => Boolean, { description: 'Talks are on.' })
  isOn: boolean;
  @Field(() => Team, { nullable: true, description: 'Who uses them: this team and those below it; null is everybody.' })
  audienceTeam: Team | null;
  @Field(() => String, { description: 'The name of the policy that approves every request.' })
  approvalPolicy: string;
  @Field(() => [TalkAdviceKind], { description: 'What advice can be asked for.' })
  adviceKinds: TalkAdviceKind[];
  @Field(() => [Int], { description: 'Days before a call closes on which speakers are reminded.' })
  remindersDays: number[];
  @Field(() => Person, { nullable: true, description: 'Who set them.' })
  setBy: Person | null;
}

@ObjectType({ description: 'The rules over time.' })
export class TalksPolicyView {
  @Field(() => TalksPolicy, { description: 'What holds today.' })
  current: TalksPolicy;
  @Field(() => [TalksPolicy], { description: 'What will hold, the earliest first.' })
  upcoming: TalksPolicy[];
  @Field(() => [TalksPolicy], { description: 'What held before, the latest first.' })
  history: TalksPolicy[];
}

@ObjectType({ description: 'Set.' })
export class SetTalksPolicySuccess {
  @Field(() => TalksPolicyView, { description: 'The rules as they are now.' })
  policy: TalksPolicyView;
}
export const SetTalksPolicyResult = resultUnion('SetTalksPolicyResult', [SetTalksPolicySuccess, InvalidInput] as const);
export type SetTalksPolicyResult = typeof SetTalksPolicyResult;
