import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { Driver, Item } from '../../pulses/graphql/driver.types.js';
import { Pulse, RoundState } from '../../pulses/graphql/pulse.types.js';
import { DriverImpactReport, ForecastFan, LineageEntry, NewLevel, ParentComparison, Signal, SignalState } from './signal.types.js';

export enum ResultState {
  INTERIM = 'INTERIM',
  FINAL = 'FINAL',
  SUPPRESSED = 'SUPPRESSED',
  NOT_ASKED = 'NOT_ASKED',
  WAITING = 'WAITING',
}
registerEnumType(ResultState, {
  name: 'ResultState', description: 'What a result of one driver in one round is.',
  valuesMap: {
    INTERIM: { description: 'Sealed batches of an open round; changes until close.' },
    FINAL: { description: 'Published at close; never changes.' },
    SUPPRESSED: { description: 'Fewer than k answers.' },
    NOT_ASKED: { description: 'Not asked of this team in that round.' },
    WAITING: { description: 'Open, nothing sealed yet.' },
  },
});

@ObjectType({ description: 'Where the answers of a team that is no unit are added up.' })
export class PooledElsewhere {
  @Field(() => ID, { nullable: true, description: 'The team at which they are; null when its people are not asked.' })
  answersAtTeamId: string | null;
  @Field(() => String, { description: 'Name of that team; empty when its people are not asked.' })
  answersAt: string;
  @Field(() => [String], { description: 'Names of the other teams that answer there too.' })
  together: string[];
}

@ObjectType({ description: 'A round on the time line of a team.' })
export class TrendRound {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => Int, { description: 'Its number within its pulse.' })
  number: number;
  @Field(() => Date, { description: 'When it opened.' })
  opensAt: Date;
  @Field(() => Date, { description: 'When it closes or closed.' })
  closesAt: Date;
  @Field(() => RoundState, { description: 'Open or closed.' })
  state: RoundState;
  @Field(() => Int, { nullable: true, description: 'After close: people of this subtree who answered; null while open or when suppressed.' })
  answered: number | null;
  @Field(() => Int, { nullable: true, description: 'After close: people of this subtree who were asked; null while open or when suppressed.' })
  eligible: number | null;
  @Field(() => Date, { nullable: true, description: 'Of an open round with nothing sealed here: when results appear at the latest.' })
  resultsAt: Date | null;
  @Field(() => String, { nullable: true, description: "The same in words, in the viewer's language." })
  resultsWhen: string | null;
}

@ObjectType({ description: 'One driver over the rounds, columnar: index i belongs to rounds[i]. Numbers are 0-100 with one decimal; null where nothing is published.' })
export class DriverSeries {
  @Field(() => Driver, { description: 'The driver.' })
  driver: Driver;
  @Field(() => [ResultState], { description: 'What each result is.' })
  states: ResultState[];
  @Field(() => [Float], { nullable: 'items', description: 'The mean of the items\' means.' })
  headline: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Lower end of the 95 % interval for what this team thinks now.' })
  low: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Upper end of it.' })
  high: (number | null)[];
  @Field(() => [Int], { nullable: 'items', description: 'Answers it stands on.' })
  n: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'The headline on the scale that people answered on, 1..5.' })
  mean: (number | null)[];
  @Field(() => [Int], { nullable: 'items', description: 'People of this subtree who were asked; after close.' })
  eligible: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'The headline drawn towards the team above, as far as few answers make it uncertain; only for those who may see that team too.' })
  pooled: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Lower end of its 95 % interval.' })
  pooledLow: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Upper end of it.' })
  pooledHigh: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Mean of the newest results, the newest weighing most.' })
  fast: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Mean of the results before them: the usual.' })
  slow: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Below this the fast mean alarms.' })
  limitLow: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Above this the fast mean alarms.' })
  limitHigh: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Fast minus slow in standard errors.' })
  z: (number | null)[];
  @Field(() => [SignalState], { nullable: 'items', description: 'The state at each closed result; open rounds have none.' })
  signals: (SignalState | null)[];
  @Field(() => [Int], { nullable: 'items', description: 'Version of the noise parameters that each was read with; it stays.' })
  parametersVersions: (number | null)[];
  @Field(() => [NewLevel], { description: 'Where the chart began anew within these rounds, in time order: a new level had held and counts as usual from there.' })
  newLevels: NewLevel[];
  @Field(() => Signal, { nullable: true, description: 'Of the newest closed result; null before the first.' })
  signal: Signal | null;
  @Field(() => ForecastFan, { nullable: true, description: 'As computed at the newest close; null under 14 results.' })
  fan: ForecastFan | null;
}

