import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which comments.' })
export class CommentsInput {
  @Field(() => ID, { description: 'The team; who leads it sees those below as well.' })
  teamId: string;
  @Field(() => ID, { nullable: true, description: 'Only of this round.' })
  roundId?: string | null;
  @Field(() => String, { nullable: true, description: 'Only with these letters in their text, whatever the case and accents.' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'Only with this term, as commentTerms counts it.' })
  term?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those nobody took note of.' })
  onlyUnacknowledged?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Only those that hold a word of the organization's list." })
  onlyFlagged?: boolean | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most this many, up to 200.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only those after this cursor.' })
  after?: string | null;
}

@InputType({ description: 'Of which comments the terms are counted.' })
export class CommentTermsInput {
  @Field(() => ID, { description: 'The team; who leads it sees those below as well.' })
  teamId: string;
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@InputType({ description: 'A comment to take note of.' })
export class AcknowledgeCommentInput {
  @Field(() => ID, { description: 'Which comment.' })
  commentId: string;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'False takes it back.' })
  acknowledged?: boolean | null;
}

@InputType({ description: 'An answer to a comment.' })
export class ReplyToCommentInput {
  @Field(() => ID, { description: 'Which comment.' })
  commentId: string;
  @Field(() => String, { description: "One to 2,000 characters. Whoever holds the round's address can read it." })
  body: string;
}

@InputType({ description: "The organization's list of words." })
export class SetModerationWordsInput {
  @Field(() => [String], { description: 'The whole list, at most 500 of 2 to 60 characters.' })
  words: string[];
}
