import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { pageSize } from '../../../platform/graphql/connection.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { ModerationWords } from '../app/moderation-words.js';
import { ReadComments } from '../app/read-comments.js';
import { RespondToComment } from '../app/respond-to-comment.js';
import { AcknowledgeCommentInput, CommentsInput, CommentTermsInput, ReplyToCommentInput, SetModerationWordsInput } from './comment.inputs.js';
import { presentComment, presentComments, presentProblems, presentReplyError } from './comment.presenter.js';
import { AcknowledgeCommentResult, AcknowledgeCommentSuccess, ReplyToCommentResult, ReplyToCommentSuccess, SetModerationWordsResult, SetModerationWordsSuccess } from './comment.results.js';
import { CommentConnection, CommentTerm } from './comment.types.js';

/** Released comments and what readers say about them. */
@Resolver()
export class CommentResolver {
  constructor(
    private readonly reading: ReadComments,
    private readonly responding: RespondToComment,
    private readonly moderation: ModerationWords,
  ) {}

  @Can('results:view')
  @Query(() => CommentConnection, { description: "Released comments of a team, for exactly those who may see its results: leads see those below as well, members those of the rounds they answered there. None for a team that is not the viewer's to see." })
  async comments(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CommentsInput }) { teamId, roundId, search, term, onlyUnacknowledged, onlyFlagged, first, after }: CommentsInput): Promise<CommentConnection> {
    const wish = {
      teamId, roundId: roundId ?? null, search: search ?? '', term: term ?? '', onlyUnacknowledged: onlyUnacknowledged ?? false, onlyFlagged: onlyFlagged ?? false, first: pageSize(first, 20), after: after ?? null,
    };
    return presentComments(await this.reading.page(ctx, personOf(ctx), wish), personOf(ctx));
  }

  @Can('results:view')
  @Query(() => [CommentTerm], { description: 'What the comments of a round speak of, by plain counting: at most 40 words or pairs of words that stand in several comments, the most frequent first.' })
  async commentTerms(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CommentTermsInput }) { teamId, roundId }: CommentTermsInput): Promise<CommentTerm[]> {
    return (await this.reading.terms(ctx, personOf(ctx), teamId, roundId)).map((term) => outcome(CommentTerm, { ...term }));
  }

  @Can('comment:respond')
  @Mutation(() => AcknowledgeCommentResult, { description: 'Takes note of a comment, or takes that back. Its author reads who did.' })
  async acknowledgeComment(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AcknowledgeCommentInput }) { commentId, acknowledged }: AcknowledgeCommentInput): Promise<AcknowledgeCommentResult> {
    const done = await this.responding.acknowledge(ctx, commentId, acknowledged ?? true);
    return done.ok ? outcome(AcknowledgeCommentSuccess, { comment: presentComment(done.value, personOf(ctx)) }) : presentReplyError(done.error);
  }

  @Can('comment:respond')
  @Mutation(() => ReplyToCommentResult, { description: "Answers a comment under the viewer's name. Its author's device finds the answer in the reply file." })
  async replyToComment(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ReplyToCommentInput }) { commentId, body }: ReplyToCommentInput): Promise<ReplyToCommentResult> {
    const done = await this.responding.reply(ctx, commentId, body);
    return done.ok ? outcome(ReplyToCommentSuccess, { comment: presentComment(done.value, personOf(ctx)) }) : presentReplyError(done.error);
  }

  @Can('moderation:edit')
  @Query(() => [String], { description: 'Words that mark a comment for its readers, by alphabet.' })
  async moderationWords(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    return [...(await this.moderation.read(ctx))];
  }

  @Can('moderation:edit')
  @Mutation(() => SetModerationWordsResult, { description: 'Replaces the list of words that mark a comment for its readers. Comments are never held back by it.' })
  async setModerationWords(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetModerationWordsInput }) { words }: SetModerationWordsInput): Promise<SetModerationWordsResult> {
    const set = await this.moderation.set(ctx, words);
    return set.ok ? outcome(SetModerationWordsSuccess, { words: [...set.value] }) : presentProblems(set.error);
  }
}

function personOf({ actor }: Pick<Ctx, 'actor'>): string {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
