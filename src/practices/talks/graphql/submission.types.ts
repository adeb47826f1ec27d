import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum TalkCompanyState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
}
registerEnumType(TalkCompanyState, {
  name: 'TalkCompanyState', description: 'Where the company stands. It has no way to refuse.',
  valuesMap: { DRAFT: { description: 'Nobody asked yet.' }, APPROVED: { description: 'Asked, and approved in the same moment.' } },
});

export enum TalkConferenceState {
  NOT_SENT = 'NOT_SENT',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  WAITLISTED = 'WAITLISTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TalkConferenceState, {
  name: 'TalkConferenceState', description: 'Where the conference stands, as its speakers tell. Only ACCEPTED is seen by everybody.',
  valuesMap: {
    NOT_SENT: { description: 'Not sent yet.' }, SENT: { description: 'Sent; no answer yet.' }, ACCEPTED: { description: 'Accepted.' }, WAITLISTED: { description: 'On the waiting list.' },
    DECLINED: { description: 'Not this time; final for this opportunity.' }, WITHDRAWN: { description: 'Taken back.' },
  },
});

export enum TalkDeliveryState {
  OPEN = 'OPEN',
  CONFIRMED = 'CONFIRMED',
  DELIVERED = 'DELIVERED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TalkDeliveryState, {
  name: 'TalkDeliveryState', description: 'Where the talk itself stands.',
  valuesMap: { OPEN: { description: 'Nothing is said yet.' }, CONFIRMED: { description: 'The slot is confirmed.' }, DELIVERED: { description: 'It was given.' }, CANCELLED: { description: 'It won’t be given.' } },
});

export enum TalkSubmissionAction {
  DRAFT = 'DRAFT',
  REQUEST = 'REQUEST',
  SEND = 'SEND',
  ACCEPT = 'ACCEPT',
  WAITLIST = 'WAITLIST',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
  SEND_AGAIN = 'SEND_AGAIN',
  CONFIRM = 'CONFIRM',
  DELIVER = 'DELIVER',
  CANCEL = 'CANCEL',
  MOVE_UP = 'MOVE_UP',
}
registerEnumType(TalkSubmissionAction, {
  name: 'TalkSubmissionAction', description: 'What can happen to a submission.',
  valuesMap: {
    DRAFT: { description: 'Talk and opportunity were put together; never recorded by hand.' }, REQUEST: { description: 'Somebody asked to speak; approved at once.' }, SEND: { description: 'It was sent.' }, ACCEPT: { description: 'The conference accepted it.' },
    WAITLIST: { description: 'The conference put it on the waiting list.' }, DECLINE: { description: 'The conference declined it.' }, WITHDRAW: { description: 'Its speakers took it back.' }, SEND_AGAIN: { description: 'It was sent again after it was taken back.' },
    CONFIRM: { description: 'The slot was confirmed.' }, DELIVER: { description: 'It was given.' }, CANCEL: { description: 'It was called off.' }, MOVE_UP: { description: 'A place on the own stage became free for it.' },
  },
});

export enum TalkAdviceKind {
  REHEARSAL = 'REHEARSAL',
  DESIGN = 'DESIGN',
  LEGAL = 'LEGAL',
  SECURITY = 'SECURITY',
  COMMUNICATIONS = 'COMMUNICATIONS',
  TRAVEL = 'TRAVEL',
}
registerEnumType(TalkAdviceKind, {
  name: 'TalkAdviceKind', description: 'What advice is about. None of it holds a talk up.',
  valuesMap: {
    REHEARSAL: { description: 'A rehearsal buddy.' }, DESIGN: { description: 'Slides.' }, LEGAL: { description: 'Law.' }, SECURITY: { description: 'Security.' }, COMMUNICATIONS: { description: 'What is said in public.' }, TRAVEL: { description: 'The trip.' },
  },
});

export enum TalkAdviceState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TalkAdviceState, {
  name: 'TalkAdviceState', description: 'Where a request for advice stands.',
  valuesMap: { OPEN: { description: 'Nobody answered yet.' }, ANSWERED: { description: 'Answered.' }, WITHDRAWN: { description: 'No longer needed.' } },
});

@ObjectType({ description: 'What the viewer may do with a submission now: the buttons.' })
export class TalkSubmissionPermissions {
  @Field(() => [TalkSubmissionAction], { description: 'What recordSubmission takes now.' })
  record: TalkSubmissionAction[];
  @Field(() => Boolean, { description: 'SEND would be a late entry: it needs lateEntry.' })
  isLateEntry: boolean;
  @Field(() => Boolean, { description: 'Change slot, links and notes, choose who sees it, ask for advice.' })
  change: boolean;
}

