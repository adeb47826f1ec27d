import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Round } from './pulse.types.js';

@InputType({ description: 'Which of the viewer\'s rounds.' })
export class OpenRoundsInput {
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Also rounds announced and not open yet: their passes are fetched ahead.' })
  includeAnnounced?: boolean | null;
}

@ObjectType({ description: 'A round that the viewer is in, asked or not. Nothing here knows whether they answered.' })
export class OpenRound {
  @Field(() => Round, { description: 'The round.' })
  round: Round;
  @Field(() => ID, { nullable: true, description: 'The unit whose answers the viewer\'s are pooled with; null when not asked.' })
  unitId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that unit.' })
  unitName: string | null;
  @Field(() => String, { nullable: true, description: 'Where the unit’s reply file is read after the close, without a cookie; null when not asked. The same for everybody in the unit.' })
  repliesPath: string | null;
  @Field(() => [String], { description: 'Who the answers are pooled with, the viewer included.' })
  pooledWith: string[];
  @Field(() => [String], { description: 'Who is in the pool now and was not in the last round of this pulse.' })
  joinedSinceLast: string[];
  @Field(() => [String], { description: 'Who was in the pool in the last round of this pulse and is not now.' })
  leftSinceLast: string[];
  @Field(() => String, { nullable: true, description: 'Why the viewer is not asked, in their language; null when they are.' })
  notAskedReason: string | null;
  @Field(() => String, { description: 'Who will read the comments, in the viewer\'s language.' })
  commentReaders: string;
  @Field(() => Int, { description: 'Seconds that answering takes, by estimate.' })
  secondsToAnswer: number;
}
