import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where the replies to comments of a closed round lie for everybody who was asked in one unit of it. Nothing here knows whether the viewer wrote one, or answered.' })
export class ReplyFileAddress {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => String, { description: 'Name of its pulse.' })
  pulseName: string;
  @Field(() => Date, { description: 'When the round ended.' })
  closesAt: Date;
  @Field(() => ID, { description: 'The unit that the viewer was asked in.' })
  unitId: string;
  @Field(() => String, { description: 'Name of that unit.' })
  unitName: string;
  @Field(() => String, { description: 'Where the unit’s reply file is read, without a cookie. The same for everybody in the unit.' })
  repliesPath: string;
}
