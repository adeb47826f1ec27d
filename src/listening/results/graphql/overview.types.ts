import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Driver } from '../../pulses/graphql/driver.types.js';
import { ResultState } from './results.types.js';
import { NewLevel, Signal, SignalState } from './signal.types.js';

@ObjectType({ description: 'The newest result of each driver of one team, columnar: index i belongs to drivers[i] of the overview.' })
export class OverviewCells {
  @Field(() => [Float], { nullable: 'items', description: 'Mean on 0-100; null where nothing is published.' })
  headline: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Lower end of the 95 % interval.' })
  low: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Upper end of it.' })
  high: (number | null)[];
  @Field(() => [Int], { nullable: 'items', description: 'Answers it stands on.' })
  n: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'The change against before, in standard errors; null while learning.' })
  z: (number | null)[];
  @Field(() => [SignalState], { nullable: 'items', description: 'The state of the series; colours follow it.' })
  signals: (SignalState | null)[];
  @Field(() => [NewLevel], { nullable: 'items', description: 'Series that have settled at another level within the last 52 weeks and are neither in alert nor recovering.' })
  newLevels: (NewLevel | null)[];
  @Field(() => [ResultState], { description: 'What each result is.' })
  results: ResultState[];
  @Field(() => [ID], { nullable: 'items', description: 'The round each result is of.' })
  roundIds: (string | null)[];
}

@ObjectType({ description: 'A row of the heat map.' })
export class OverviewTeam {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => Int, { description: 'Levels below the topmost team that is shown.' })
  depth: number;
  @Field(() => String, { nullable: true, description: 'Name of the team where its answers are added up, when it is no unit itself.' })
  pooledAt: string | null;
  @Field(() => OverviewCells, { description: 'Its cells.' })
  cells: OverviewCells;
}

@ObjectType({ description: 'A series of the overview in the order of how little chance explains it.' })
export class OverviewFinding {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => Driver, { description: 'The driver.' })
  driver: Driver;
  @Field(() => Float, { description: 'The change in standard errors.' })
  z: number;
  @Field(() => Float, { description: 'How often chance alone does as much, 0..1.' })
  p: number;
  @Field(() => Boolean, { description: 'Stands when the rate of false ones among all that stand is held at a tenth.' })
  isDiscovery: boolean;
  @Field(() => String, { description: "The same in words, in the viewer's language." })
  text: string;
}

@ObjectType({ description: 'All teams that the viewer may see, by driver.' })
export class OrganizationOverview {
  @Field(() => String, { description: 'Changes whenever the answer may have.' })
  revision: string;
  @Field(() => [Driver], { description: 'The columns, in the order of screens.' })
  drivers: Driver[];
  @Field(() => [OverviewTeam], { description: 'The rows, each team before those below it.' })
  teams: OverviewTeam[];
  @Field(() => [OverviewFinding], { description: 'Where to look first: at most 20, all discoveries before others.' })
  first: OverviewFinding[];
  @Field(() => Boolean, { description: 'Teams differ enough from each other to be put in an order of levels.' })
  isTeamRankingReliable: boolean;
  @Field(() => String, { description: "What that rests on, in the viewer's language." })
  reliabilityText: string;
  @Field(() => Int, { nullable: true, description: 'Newest version of the noise parameters behind the signals; null before the first closed round.' })
  parametersVersion: number | null;
  @Field(() => String, { description: "How many false ones to expect, in the viewer's language." })
  expectedFalse: string;
}

@ObjectType({ description: 'The overview has changed: ask again.' })
export class OverviewChange {
  @Field(() => String, { description: 'The revision that it has now.' })
  revision: string;
}

export enum AttentionKind {
  ALERT = 'ALERT',
  FORECAST = 'FORECAST',
  NEW_LEVEL = 'NEW_LEVEL',
}
registerEnumType(AttentionKind, {
  name: 'AttentionKind', description: 'Why something stands on the desk.',
  valuesMap: {
    ALERT: { description: 'The series is in alert.' },
    FORECAST: { description: 'It is not, but a forecast is sure enough, twice in a row, to be said.' },
    NEW_LEVEL: { description: 'A change stayed and counts as usual now. Stands for 13 weeks, or until the series alerts again.' },
  },
});

@ObjectType({ description: 'Something that needs a look.' })
export class AttentionLine {
  @Field(() => AttentionKind, { description: 'Why it stands here.' })
  kind: AttentionKind;
  @Field(() => String, { description: "What there is to say, in the viewer's language." })
  text: string;
  @Field(() => String, { nullable: true, description: 'With an alert: what is forecast besides, when that is sure enough to be said.' })
  forecast: string | null;
  @Field(() => Date, { nullable: true, description: 'When it began: the state, or the alert that a new level ended. Events are looked for around it.' })
  since: Date | null;
  @Field(() => Team, { description: 'The team; the one above when the same is true of most teams below it.' })
  team: Team;
  @Field(() => Driver, { description: 'The driver.' })
  driver: Driver;
  @Field(() => Signal, { description: 'What was read, with size, interval, since when and how sure.' })
  signal: Signal;
  @Field(() => [Team], { description: 'Teams below of which the same is true.' })
  alsoAt: Team[];
}

@ObjectType({ description: "What needs attention in the viewer's teams." })
export class Attention {
  @Field(() => [AttentionLine], { description: 'At most five: alerts, then forecasts, then new levels; what got worse first.' })
  lines: AttentionLine[];
  @Field(() => Boolean, { description: 'Nothing needs attention.' })
  allQuiet: boolean;
  @Field(() => String, { description: "In one sentence, in the viewer's language." })
  summary: string;
  @Field(() => String, { description: 'How many alerts chance alone brings.' })
  expectation: string;
  @Field(() => Int, { description: 'Teams with results of their own.' })
  teamsWatched: number;
  @Field(() => Int, { description: 'Series of team and driver that are watched.' })
  seriesWatched: number;
  @Field(() => Date, { nullable: true, description: 'When the newest round closed that this rests on.' })
  asOf: Date | null;
  @Field(() => String, { nullable: true, description: 'While series are still learning: how many, and until when they can not alarm.' })
  learning: string | null;
  @Field(() => Boolean, { description: 'The viewer wants no mails about signals.' })
  mailsMuted: boolean;
}
