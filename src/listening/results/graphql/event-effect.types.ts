import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Driver } from '../../pulses/graphql/driver.types.js';

export enum EventEffectVerdict {
  UP = 'UP',
  DOWN = 'DOWN',
  CANNOT_TELL = 'CANNOT_TELL',
  DOUBTFUL = 'DOUBTFUL',
  NOT_ENOUGH_ROUNDS = 'NOT_ENOUGH_ROUNDS',
  NOT_ENOUGH_COMPARISON_TEAMS = 'NOT_ENOUGH_COMPARISON_TEAMS',
  NOBODY_TOUCHED = 'NOBODY_TOUCHED',
}
registerEnumType(EventEffectVerdict, {
  name: 'EventEffectVerdict', description: 'What can be said of what changed with an event.',
  valuesMap: {
    UP: { description: 'More than chance explains, upwards.' },
    DOWN: { description: 'More than chance explains, downwards.' },
    CANNOT_TELL: { description: 'Chance explains it: the usual honest answer.' },
    DOUBTFUL: { description: 'Such a difference was there before the event too, or that could not be looked at.' },
    NOT_ENOUGH_ROUNDS: { description: 'Too few results before it or after it.' },
    NOT_ENOUGH_COMPARISON_TEAMS: { description: 'Too few units that it did not touch.' },
    NOBODY_TOUCHED: { description: 'It touched nobody whose results are counted in this team alone.' },
  },
});

@InputType({ description: 'An event on the time line of a team.' })
export class EventEffectInput {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
  @Field(() => ID, { description: 'The event: its own, of a team above it, or everybody’s.' })
  annotationId: string;
}

@ObjectType({ description: 'What changed in a team with an event, against units that it did not touch: difference in differences with a placebo error.' })
export class EventEffect {
  @Field(() => EventEffectVerdict, { description: 'What can be said.' })
  verdict: EventEffectVerdict;
  @Field(() => Driver, { description: 'What was looked at.' })
  driver: Driver;
  @Field(() => Float, { nullable: true, description: 'How much more it changed here, in points of the headline; null when nothing can be said.' })
  change: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' })
  high: number | null;
  @Field(() => Float, { nullable: true, description: 'The share of ways to draw as many units by lot that differ as much; 0 to 1.' })
  rankP: number | null;
  @Field(() => Int, { description: 'Units here that it touched and that have results enough.' })
  units: number;
  @Field(() => Int, { description: 'Units that it did not touch and that have results enough.' })
  comparisonUnits: number;
  @Field(() => Int, { description: 'Results before it of the unit here that has most.' })
  roundsBefore: number;
  @Field(() => Int, { description: 'Results after it of the unit here that has most.' })
  roundsAfter: number;
  @Field(() => String, { description: "All of it in words, in the viewer's language." })
  text: string;
}
