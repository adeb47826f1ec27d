import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PersonId } from '../../../kernel/ids.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum CodeTDayState {
  BOOKED = 'BOOKED',
  CANCELLED = 'CANCELLED',
  DISPLACED = 'DISPLACED',
  RELEASED = 'RELEASED',
  UNKNOWN = 'UNKNOWN',
  TAKEN = 'TAKEN',
  PARTLY = 'PARTLY',
  LOST = 'LOST',
}
registerEnumType(CodeTDayState, {
  name: 'CodeTDayState', description: 'Where a Code T day stands.',
  valuesMap: {
    BOOKED: { description: 'Still to come, or under way.' }, CANCELLED: { description: 'Its owner gave it up.' }, DISPLACED: { description: 'A shift, a new policy or a lead took it.' },
    RELEASED: { description: 'The presentation that made room for it lapsed, was moved or was cancelled.' }, UNKNOWN: { description: 'Over, and its owner has not said how it went. Never counted as taken.' },
    TAKEN: { description: 'Had.' }, PARTLY: { description: 'Had in part.' }, LOST: { description: 'Not had.' },
  },
});

export enum CodeTReason {
  ON_CALL = 'ON_CALL',
  INCIDENT = 'INCIDENT',
  COVERAGE = 'COVERAGE',
  DEADLINE = 'DEADLINE',
  PERSONAL = 'PERSONAL',
  NONE_GIVEN = 'NONE_GIVEN',
}
registerEnumType(CodeTReason, {
  name: 'CodeTReason', description: 'Why a day was cancelled or lost, by its owner.',
  valuesMap: {
    ON_CALL: { description: 'On call after all.' }, INCIDENT: { description: 'An incident.' }, COVERAGE: { description: 'Too few others were there.' }, DEADLINE: { description: 'A deadline.' },
    PERSONAL: { description: 'Their own reasons; these are nobody’s loss.' }, NONE_GIVEN: { description: 'None given, which is fine.' },
  },
});

export enum CodeTGoneBy {
  ON_CALL = 'ON_CALL',
  INCIDENT = 'INCIDENT',
  COVERAGE = 'COVERAGE',
  DEADLINE = 'DEADLINE',
  PERSONAL = 'PERSONAL',
  NONE_GIVEN = 'NONE_GIVEN',
  ROSTER = 'ROSTER',
  POLICY = 'POLICY',
  LEAD = 'LEAD',
  PRESENTATION = 'PRESENTATION',
  DEPARTURE = 'DEPARTURE',
}
registerEnumType(CodeTGoneBy, {
  name: 'CodeTGoneBy', description: 'What a day went to: its owner’s reason, or what took it from them.',
  valuesMap: {
    ON_CALL: { description: 'On call after all.' }, INCIDENT: { description: 'An incident.' }, COVERAGE: { description: 'Too few others were there.' }, DEADLINE: { description: 'A deadline.' },
    PERSONAL: { description: 'The owner’s own reasons.' }, NONE_GIVEN: { description: 'None given.' }, ROSTER: { description: 'The on-call roster changed.' }, POLICY: { description: 'The rules changed.' },
    LEAD: { description: 'A lead took it.' }, PRESENTATION: { description: 'The presentation that made room for it is off.' }, DEPARTURE: { description: 'Its owner left.' },
  },
});

export enum CodeTOutcome {
  TAKEN = 'TAKEN',
  PARTLY = 'PARTLY',
  LOST = 'LOST',
}
registerEnumType(CodeTOutcome, {
  name: 'CodeTOutcome', description: 'How a day went, as its owner says.',
  valuesMap: { TAKEN: { description: 'They had it.' }, PARTLY: { description: 'They had part of it.' }, LOST: { description: 'They didn’t have it.' } },
});

@ObjectType({ description: 'What the viewer may do with a Code T day now.' })
export class CodeTDayPermissions {
  @Field(() => Boolean, { description: 'Cancel it.' })
  cancel: boolean;
  @Field(() => [CodeTOutcome], { description: 'Answers that can be given or corrected to.' })
  answer: CodeTOutcome[];
}

@ObjectType({ description: 'One of the viewer’s own Code T days. Nobody sees how somebody else’s day went.' })
export class CodeTDay {
  /** Not fields: what the resolvers of the fields start from. */
  projectId: string;
  personId: PersonId;
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Day, { description: 'The day, where its owner was when it was booked.' })
  day: string;
  @Field(() => String, { description: 'The time zone that the day is in.' })
  zone: string;
  @Field(() => Date, { description: 'When its working day begins.' })
  startsAt: Date;
  @Field(() => Date, { description: 'When its working day ends; then its owner is asked.' })
  endsAt: Date;
  @Field(() => CodeTDayState, { description: 'Where it stands.' })
  state: CodeTDayState;
  @Field(() => CodeTGoneBy, { nullable: true, description: 'Of a cancelled, lost, displaced or released one: what it went to.' })
  reason: CodeTGoneBy | null;
  @Field(() => String, { nullable: true, description: 'What a lead said who took it.' })
  note: string | null;
  @Field(() => ID, { nullable: true, description: 'The day that was booked instead.' })
  rebookedAs: string | null;
  @Field(() => Day, { nullable: true, description: 'The last day on which its answer can be given or corrected; null where there is none to give.' })
  answerUntil: string | null;
  @Field(() => CodeTDayPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan: CodeTDayPermissions;
}

