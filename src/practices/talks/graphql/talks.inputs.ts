import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { TalkAdviceKind, TalkSubmissionAction } from './submission.types.js';
import { TalkAudience } from './talk.types.js';

@InputType({ description: 'Which talks.' })
export class TalksInput {
  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer gives.' })
  mine?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words of title or abstract.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'With one of these topics.' })
  topics?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that were put away, too.' })
  includeArchived?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; 50 unless given.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Those after this position.' })
  after?: string | null;
}

@InputType({ description: 'Which talk.' })
export class TalkInput {
  @Field(() => ID, { description: 'Its id.' })
  talkId: string;
}

@InputType({ description: 'What a talk says.' })
export class CreateTalkInput {
  @Field(() => String, { description: 'Its title, 1 to 200 characters.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is about, up to 5000 characters.' })
  abstract?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, 1 to 600 minutes.' })
  minutes?: number | null;
  @Field(() => TalkAudience, { nullable: true, description: 'Whom it is for; everybody unless given.' })
  audience?: TalkAudience | null;
  @Field(() => [String], { nullable: true, description: 'Its topics, up to 12.' })
  topics?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Its slides.' })
  slidesUrl?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Shown to everybody before it is accepted anywhere; not unless asked for.' })
  isShared?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Who gives it beside the viewer. Ignored when it is changed: setTalkSpeakers does that.' })
  speakerIds?: string[] | null;
}

@InputType({ description: 'What a talk says from now on. All of it: what is left out is emptied.' })
export class ChangeTalkInput extends CreateTalkInput {
  @Field(() => ID, { description: 'Which.' })
  talkId: string;
}

@InputType({ description: 'Which talk, and where it belongs.' })
export class ArchiveTalkInput {
  @Field(() => ID, { description: 'Which.' })
  talkId: string;
  @Field(() => Boolean, { description: 'True puts it away, false takes it out again.' })
  isArchived: boolean;
}

@InputType({ description: 'Who gives a talk.' })
export class SetTalkSpeakersInput {
  @Field(() => ID, { description: 'Which.' })
  talkId: string;
  @Field(() => [ID], { description: 'All of them, up to 10. Only the owner asks others to leave; who is not the owner can leave.' })
  speakerIds: string[];
}

