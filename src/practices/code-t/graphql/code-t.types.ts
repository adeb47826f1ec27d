import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { RosterHealth } from '../../calendar/graphql/roster-health.types.js';
import { CodeTCalendarDay, CodeTDay, CodeTGoneBy, CodeTTeamDay } from './code-t-day.types.js';
import { CodeTPresentation } from './code-t-project.types.js';

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}
registerEnumType(Weekday, {
  name: 'Weekday', description: 'A day of the week.',
  valuesMap: {
    MONDAY: { description: 'Monday.' }, TUESDAY: { description: 'Tuesday.' }, WEDNESDAY: { description: 'Wednesday.' }, THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' }, SATURDAY: { description: 'Saturday.' }, SUNDAY: { description: 'Sunday.' },
  },
});

export enum CodeTCountingScope {
  PERSON = 'PERSON',
  PERSON_PROJECT = 'PERSON_PROJECT',
}
registerEnumType(CodeTCountingScope, {
  name: 'CodeTCountingScope', description: 'What days before a presentation are counted over.',
  valuesMap: { PERSON: { description: 'All of a person’s days.' }, PERSON_PROJECT: { description: 'A person’s days on one project.' } },
});

export enum CodeTWhenRosterStale {
  WARN = 'WARN',
  REFUSE = 'REFUSE',
}
registerEnumType(CodeTWhenRosterStale, {
  name: 'CodeTWhenRosterStale', description: 'What happens while the on-call roster is out of date.',
  valuesMap: { WARN: { description: 'Days can be booked; whoever books is warned.' }, REFUSE: { description: 'Days can’t be booked until it was read.' } },
});

@ObjectType({ description: 'Local wall-clock time from one to another.' })
export class CodeTWorkingHours {
  @Field(() => String, { description: 'HH:MM.' })
  from: string;
  @Field(() => String, { description: 'HH:MM, after the beginning; up to 24:00.' })
  to: string;
}

@ObjectType({ description: 'The rules of Code T from a day on.' })
export class CodeTPolicy {
  @Field(() => Day, { nullable: true, description: 'The day they hold from; null for the defaults, before any were set.' })
  effectiveFrom: string | null;
  @Field(() => Boolean, { description: 'Code T is on.' })
  isOn: boolean;
  @Field(() => Team, { nullable: true, description: 'Who may book: this team and those below it; null is everybody.' })
  audienceTeam: Team | null;
  @Field(() => [Weekday], { description: 'Days that can be booked.' })
  weekdays: Weekday[];
  @Field(() => CodeTWorkingHours, { description: 'What a day takes, in the person’s own time zone.' })
  workingHours: CodeTWorkingHours;
  @Field(() => Int, { description: 'So many days may lie between two presentations.' })
  daysBeforePresentation: number;
  @Field(() => [String], { description: 'Roles of shifts that take somebody’s time.' })
  blockingRoles: string[];
  @Field(() => Float, { nullable: true, description: 'Advisory: the share of a team that should be neither on Code T nor on call, 0 to 1; null for none.' })
  coverageFloor: number | null;
  @Field(() => CodeTCountingScope, { description: 'What days before a presentation are counted over.' })
  countingScope: CodeTCountingScope;
  @Field(() => CodeTWhenRosterStale, { description: 'What happens while the roster is out of date.' })
  whenRosterStale: CodeTWhenRosterStale;
  @Field(() => Int, { description: 'A roster that was not read for so many hours is out of date.' })
  staleAfterHours: number;
  @Field(() => Boolean, { description: 'Leads may take a day from somebody, with a reason that the team reads.' })
  mayLeadsDisplace: boolean;
  @Field(() => Person, { nullable: true, description: 'Who set them.' })
  setBy: Person | null;
}

@ObjectType({ description: 'The rules over time.' })
export class CodeTPolicyView {
  @Field(() => CodeTPolicy, { description: 'What holds today.' })
  current: CodeTPolicy;
  @Field(() => [CodeTPolicy], { description: 'What will hold, the earliest first.' })
  upcoming: CodeTPolicy[];
  @Field(() => [CodeTPolicy], { description: 'What held before, the latest first.' })
  history: CodeTPolicy[];
}