export enum CodeTWarningKind {
  ROSTER_STALE = 'ROSTER_STALE',
  COVERAGE = 'COVERAGE',
}
registerEnumType(CodeTWarningKind, {
  name: 'CodeTWarningKind', description: 'What one should know of a day. A warning stops nobody.',
  valuesMap: { ROSTER_STALE: { description: 'The on-call roster is out of date: it may turn out that one is on call.' }, COVERAGE: { description: 'Few of the team would be left; the policy names the share.' } },
});

@ObjectType({ description: 'Something to know of a day. It stops nobody.' })
export class CodeTWarning {
  @Field(() => CodeTWarningKind, { description: 'What kind.' })
  kind: CodeTWarningKind;
  @Field(() => String, { description: 'In words, in the viewer’s language.' })
  text: string;
}

export enum CodeTCalendarState {
  OPEN = 'OPEN',
  BOOKED = 'BOOKED',
  CLOSED = 'CLOSED',
}
registerEnumType(CodeTCalendarState, {
  name: 'CodeTCalendarState', description: 'Can a day be booked?',
  valuesMap: { OPEN: { description: 'Yes.' }, BOOKED: { description: 'The viewer has it, or had it.' }, CLOSED: { description: 'No; the reason says why.' } },
});

export enum CodeTClosedBecause {
  OVER = 'OVER',
  TOO_FAR = 'TOO_FAR',
  OFF = 'OFF',
  NOT_IN_AUDIENCE = 'NOT_IN_AUDIENCE',
  NOT_A_CODE_T_DAY = 'NOT_A_CODE_T_DAY',
  ROSTER_STALE = 'ROSTER_STALE',
  ON_CALL = 'ON_CALL',
  PRESENTATION_DUE = 'PRESENTATION_DUE',
}
registerEnumType(CodeTClosedBecause, {
  name: 'CodeTClosedBecause', description: 'Why a day can’t be booked.',
  valuesMap: {
    OVER: { description: 'It is over.' }, TOO_FAR: { description: 'It is more than 90 days away.' }, OFF: { description: 'Code T is off that day.' }, NOT_IN_AUDIENCE: { description: 'Code T is not open to the viewer’s team.' },
    NOT_A_CODE_T_DAY: { description: 'The policy names other weekdays.' }, ROSTER_STALE: { description: 'The roster is out of date, and the policy refuses then.' },
    ON_CALL: { description: 'The viewer is on call, or promised otherwise.' }, PRESENTATION_DUE: { description: 'A presentation comes first.' },
  },
});

@ObjectType({ description: 'One day of the viewer’s Code T calendar.' })
export class CodeTCalendarDay {
  @Field(() => Day, { description: 'The day.' })
  day: string;
  @Field(() => CodeTCalendarState, { description: 'Can it be booked?' })
  state: CodeTCalendarState;
  @Field(() => CodeTClosedBecause, { nullable: true, description: 'Of a closed one: why.' })
  reason: CodeTClosedBecause | null;
  @Field(() => String, { description: 'Why it is closed and the way out, in the viewer’s language; empty for an open one.' })
  text: string;
  @Field(() => [Day], { description: 'Of one closed by the weekday or a shift: the next days that can be booked.' })
  nextDays: string[];
  @Field(() => CodeTDay, { nullable: true, description: 'The viewer’s Code T day that stands there.' })
  booking: CodeTDay | null;
  @Field(() => CodeTDay, { nullable: true, description: 'One that stood there and was cancelled, displaced or released, where none stands now.' })
  former: CodeTDay | null;
  @Field(() => [CodeTWarning], { description: 'What to know of it, if it can be booked or is.' })
  warnings: CodeTWarning[];
}

@ObjectType({ description: 'Somebody’s booked day as their team sees it: who and on what, never how it went.' })
export class CodeTBooking {
  /** Not a field: what the resolver of the project starts from. */
  projectId: string;
  @Field(() => ID, { description: 'The day’s id.' })
  dayId: string;
  @Field(() => Person, { description: 'Who.' })
  person: Person;
  @Field(() => Boolean, { description: 'The viewer may take it from them, with a reason: only leads, and only where the policy lets them.' })
  viewerCanDisplace: boolean;
}

@ObjectType({ description: 'A day that a lead took from somebody: seen by the whole team.' })
export class CodeTTakenByLead {
  @Field(() => Person, { description: 'From whom.' })
  person: Person;
  @Field(() => String, { description: 'Why, in the lead’s words; empty once either of them was erased.' })
  note: string;
}

@ObjectType({ description: 'A team on one day.' })
export class CodeTTeamDay {
  @Field(() => Day, { description: 'The day.' })
  day: string;
  @Field(() => Boolean, { description: 'The policy allows Code T on it.' })
  isCodeTDay: boolean;
  @Field(() => Int, { description: 'People in the team that day, those of teams below included.' })
  people: number;
  @Field(() => [CodeTBooking], { description: 'Who is on Code T.' })
  bookings: CodeTBooking[];
  @Field(() => [Person], { description: 'Whose blocking shift overlaps their working day.' })
  onCall: Person[];
  @Field(() => [CodeTTakenByLead], { description: 'Days that a lead took from somebody.' })
  takenByLeads: CodeTTakenByLead[];
  @Field(() => Float, { description: 'The share of the team that is neither: 0 to 1.' })
  coverage: number;
  @Field(() => Boolean, { description: 'Below the policy’s floor. Advice to the team: nothing is refused for it.' })
  isBelowFloor: boolean;
}
