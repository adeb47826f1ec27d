import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { RosterHealth } from '../../calendar/graphql/roster-health.types.js';
import { RosterSource } from './roster.types.js';

@ObjectType({ description: 'One stretch of somebody’s on-call time.' })
export class Shift {
  @Field(() => ID, { description: 'Stable id, however often it moves.' })
  id: string;
  @Field(() => String, { description: 'primary, secondary, shadow, manager, or the roster’s own word.' })
  role: string;
  @Field(() => Person, { nullable: true, description: 'Who it is; null when nobody here is known by the name that the roster gives.' })
  person: Person | null;
  @Field(() => String, { description: 'The name that the roster gives; empty for people who were erased.' })
  personLabel: string;
  @Field(() => Date, { description: 'Its start.' })
  startsAt: Date;
  @Field(() => Date, { description: 'Its end; no longer on call at this instant.' })
  endsAt: Date;
  @Field(() => Boolean, { description: 'The roster names days, not hours.' })
  isAllDay: boolean;
  @Field(() => RosterSource, { description: 'Where it was read.' })
  source: RosterSource;
}

@ObjectType({ description: 'Who is on call for a team.' })
export class OnCallTeam {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => [Shift], { description: 'On call at this instant, by role.' })
  now: Shift[];
  @Field(() => [Shift], { description: 'The next shift of each role.' })
  next: Shift[];
  @Field(() => RosterHealth, { description: 'How far this can be believed.' })
  health: RosterHealth;
}

@ObjectType({ description: 'Who is on call, by team.' })
export class OnCallBoard {
  @Field(() => [OnCallTeam], { description: 'Teams whose roster is read, by name.' })
  teams: OnCallTeam[];
  @Field(() => Date, { nullable: true, description: 'The oldest of the last good readings of all of them; null without any.' })
  asOf: Date | null;
}

@ObjectType({ description: 'How much of a team’s on-call time one person had. Never ranked, never added up over teams.' })
export class OnCallLoad {
  @Field(() => Person, { nullable: true, description: 'Who; null for a name whom nobody here is known by.' })
  person: Person | null;
  @Field(() => String, { description: 'The name that the roster gives.' })
  personLabel: string;
  @Field(() => Float, { description: 'Hours on call.' })
  hours: number;
  @Field(() => Float, { description: 'Of these between 22:00 and 7:00 of their own time, weekends included.' })
  nightHours: number;
  @Field(() => Float, { description: 'Of these on Saturdays and Sundays of their own time, nights included.' })
  weekendHours: number;
  @Field(() => Int, { description: 'Shifts that touch the weeks.' })
  shifts: number;
  @Field(() => Float, { description: 'Longest time on call without a break, in hours.' })
  longestHours: number;
  @Field(() => Float, { description: 'Their share of the team’s on-call hours, 0 to 1.' })
  share: number;
  @Field(() => Float, { description: 'What it would be if everybody who was on call had carried as much.' })
  evenShare: number;
  @Field(() => [Float], { description: 'Hours in each of the weeks until now, the oldest first.' })
  weekly: number[];
}

@ObjectType({ description: 'A name on a roster whom nobody here is known by.' })
export class UnmatchedPerson {
  @Field(() => String, { description: 'The surest name that the roster gives; say with it who that is.' })
  key: string;
  @Field(() => String, { description: 'The name to show.' })
  label: string;
  @Field(() => Int, { description: 'Shifts that run or lie ahead.' })
  ahead: number;
  @Field(() => Int, { description: 'All shifts that are kept, with those that are over.' })
  shifts: number;
  @Field(() => Date, { description: 'The start of the next of them; of the newest when all are over.' })
  firstAt: Date;
  @Field(() => [Person], { description: 'Whom the name may mean, the likeliest first; empty unless the viewer may say who it is.' })
  suggestions: Person[];
}

@ObjectType({ description: 'What the signed-in person may do with the roster of a team.' })
export class OnCallPermissions {
  @Field(() => Boolean, { description: 'Say where it is read, read it now, accept a held one, say who an unknown name is.' })
  manage: boolean;
  @Field(() => Boolean, { description: 'See how the load is spread, and shifts that are over.' })
  seeLoad: boolean;
}

@ObjectType({ description: 'The roster of one team in full.' })
export class OnCallTeamDetail {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => RosterHealth, { description: 'How far this can be believed.' })
  health: RosterHealth;
  @Field(() => [Shift], { description: 'On call at this instant, by role.' })
  now: Shift[];
  @Field(() => [Shift], { description: 'Shifts in the time asked for, the earliest first, 2,000 at most. What is over is for the team’s own people and its leads.' })
  shifts: Shift[];
  @Field(() => [OnCallLoad], { nullable: true, description: 'How the load of the past weeks is spread, by name; null for all but the team’s own people and its leads.' })
  load: OnCallLoad[] | null;
  @Field(() => [RosterSource], { description: 'Where its roster is read.' })
  sources: RosterSource[];
  @Field(() => [UnmatchedPerson], { description: 'Names whom nobody here is known by, the nearest shift first.' })
  unmatched: UnmatchedPerson[];
  @Field(() => OnCallPermissions, { description: 'What the viewer may do.' })
  viewerCan: OnCallPermissions;
}
