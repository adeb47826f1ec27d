import { Team } from '../../../people/directory/graphql/team.types.js';
import { toConnection } from '../../../platform/graphql/connection.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { CommentsPage, ReadComment } from '../app/read-comments.js';
import type { NoSuchComment, ReplyError } from '../domain/conversation.errors.js';
import { CommentNotAnswerable } from './comment.results.js';
import { Acknowledgement, Comment, CommentConnection, CommentEdge, CommentRound, ConversationMessage, ConversationSide } from './comment.types.js';

/** A comment for its reader; its text comes out of the gate of releases. */
export function presentComment({ text, ...comment }: ReadComment, viewer: string): Comment {
  const { body } = text.value;
  return outcome(Comment, {
    id: comment.commentId, body, dated: comment.dated, roundId: comment.roundId, roundNumber: comment.roundNumber, team: outcome(Team, { id: comment.teamId } as Team),
    isWithdrawn: body === null, flags: [...comment.flags],
    acknowledgements: comment.acknowledgements.map(({ by, on }) => outcome(Acknowledgement, { by, on })),
    viewerAcknowledged: comment.acknowledgements.some(({ personId }) => personId === viewer),
    canBeAnswered: comment.hasKey && body !== null, viewerMayRespond: comment.mayRespond,
    messages: comment.messages.map(({ messageId, by, body: words, on }) => outcome(ConversationMessage, { id: messageId, from: by === null ? ConversationSide.AUTHOR : ConversationSide.READER, by, body: words, on })),
  });
}

export function presentComments({ page, totalCount, rounds }: CommentsPage, viewer: string): CommentConnection {
  const { edges, pageInfo } = toConnection(page, (comment) => presentComment(comment, viewer));
  return outcome(CommentConnection, { edges: edges.map((edge) => outcome(CommentEdge, edge)), pageInfo, totalCount, rounds: rounds.map((round) => outcome(CommentRound, { ...round })) });
}

export function presentProblems(problems: readonly FieldProblem[]): InvalidInput {
  return outcome(InvalidInput, { message: problems[0]?.message ?? 'Something can’t be accepted.', problems: problems.map((problem) => ({ ...problem })) });
}

export function presentReplyError(error: NoSuchComment): NotFoundError;
export function presentReplyError(error: ReplyError): NotFoundError | InvalidInput | CommentNotAnswerable;
export function presentReplyError(error: ReplyError): NotFoundError | InvalidInput | CommentNotAnswerable {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: 'There is no such comment, or it is not yours to answer.' });
    case 'invalid': return presentProblems(error.problems);
    case 'not-answerable': return outcome(CommentNotAnswerable, { message: 'Its author could not read an answer: their device left no key, or they took the comment back.' });
  }
}
