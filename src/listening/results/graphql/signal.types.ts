import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { Driver } from '../../pulses/graphql/driver.types.js';

export enum SignalState {
  LEARNING = 'LEARNING',
  CALM = 'CALM',
  WATCH = 'WATCH',
  ALERT = 'ALERT',
  RECOVERING = 'RECOVERING',
}
registerEnumType(SignalState, {
  name: 'SignalState', description: 'What a series of results says at one result. Colours follow it.',
  valuesMap: {
    LEARNING: { description: 'Too few results to tell calm from change.' },
    CALM: { description: 'Within what chance explains.' },
    WATCH: { description: 'Unusual twice in a row; shown, not sent.' },
    ALERT: { description: 'More than chance explains, and large enough to matter.' },
    RECOVERING: { description: 'Was in alert and is back within the usual.' },
  },
});

export enum SignalDirection {
  FALL = 'FALL',
  RISE = 'RISE',
}
registerEnumType(SignalDirection, {
  name: 'SignalDirection', description: 'Where the number went; whether that is good is for the driver to say.',
  valuesMap: { FALL: { description: 'Lower than before.' }, RISE: { description: 'Higher than before.' } },
});

@ObjectType({ description: 'A change that stayed: a level that held through an alert, and counts as usual from then on. Numbers are 0-100.' })
export class NewLevel {
  @Field(() => Date, { description: 'When the round closed from which on it counts as usual.' })
  since: Date;
  @Field(() => Date, { description: 'When the round closed at which the alert began that it ended.' })
  alarmAt: Date;
  @Field(() => Float, { description: 'The level that was usual until then.' })
  was: number;
  @Field(() => Float, { description: 'The mean of the eight results that held.' })
  now: number;
  @Field(() => Float, { description: 'The difference.' })
  change: number;
  @Field(() => Float, { description: 'Lower end of its 95 % interval.' })
  low: number;
  @Field(() => Float, { description: 'Upper end of it.' })
  high: number;
  @Field(() => SignalDirection, { description: 'Which way it went; whether that is good is for the driver to say.' })
  direction: SignalDirection;
  @Field(() => String, { description: "All of this in words, in the viewer's language." })
  text: string;
}

@ObjectType({ description: 'What the engine read in the newest closed result of a series, once, at its close.' })
export class Signal {
  @Field(() => SignalState, { description: 'The state.' })
  state: SignalState;
  @Field(() => Int, { description: 'Closed results so far.' })
  results: number;
  @Field(() => Int, { description: 'Results needed before anything can alarm.' })
  neededResults: number;
  @Field(() => SignalDirection, { nullable: true, description: 'Where the newest results lie against those before; null while learning.' })
  direction: SignalDirection | null;
  @Field(() => Date, { nullable: true, description: 'When the round closed at which the present state began.' })
  since: Date | null;
  @Field(() => ID, { nullable: true, description: 'That round.' })
  sinceRoundId: string | null;
  @Field(() => Float, { nullable: true, description: 'Difference of the newest results and those before, in points of 100.' })
  change: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval of the change.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of it.' })
  high: number | null;
  @Field(() => Float, { nullable: true, description: 'The change in standard errors.' })
  z: number | null;
  @Field(() => NewLevel, { nullable: true, description: 'The series has settled at another level within the last 52 weeks, and is not in alert or recovering now.' })
  newLevel: NewLevel | null;
  @Field(() => String, { description: "All of this but the new level in words, in the viewer's language." })
  text: string;
}

@ObjectType({ description: 'Where a series may go within eight weeks: 80 % of paths lie in the fan. Numbers are 0-100.' })
export class ForecastFan {
  @Field(() => [Date], { description: 'Ends of the weeks to come.' })
  dates: Date[];
  @Field(() => [Float], { description: 'A tenth of the paths lie lower.' })
  low: number[];
  @Field(() => [Float], { description: 'Half of the paths lie lower.' })
  middle: number[];
  @Field(() => [Float], { description: 'A tenth of the paths lie higher.' })
  high: number[];
  @Field(() => Float, { description: 'The level whose crossing is forecast.' })
  threshold: number;
  @Field(() => Boolean, { description: 'The forecast is sure enough, twice in a row, to be said.' })
  isSaid: boolean;
  @Field(() => String, { description: "What is said, or that there is nothing to say, in the viewer's language." })
  text: string;
  @Field(() => Float, { nullable: true, description: "The organization's own Brier score of forecasts that are over: 0 is perfect, 0.25 a coin; null under 100 of them." })
  brierScore: number | null;
  @Field(() => Int, { description: 'Forecasts of this organization that are over and scored.' })
  loggedForecasts: number;
}

@ObjectType({ description: 'A team beside the team above it, newest results, columnar. Only for those who may see both.' })
export class ParentComparison {
  @Field(() => Team, { description: 'The team above.' })
  team: Team;
  @Field(() => [ID], { description: 'The drivers; the other arrays run parallel.' })
  driverIds: string[];
  @Field(() => [Float], { nullable: 'items', description: 'This team, partially pooled with the team above.' })
  headline: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Lower end of its 95 % interval.' })
  low: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Upper end of it.' })
  high: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'The team above, in the same round.' })
  parentHeadline: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'This team, pooled, minus the team above.' })
  difference: (number | null)[];
}

@ObjectType({ description: 'A change of the team tree that this team went through. Results before it stay as they were.' })
export class LineageEntry {
  @Field(() => Day, { description: 'The day, in the organization’s time zone.' })
  on: string;
  @Field(() => String, { description: "What changed, in the viewer's language." })
  text: string;
}

@ObjectType({ description: 'How a driver moves together with the outcome, over all units of the organization. An association, no cause.' })
export class DriverImpact {
  @Field(() => Driver, { description: 'The driver.' })
  driver: Driver;
  @Field(() => Float, { description: 'Correlation within units and rounds, -1 to 1.' })
  correlation: number;
  @Field(() => Float, { description: 'Lower end of its 90 % interval.' })
  low: number;
  @Field(() => Float, { description: 'Upper end of it.' })
  high: number;
  @Field(() => String, { description: "The same in words, in the viewer's language." })
  text: string;
}

@ObjectType({ description: 'What moves together with the outcome in this organization. Names no team.' })
export class DriverImpactReport {
  @Field(() => Boolean, { description: 'There is enough to say anything: six units and 80 unit-rounds.' })
  isEnough: boolean;
  @Field(() => Int, { description: 'Units with published results.' })
  units: number;
  @Field(() => Int, { description: 'Published results of the outcome, over units and rounds.' })
  unitRounds: number;
  @Field(() => String, { description: "How to read it, in the viewer's language." })
  text: string;
  @Field(() => [DriverImpact], { description: 'At most three, the strongest first; only those whose interval excludes 0.' })
  drivers: DriverImpact[];
}
