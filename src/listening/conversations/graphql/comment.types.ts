import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum ConversationSide {
  READER = 'READER',
  AUTHOR = 'AUTHOR',
}
registerEnumType(ConversationSide, {
  name: 'ConversationSide', description: 'Who speaks.',
  valuesMap: { READER: { description: 'Somebody who answers for the team, under their name.' }, AUTHOR: { description: 'Whoever wrote the comment; nobody knows who.' } },
});

@ObjectType({ description: 'Somebody took note of a comment.' })
export class Acknowledgement {
  @Field(() => String, { description: 'Their name; the author of the comment reads it too.' })
  by: string;
  @Field(() => Day, { description: 'On which day.' })
  on: string;
}

@ObjectType({ description: 'One turn of the conversation about a comment.' })
export class ConversationMessage {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => ConversationSide, { description: 'Who speaks.' })
  from: ConversationSide;
  @Field(() => String, { nullable: true, description: "The reader's name; null for the author." })
  by: string | null;
  @Field(() => String, { description: 'One to 2,000 characters.' })
  body: string;
  @Field(() => Day, { description: 'The day it was written; of the author, the day it was delivered.' })
  on: string;
}

@ObjectType({ description: 'A released comment, without any link to scores or people, and the conversation about it.' })
export class Comment {
  @Field(() => ID, { description: 'Random, and made at release.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Null once its author took it back.' })
  body: string | null;
  @Field(() => Day, { description: "The round's end, the same for all comments of the round." })
  dated: string;
  @Field(() => ID, { description: 'Its round.' })
  roundId: string;
  @Field(() => Int, { description: 'Number of the round within its pulse.' })
  roundNumber: number;
  @Field(() => Team, { description: 'Where it was released: the unit it was written in, or one above.' })
  team: Team;
  @Field(() => Boolean, { description: 'Its author took it back.' })
  isWithdrawn: boolean;
  @Field(() => [String], { description: "Words of the organization's list that stand in it." })
  flags: string[];
  @Field(() => [Acknowledgement], { description: 'Who took note of it, the first first.' })
  acknowledgements: Acknowledgement[];
  @Field(() => Boolean, { description: 'The viewer took note of it.' })
  viewerAcknowledged: boolean;
  @Field(() => Boolean, { description: 'Its author can read an answer: their device left a key, and it was not taken back.' })
  canBeAnswered: boolean;
  @Field(() => Boolean, { description: 'The viewer may take note of it and answer it: leads of the team and above, and who is appointed to see everything.' })
  viewerMayRespond: boolean;
  @Field(() => [ConversationMessage], { description: 'What was said, in its order.' })
  messages: ConversationMessage[];
}

@ObjectType({ description: 'A comment in a list.' })
export class CommentEdge {
  @Field(() => String, { description: 'Its place.' })
  cursor: string;
  @Field(() => Comment, { description: 'The comment.' })
  node: Comment;
}

@ObjectType({ description: 'A round with comments that the viewer sees.' })
export class CommentRound {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => Int, { description: 'Its number within its pulse.' })
  number: number;
  @Field(() => Day, { description: 'Its end.' })
  dated: string;
  @Field(() => Int, { description: 'How many comments of it the viewer sees here, those taken back included.' })
  count: number;
}

@ObjectType({ description: 'A page of comments, the newest rounds first, within a round in random order.' })
export class CommentConnection {
  @Field(() => [CommentEdge], { description: 'The comments of this page.' })
  edges: CommentEdge[];
  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo: PageInfo;
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
  @Field(() => [CommentRound], { description: 'Every round with comments at this team, whatever is filtered; the newest first.' })
  rounds: CommentRound[];
}

@ObjectType({ description: 'A word or two that several comments share.' })
export class CommentTerm {
  @Field(() => String, { description: 'In lower case and without accents; good for the filter `term`.' })
  term: string;
  @Field(() => Int, { description: 'In how many comments it stands; at least two.' })
  comments: number;
}