export enum CodeTForbiddenBy {
  OFF = 'OFF',
  AUDIENCE = 'AUDIENCE',
  WEEKDAY = 'WEEKDAY',
  ON_CALL = 'ON_CALL',
  PRESENTATION = 'PRESENTATION',
}
registerEnumType(CodeTForbiddenBy, {
  name: 'CodeTForbiddenBy', description: 'Why a booked day can’t stay under new rules.',
  valuesMap: {
    OFF: { description: 'Code T would be off.' }, AUDIENCE: { description: 'Its owner would not be among those who may book.' }, WEEKDAY: { description: 'The weekday would not be one of them.' },
    ON_CALL: { description: 'A shift of its owner would block.' }, PRESENTATION: { description: 'It would be one too many before a presentation.' },
  },
});

@ObjectType({ description: 'A booked day that new rules would end.' })
export class CodeTAffectedDay {
  @Field(() => Person, { description: 'Whose.' })
  person: Person;
  @Field(() => Day, { description: 'The day.' })
  day: string;
  @Field(() => CodeTForbiddenBy, { description: 'Why.' })
  because: CodeTForbiddenBy;
}

@ObjectType({ description: 'The viewer’s own Code T over some days.' })
export class CodeTCalendar {
  @Field(() => Boolean, { description: 'Code T is on today and open to the viewer.' })
  isOn: boolean;
  @Field(() => Day, { description: 'Today, where the viewer is.' })
  today: string;
  @Field(() => CodeTPolicy, { description: 'The rules of today.' })
  policy: CodeTPolicy;
  @Field(() => [CodeTCalendarDay], { description: 'Every day asked for, in order.' })
  days: CodeTCalendarDay[];
  @Field(() => Int, { description: 'Days since the last presentation: booked, unknown, taken and partly taken ones.' })
  counted: number;
  @Field(() => Int, { description: 'So many may lie between two presentations.' })
  limit: number;
  @Field(() => CodeTPresentation, { nullable: true, description: 'The next one scheduled or to be confirmed.' })
  presentation: CodeTPresentation | null;
  @Field(() => [CodeTDay], { description: 'Days that are over and of which the viewer has not said how they went.' })
  pending: CodeTDay[];
  @Field(() => RosterHealth, { description: 'How far the rosters of the viewer’s teams can be believed.' })
  health: RosterHealth;
}

@ObjectType({ description: 'What took days of a team, and how many.' })
export class CodeTReasonCount {
  @Field(() => CodeTGoneBy, { description: 'What.' })
  reason: CodeTGoneBy;
  @Field(() => Int, { description: 'How many days.' })
  days: number;
}

@ObjectType({ description: 'How a team’s days of a quarter ended. About the time and what took it, never about one person.' })
export class CodeTFigures {
  @Field(() => Int, { description: 'Had.' })
  taken: number;
  @Field(() => Int, { description: 'Had in part.' })
  partly: number;
  @Field(() => Int, { description: 'Not had.' })
  lost: number;
  @Field(() => Int, { description: 'Taken by the roster or a lead.' })
  displaced: number;
  @Field(() => Int, { description: 'Cancelled for on-call, an incident, coverage or a deadline.' })
  cancelledForWork: number;
  @Field(() => Int, { description: 'Not answered: shown beside, never counted as taken.' })
  unknown: number;
  @Field(() => Float, { nullable: true, description: '(taken + partly / 2) / (taken + partly + lost + displaced + cancelledForWork), 0 to 1; null without any such day.' })
  protection: number | null;
  @Field(() => [CodeTReasonCount], { description: 'What took the days that were not had, the most frequent first.' })
  reasons: CodeTReasonCount[];
}

@ObjectType({ description: 'One quarter of a team.' })
export class CodeTQuarter {
  @Field(() => Day, { description: 'Its first day.' })
  startsOn: string;
  @Field(() => CodeTFigures, { nullable: true, description: 'Null where fewer than three people had days: it would be the figure of a person.' })
  figures: CodeTFigures | null;
}

@ObjectType({ description: 'Code T of a team and those below it.' })
export class CodeTTeam {
  @Field(() => ID, { description: 'The team’s id.' })
  id: string;
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => [CodeTTeamDay], { description: 'Every day asked for, in order.' })
  days: CodeTTeamDay[];
  @Field(() => Float, { nullable: true, description: 'The policy’s advisory floor of today, 0 to 1.' })
  floor: number | null;
  @Field(() => [CodeTQuarter], { description: 'Quarters that had days, the earliest first; up to five.' })
  quarters: CodeTQuarter[];
}
