import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { FieldProblem } from '../../../platform/graphql/user-error.js';
import { Driver, Item } from './driver.types.js';

@ObjectType({ description: 'A unit that would exist.' })
export class PlannedUnit {
  @Field(() => ID, { description: 'The team it is made around.' })
  teamId: string;
  @Field(() => String, { description: 'Name of that team.' })
  name: string;
  @Field(() => Int, { description: 'People asked in it.' })
  eligible: number;
  @Field(() => Float, { description: 'Chance (0..1) that at least k answer if each does with probability 0.70.' })
  reachesKAt70: number;
  @Field(() => Float, { description: 'The same with probability 0.85.' })
  reachesKAt85: number;
  @Field(() => Boolean, { description: 'Fewer than 2k people: nothing shows before the close, unless everyone has answered.' })
  seesResultsAtClose: boolean;
}

@ObjectType({ description: 'A team that is no unit, and where its people answer.' })
export class PooledTeam {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => Int, { description: 'People whose own team it is.' })
  people: number;
  @Field(() => String, { description: 'Name of the team at which they answer.' })
  answersAt: string;
  @Field(() => [String], { description: 'Names of the other teams that answer there too.' })
  together: string[];
}

@ObjectType({ description: 'Somebody of the audience who is not asked.' })
export class PlannedNotAsked {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'Their name.' })
  name: string;
  @Field(() => String, { description: "Why, in the viewer's language." })
  reason: string;
}

@ObjectType({ description: 'One of the next rounds.' })
export class PlannedRound {
  @Field(() => Int, { description: 'Its number within the pulse.' })
  number: number;
  @Field(() => Date, { nullable: true, description: 'When it opens; null for a pulse whose rounds are started by hand.' })
  opensAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it closes; null as above.' })
  closesAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it is announced; null as above.' })
  announcedAt: Date | null;
  @Field(() => [Item], { description: 'Its questions, in order.' })
  items: Item[];
  @Field(() => Int, { description: 'Seconds that answering takes, by estimate.' })
  secondsToAnswer: number;
}

@ObjectType({ description: 'The first round whose close can bring an alarm for a driver: before, there are too few results to tell.' })
export class PlannedFirstAlarm {
  @Field(() => Driver, { description: 'The driver.' })
  driver: Driver;
  @Field(() => Int, { description: 'Number of that round.' })
  roundNumber: number;
  @Field(() => Day, { nullable: true, description: 'The day it closes; null for a pulse whose rounds are started by hand.' })
  date: string | null;
}

@ObjectType({ description: 'What a pulse with these settings would do.' })
export class PulsePlan {
  @Field(() => [FieldProblem], { description: 'What keeps the settings from being saved; while there is any, the rest is empty.' })
  problems: FieldProblem[];
  @Field(() => [PlannedUnit], { description: 'Who would be pooled together.' })
  units: PlannedUnit[];
  @Field(() => [PooledTeam], { description: 'Teams that are no unit and where their people answer.' })
  pooledTeams: PooledTeam[];
  @Field(() => [PlannedNotAsked], { description: 'Who would not be asked.' })
  notAsked: PlannedNotAsked[];
  @Field(() => [PlannedRound], { description: 'The next four rounds.' })
  nextRounds: PlannedRound[];
  @Field(() => [PlannedFirstAlarm], { description: 'When each driver can first alarm.' })
  firstAlarms: PlannedFirstAlarm[];
  @Field(() => [String], { description: "What to know before launching, in the viewer's language." })
  warnings: string[];
}
