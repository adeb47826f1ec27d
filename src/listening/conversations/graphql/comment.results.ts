import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { Comment } from './comment.types.js';

@ObjectType({ description: 'It is as wanted.' })
export class AcknowledgeCommentSuccess {
  @Field(() => Comment, { description: 'The comment as it is now.' })
  comment: Comment;
}

@ObjectType({ description: 'The answer stands in the reply file.' })
export class ReplyToCommentSuccess {
  @Field(() => Comment, { description: 'The comment as it is now.' })
  comment: Comment;
}

@ObjectType({ implements: () => UserError, description: 'Nobody could read an answer: the device left no key, or the author took the comment back.' })
export class CommentNotAnswerable extends UserError {}

@ObjectType({ description: 'The list is as wanted.' })
export class SetModerationWordsSuccess {
  @Field(() => [String], { description: 'The list as it is now.' })
  words: string[];
}

export const AcknowledgeCommentResult = resultUnion('AcknowledgeCommentResult', [AcknowledgeCommentSuccess, NotFoundError] as const);
export type AcknowledgeCommentResult = typeof AcknowledgeCommentResult;
export const ReplyToCommentResult = resultUnion('ReplyToCommentResult', [ReplyToCommentSuccess, InvalidInput, NotFoundError, CommentNotAnswerable] as const);
export type ReplyToCommentResult = typeof ReplyToCommentResult;
export const SetModerationWordsResult = resultUnion('SetModerationWordsResult', [SetModerationWordsSuccess, InvalidInput] as const);
export type SetModerationWordsResult = typeof SetModerationWordsResult;
