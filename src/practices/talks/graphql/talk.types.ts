import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';

export enum TalkAudience {
  EVERYBODY = 'EVERYBODY',
  BEGINNERS = 'BEGINNERS',
  INTERMEDIATE = 'INTERMEDIATE',
  ADVANCED = 'ADVANCED',
}
registerEnumType(TalkAudience, {
  name: 'TalkAudience', description: 'Whom a talk is for.',
  valuesMap: { EVERYBODY: { description: 'Everybody.' }, BEGINNERS: { description: 'People who are new to it.' }, INTERMEDIATE: { description: 'People who have worked with it.' }, ADVANCED: { description: 'People who know it well.' } },
});

@ObjectType({ description: 'What a talk said at one time.' })
export class TalkRevision {
  @Field(() => Int, { description: 'Counts from 1.' })
  revision: number;
  @Field(() => String, { description: 'Its title.' })
  title: string;
  @Field(() => String, { description: 'What it is about.' })
  abstract: string;
  @Field(() => Int, { nullable: true, description: 'How long it takes.' })
  minutes: number | null;
  @Field(() => TalkAudience, { description: 'Whom it is for.' })
  audience: TalkAudience;
  @Field(() => [String], { description: 'Its topics.' })
  topics: string[];
  @Field(() => String, { nullable: true, description: 'Its slides.' })
  slidesUrl: string | null;
  @Field(() => Date, { description: 'When it was written.' })
  at: Date;
  @Field(() => Person, { nullable: true, description: 'By whom.' })
  by: Person | null;
}

@ObjectType({ description: 'What the viewer may do with a talk now.' })
export class TalkPermissions {
  @Field(() => Boolean, { description: 'Change it, archive it, ask others to speak in it, hand it to opportunities: its speakers may.' })
  change: boolean;
  @Field(() => Boolean, { description: 'Ask other speakers to leave: its owner may.' })
  removeSpeakers: boolean;
}

@ObjectType({ description: 'A talk of the library: written once, given as often as one likes. Seen by its speakers, by everybody once it is shared or accepted somewhere, and by those who were asked for advice.' })
export class Talk {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => String, { description: 'Its title.' })
  title: string;
  @Field(() => String, { description: 'What it is about.' })
  abstract: string;
  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  minutes: number | null;
  @Field(() => TalkAudience, { description: 'Whom it is for.' })
  audience: TalkAudience;
  @Field(() => [String], { description: 'Its topics, in lower case.' })
  topics: string[];
  @Field(() => String, { nullable: true, description: 'Its slides.' })
  slidesUrl: string | null;
  @Field(() => Person, { description: 'Whose it is.' })
  owner: Person;
  @Field(() => [Person], { description: 'Who gives it, the owner among them.' })
  speakers: Person[];
  @Field(() => Boolean, { description: 'Shown to everybody before it is accepted anywhere.' })
  isShared: boolean;
  @Field(() => Int, { description: 'How often its words were written, from 1.' })
  revision: number;
  @Field(() => Date, { description: 'When it was written first.' })
  createdAt: Date;
  @Field(() => Date, { description: 'When it was changed last.' })
  changedAt: Date;
  @Field(() => Boolean, { description: 'Put away.' })
  isArchived: boolean;
  @Field(() => TalkPermissions, { description: 'What the viewer may do with it.' })
  viewerCan: TalkPermissions;
}

@ObjectType({ description: 'A talk in a list.' })
export class TalkEdge {
  @Field(() => String, { description: 'Opaque position.' })
  cursor: string;
  @Field(() => Talk, { description: 'The talk.' })
  node: Talk;
}

@ObjectType({ description: 'Talks of the library.' })
export class TalkConnection {
  @Field(() => [TalkEdge], { description: 'One page.' })
  edges: TalkEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}