@InputType({ description: 'Advice that is wanted.' })
export class TalkAdviceWish {
  @Field(() => TalkAdviceKind, { description: 'What about.' })
  kind: TalkAdviceKind;
  @Field(() => ID, { nullable: true, description: 'Of whom; without it of whoever can help, and everybody sees the request.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'What exactly, up to 1000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Which talk is meant for which opportunity.' })
export class DraftSubmissionInput {
  @Field(() => ID, { description: 'A talk that the viewer gives.' })
  talkId: string;
  @Field(() => ID, { description: 'Where.' })
  opportunityId: string;
}

@InputType({ description: 'Which talk at which opportunity.' })
export class RequestToSpeakInput {
  @Field(() => ID, { description: 'A talk that the viewer gives.' })
  talkId: string;
  @Field(() => ID, { description: 'Where.' })
  opportunityId: string;
  @Field(() => [TalkAdviceWish], { nullable: true, description: 'Advice that is wanted. It holds nothing up.' })
  advice?: TalkAdviceWish[] | null;
  @Field(() => Boolean, { nullable: true, description: 'The organizers take it although the call is closed.' })
  lateEntry?: boolean | null;
}

@InputType({ description: 'What happened to a submission.' })
export class RecordSubmissionInput {
  @Field(() => ID, { description: 'One that the viewer speaks in.' })
  submissionId: string;
  @Field(() => TalkSubmissionAction, { description: 'What happened.' })
  action: TalkSubmissionAction;
  @Field(() => Day, { nullable: true, description: 'When, where the viewer is; today unless given, never later.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'A note for its speakers, up to 1000 characters.' })
  note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of SEND: the organizers take it although the call is closed.' })
  lateEntry?: boolean | null;
}

@InputType({ description: 'What else a submission says. All of it: what is left out is emptied.' })
export class ChangeSubmissionInput {
  @Field(() => ID, { description: 'One that the viewer speaks in.' })
  submissionId: string;
  @Field(() => Date, { nullable: true, description: 'When the slot begins.' })
  slotStartsAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'The slides as they were shown.' })
  slidesUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'The recording.' })
  recordingUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Notes for the trip, up to 2000 characters; only its speakers read them.' })
  travelNote?: string | null;
  @Field(() => String, { nullable: true, description: 'Whom its speakers thank, up to 1000 characters.' })
  thanks?: string | null;
}

@InputType({ description: 'Who may see a submission before it is accepted, or though it never is.' })
export class ShareSubmissionInput {
  @Field(() => ID, { description: 'One that the viewer speaks in.' })
  submissionId: string;
  @Field(() => [ID], { description: 'All of them, up to 50; none takes it back.' })
  personIds: string[];
}

@InputType({ description: 'Which submission.' })
export class TalkSubmissionInput {
  @Field(() => ID, { description: 'Its id.' })
  submissionId: string;
}

@InputType({ description: 'Which year.' })
export class CompanyTalksInput {
  @Field(() => Int, { description: 'The year, 1970 to 2199.' })
  year: number;
}

@InputType({ description: 'Which talks of a year, page by page.' })
export class CompanyTalkListInput extends CompanyTalksInput {
  @Field(() => Boolean, { description: 'Those on the own stage, or those at events of the outside world.' })
  isInternal: boolean;
  @Field(() => Int, { nullable: true, description: '1 to 200; 50 unless said.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'A cursor: what follows it.' })
  after?: string | null;
}

@InputType({ description: 'Advice for a submission.' })
export class AskTalkAdviceInput {
  @Field(() => ID, { description: 'One that the viewer speaks in.' })
  submissionId: string;
  @Field(() => TalkAdviceWish, { description: 'What is wanted.' })
  advice: TalkAdviceWish;
}

@InputType({ description: 'An answer.' })
export class AnswerTalkAdviceInput {
  @Field(() => ID, { description: 'Which request.' })
  adviceId: string;
  @Field(() => String, { description: '1 to 4000 characters.' })
  answer: string;
}

@InputType({ description: 'Which request.' })
export class WithdrawTalkAdviceInput {
  @Field(() => ID, { description: 'One of the viewer’s submissions.' })
  adviceId: string;
}

@InputType({ description: 'Coming to listen, or not.' })
export class AttendTalksInput {
  @Field(() => ID, { description: 'A slot of the own stage.' })
  opportunityId: string;
  @Field(() => Boolean, { description: 'True signs up, false takes it back.' })
  isComing: boolean;
}

@InputType({ description: 'Two rows that are one event.' })
export class MergeTalkOpportunitiesInput {
  @Field(() => ID, { description: 'The one that stays.' })
  keptId: string;
  @Field(() => ID, { description: 'The one that becomes part of it.' })
  goneId: string;
}

@InputType({ description: 'Which two are two after all.' })
export class TakeTalkOpportunitiesApartInput {
  @Field(() => ID, { description: 'One of the `merges` of the one that stayed.' })
  mergeId: string;
}

@InputType({ description: 'The rules of talks from a day on.' })
export class SetTalksPolicyInput {
  @Field(() => Day, { description: 'Today or later.' })
  effectiveFrom: string;
  @Field(() => Boolean, { description: 'Talks are on.' })
  isOn: boolean;
  @Field(() => ID, { nullable: true, description: 'Who uses them: this team and those below it; everybody unless given.' })
  audienceTeamId?: string | null;
  @Field(() => [TalkAdviceKind], { description: 'What advice can be asked for.' })
  adviceKinds: TalkAdviceKind[];
  @Field(() => [Int], { description: 'Days before a call closes on which speakers are reminded, 0 to 90; one to six of them.' })
  remindersDays: number[];
}