@ObjectType({ description: 'What the ladder allows of one question.' })
export class ItemResult {
  @Field(() => Item, { description: 'The question in the version that was asked.' })
  item: Item;
  @Field(() => Float, { description: 'Mean on 0-100.' })
  headline: number;
  @Field(() => Float, { description: 'Lower end of the 95 % interval.' })
  low: number;
  @Field(() => Float, { description: 'Upper end of it.' })
  high: number;
  @Field(() => Int, { description: 'Answers it stands on.' })
  n: number;
  @Field(() => Float, { nullable: true, description: 'Favourable per cent; from 20 answers on.' })
  favourable: number | null;
  @Field(() => [Int], { nullable: true, description: 'Unfavourable, neutral, favourable; from 20 answers on.' })
  bins: number[] | null;
  @Field(() => [Int], { nullable: true, description: 'Answers by point of the scale, the lowest first; from 50 answers on.' })
  distribution: number[] | null;
}

@ObjectType({ description: 'Promoters minus detractors in per cent, -100 to 100.' })
export class RecommendResult {
  @Field(() => Float, { description: 'The score.' })
  score: number;
  @Field(() => Float, { description: 'Lower end of the 95 % interval.' })
  low: number;
  @Field(() => Float, { description: 'Upper end of it.' })
  high: number;
  @Field(() => Int, { description: 'Answers it stands on.' })
  n: number;
}

@ObjectType({ description: 'A comment, without any link to scores or people.' })
export class ReleasedComment {
  @Field(() => ID, { description: 'A random id that it got at release.' })
  id: string;
  @Field(() => String, { description: 'What was written.' })
  body: string;
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => Day, { description: "The day of the round's end." })
  dated: string;
}

@ObjectType({ description: 'Details of one closed round.' })
export class RoundDetails {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => Int, { nullable: true, description: 'People who answered; null when suppressed.' })
  n: number | null;
  @Field(() => Int, { description: 'How far the ladder goes: 0 nothing, 5 driver means, 10 items, 20 favourable share and bins, 50 distributions.' })
  level: number;
  @Field(() => Int, { description: 'Questions on agreement that the round asked; those of them that too few answered are not among the items.' })
  askedItems: number;
  @Field(() => [ItemResult], { description: 'Questions on agreement, in the order asked.' })
  items: ItemResult[];
  @Field(() => RecommendResult, { nullable: true, description: 'The recommend score, when asked and published.' })
  recommend: RecommendResult | null;
  @Field(() => [ReleasedComment], { description: 'Comments released here, in random order.' })
  comments: ReleasedComment[];
  @Field(() => String, { nullable: true, description: "Why there are none, in the viewer's language." })
  commentsNote: string | null;
}

@ObjectType({ description: "A team's published results over time." })
export class TeamTrends {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => String, { description: 'Changes with every release; a cached copy with the same revision is current.' })
  revision: string;
  @Field(() => PooledElsewhere, { nullable: true, description: 'Set when the team is no unit in its newest round: it has no numbers of its own.' })
  pooledElsewhere: PooledElsewhere | null;
  @Field(() => [Pulse], { description: 'The pulses of these rounds.' })
  pulses: Pulse[];
  @Field(() => [TrendRound], { description: 'Ascending in time; the arrays of the series run parallel to it.' })
  rounds: TrendRound[];
  @Field(() => [DriverSeries], { description: 'Drivers in the order of screens.' })
  series: DriverSeries[];
  @Field(() => RoundDetails, { nullable: true, description: 'Of the newest closed round.' })
  details: RoundDetails | null;
  @Field(() => [LineageEntry], { description: 'Changes of the team tree within the rounds shown; old rounds are never cut anew.' })
  lineage: LineageEntry[];
  @Field(() => ParentComparison, { nullable: true, description: 'Null at the top, before the first closed round, and for those who may not see the team above.' })
  parent: ParentComparison | null;
  @Field(() => DriverImpactReport, { description: 'What moves together with the outcome in the organization.' })
  impact: DriverImpactReport;
}

@ObjectType({ description: 'A team whose results the viewer may open.' })
export class VisibleTeam {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => Boolean, { description: 'It had a pool of its own in its latest round.' })
  isUnit: boolean;
  @Field(() => TrendRound, { nullable: true, description: 'Its newest closed round with results, else an open one with interim results, else its newest; null when never asked.' })
  latest: TrendRound | null;
  @Field(() => Float, { nullable: true, description: 'The outcome (engagement) of that round, 0-100; null when not published.' })
  latestHeadline: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval.' })
  latestLow: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of it.' })
  latestHigh: number | null;
  @Field(() => Int, { nullable: true, description: 'Answers it stands on.' })
  latestN: number | null;
}

@ObjectType({ description: 'Something about a team\'s results has changed: ask again.' })
export class TeamTrendsChange {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => String, { description: 'The revision that teamTrends has now.' })
  revision: string;
}
