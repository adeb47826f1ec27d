import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../../platform/graphql/connection-types.js';

@ObjectType({ description: 'What changed in rosters and settings; every member can read it.' })
export class MemberLogEntry {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => Date, { description: 'When it changed.' })
  at: Date;
  @Field(() => String, { description: 'Stable word for what changed, for example person-moved.' })
  kind: string;
  @Field(() => String, { description: 'One sentence in the reader’s language, with today’s names.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'Who changed it; null for the server itself.' })
  by: string | null;
}

@ObjectType({ description: 'An entry in the list.' })
export class MemberLogEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => MemberLogEntry, { description: 'The entry.' })
  node: MemberLogEntry;
}

@ObjectType({ description: 'One page of the log, the newest first.' })
export class MemberLogConnection {
  @Field(() => [MemberLogEdge], { description: 'The entries of this page.' })
  edges: MemberLogEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}