@ObjectType({ description: 'A talk at one opportunity, on three axes. Before it is accepted, and when it is declined or taken back, only its speakers and those whom they choose see it.' })
export class TalkSubmission {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  talkId: string;
  opportunityId: string;
  @Field(() => TalkCompanyState, { description: 'Where the company stands.' })
  company: TalkCompanyState;
  @Field(() => TalkConferenceState, { description: 'Where the conference stands.' })
  conference: TalkConferenceState;
  @Field(() => TalkDeliveryState, { description: 'Where the talk itself stands.' })
  delivery: TalkDeliveryState;
  @Field(() => String, { nullable: true, description: 'The policy that approved it, by its name.' })
  approvedBy: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was approved.' })
  approvedAt: Date | null;
  @Field(() => Day, { nullable: true, description: 'When it was sent.' })
  sentOn: string | null;
  @Field(() => Boolean, { description: 'Sent after the call closed, with a word of the organizers.' })
  isLateEntry: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was accepted.' })
  acceptedAt: Date | null;
  @Field(() => Day, { nullable: true, description: 'When it was given.' })
  deliveredOn: string | null;
  @Field(() => Date, { nullable: true, description: 'When the slot begins, once known.' })
  slotStartsAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The slides as they were shown.' })
  slidesUrl: string | null;
  @Field(() => String, { nullable: true, description: 'The recording.' })
  recordingUrl: string | null;
  @Field(() => String, { nullable: true, description: 'Notes for the trip; null for all but its speakers.' })
  travelNote: string | null;
  @Field(() => String, { description: 'Whom its speakers thank.' })
  thanks: string;
  @Field(() => Boolean, { description: 'The viewer speaks in it.' })
  isMine: boolean;
  @Field(() => Date, { description: 'When it was put down.' })
  createdAt: Date;
  @Field(() => Date, { description: 'When it changed last.' })
  changedAt: Date;
}

@ObjectType({ description: 'One thing that happened to a submission, with the state it led to.' })
export class TalkSubmissionStep {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => TalkSubmissionAction, { description: 'What happened.' })
  action: TalkSubmissionAction;
  @Field(() => TalkCompanyState, { description: 'The company, afterwards.' })
  company: TalkCompanyState;
  @Field(() => TalkConferenceState, { description: 'The conference, afterwards.' })
  conference: TalkConferenceState;
  @Field(() => TalkDeliveryState, { description: 'The talk itself, afterwards.' })
  delivery: TalkDeliveryState;
  @Field(() => String, { description: 'What was noted with it.' })
  note: string;
  @Field(() => Date, { description: 'When it was told.' })
  at: Date;
  @Field(() => Person, { nullable: true, description: 'By whom; null where the program did it.' })
  by: Person | null;
}

@ObjectType({ description: 'Advice that a speaker asked for.' })
export class TalkAdvice {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  submissionId: string;
  @Field(() => TalkAdviceKind, { description: 'What it is about.' })
  kind: TalkAdviceKind;
  @Field(() => TalkAdviceState, { description: 'Where it stands.' })
  state: TalkAdviceState;
  @Field(() => Person, { description: 'Who asked.' })
  askedBy: Person;
  @Field(() => Person, { nullable: true, description: 'Who was asked; null: whoever can help.' })
  asked: Person | null;
  @Field(() => String, { description: 'What was asked.' })
  note: string;
  @Field(() => Date, { description: 'When.' })
  askedAt: Date;
  @Field(() => String, { description: 'The answer; empty before.' })
  answer: string;
  @Field(() => Person, { nullable: true, description: 'Who answered.' })
  answeredBy: Person | null;
  @Field(() => Date, { nullable: true, description: 'When.' })
  answeredAt: Date | null;
  @Field(() => Boolean, { description: 'The viewer may answer it, or write their answer anew.' })
  viewerCanAnswer: boolean;
}

@ObjectType({ description: 'A submission in a list.' })
export class TalkSubmissionEdge {
  @Field(() => String, { description: 'Opaque position.' })
  cursor: string;
  @Field(() => TalkSubmission, { description: 'The submission.' })
  node: TalkSubmission;
}

@ObjectType({ description: 'Submissions of a year.' })
export class TalkSubmissionConnection {
  @Field(() => [TalkSubmissionEdge], { description: 'One page.' })
  edges: TalkSubmissionEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What the company shares in a year, with the world and with itself: what was accepted and not called off. Counted over the whole year.' })
export class CompanyTalks {
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field(() => [Int], { description: 'Years that have something, the latest first.' })
  years: number[];
  @Field(() => Int, { description: 'How many talks at events of the outside world, given or to come.' })
  outsideCount: number;
  @Field(() => Int, { description: 'How many on the own stage.' })
  insideCount: number;
  @Field(() => Int, { description: 'How many people spoke or will.' })
  speakerCount: number;
  @Field(() => [Person], { description: 'Who gave their first talk.' })
  firstTimeSpeakers: Person[];
  @Field(() => Int, { description: 'How many were given.' })
  given: number;
  @Field(() => Int, { description: 'How many of those have a recording.' })
  recorded: number;
  @Field(() => [String], { description: 'Countries they were given in, each once, as the viewer’s language calls them.' })
  countries: string[];
}

@ObjectType({ description: 'The rules of talks, for whoever uses them.' })
export class TalksRules {
  @Field(() => String, { description: 'The name of the policy that approves every request.' })
  approvalPolicy: string;
  @Field(() => [TalkAdviceKind], { description: 'What advice can be asked for.' })
  adviceKinds: TalkAdviceKind[];
  @Field(() => [Int], { description: 'Days before a call closes on which speakers are reminded.' })
  remindersDays: number[];
}
