import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReleasedComments, type SeenComment } from '../../results/app/released-comments.js';
import type { CommentSight } from '../../results/domain/released-comment.js';
import { commentTerms, holdsTerm, type CommentTerm } from '../domain/comment-terms.js';
import { folded } from '../domain/folded-words.js';
import { flagsOf } from '../domain/moderation.js';
import { ConversationStore } from '../persistence/conversation.store.js';
import { ModerationStore } from '../persistence/moderation.store.js';
import { ConversationReader, type Said } from './conversation-reader.js';

/** What to look for; ids as typed. */
export interface CommentsWish {
  readonly teamId: string;
  readonly roundId: string | null;
  readonly search: string;
  readonly term: string;
  readonly onlyUnacknowledged: boolean;
  readonly onlyFlagged: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** A comment as its reader sees it. */
export interface ReadComment extends SeenComment, Said {
  readonly flags: readonly string[];
  readonly mayRespond: boolean;
}

/** A page of comments. */
export interface CommentsPage {
  readonly page: Page<ReadComment>;
  readonly totalCount: number;
  readonly rounds: readonly { readonly roundId: string; readonly number: number; readonly dated: string; readonly count: number }[];
}

const NOTHING: CommentsPage = { page: { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false }, totalCount: 0, rounds: [] };
const NO_ROUND = '00000000-0000-0000-0000-000000000000';
const MOST_TERMS = 40;

/** Released comments of a team for exactly those who may see its results. A team that isn't theirs has none. */
@Injectable()
export class ReadComments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: ReleasedComments,
    private readonly conversations: ConversationReader,
    private readonly store: ConversationStore,
    private readonly moderation: ModerationStore,
  ) {}

  page(ctx: Pick<Ctx, 'organization'>, personId: string, wish: CommentsWish): Promise<CommentsPage> {
    return this.uow.read(ctx, async (tx) => {
      const sight = await this.sight(tx, personId, wish.teamId);
      if (!sight) return NOTHING;
      const list = await this.moderation.words(tx);
      const { found, totalCount } = await this.find(tx, sight, wish, list);
      const page = pageOf(found, wish.first, wish.after, ({ roundId, commentId }) => [roundId, commentId]);
      return { page: { ...page, items: await this.read(tx, page.items, sight.mayRespond, list) }, totalCount, rounds: await this.comments.rounds(tx, sight) };
    });
  }

  terms(ctx: Pick<Ctx, 'organization'>, personId: string, teamId: string, roundId: string): Promise<readonly CommentTerm[]> {
    return this.uow.read(ctx, async (tx) => {
      const sight = await this.sight(tx, personId, teamId);
      if (!sight) return [];
      const all = await this.comments.page(tx, sight, { roundId: parseId(roundId) ?? NO_ROUND, without: [] }, null, null);
      return commentTerms(all.flatMap(({ text }) => text.value.body ?? []), MOST_TERMS);
    });
  }

  /** One comment, for somebody who just answered it. */
  async one(tx: Tx, comment: SeenComment): Promise<ReadComment> {
    return (await this.read(tx, [comment], true, await this.moderation.words(tx)))[0]!;
  }

  private async sight(tx: Tx, personId: string, teamText: string): Promise<CommentSight | undefined> {
    const teamId = parseId<TeamId>(teamText);
    return teamId && this.comments.sight(tx, personId, teamId);
  }

  /** One comment more than the page has, and how many there are in all. What looks into texts looks at all of them; the rest is the database's. */
  private async find(tx: Tx, sight: CommentSight, wish: CommentsWish, list: readonly string[]): Promise<{ found: readonly SeenComment[]; totalCount: number }> {
    const asked = { roundId: wish.roundId === null ? null : (parseId(wish.roundId) ?? NO_ROUND), without: wish.onlyUnacknowledged ? await this.store.acknowledgedComments(tx) : [] };
    const after = placeOf(wish.after);
    const isWanted = textFilter(wish, list);
    if (!isWanted) return { found: await this.comments.page(tx, sight, asked, wish.first + 1, after), totalCount: await this.comments.count(tx, sight, asked) };
    const all = (await this.comments.page(tx, sight, asked, null, null)).filter(isWanted);
    return { found: after ? (await this.comments.page(tx, sight, asked, null, after)).filter(isWanted) : all, totalCount: all.length };
  }

  private async read(tx: Tx, comments: readonly SeenComment[], mayRespond: boolean, list: readonly string[]): Promise<ReadComment[]> {
    const said = await this.conversations.said(tx, comments.map(({ commentId }) => commentId));
    return comments.map((comment) => ({ ...comment, acknowledgements: [], messages: [], ...said.get(comment.commentId), flags: flagsOf(comment.text.value.body ?? '', list), mayRespond }));
  }
}

function placeOf(cursor: string | null): { roundId: string; commentId: string } | null {
  const key = cursor === null ? undefined : decodeCursor(cursor, 2);
  const [roundId, commentId] = [parseId(key?.[0] ?? ''), parseId(key?.[1] ?? '')];
  return roundId && commentId ? { roundId, commentId } : null;
}

/** Undefined when no text needs to be looked at. */
function textFilter({ search, term, onlyFlagged }: CommentsWish, list: readonly string[]): ((comment: SeenComment) => boolean) | undefined {
  const wanted = folded(search.trim());
  if (wanted === '' && term.trim() === '' && !onlyFlagged) return undefined;
  return ({ text }) => {
    const { body } = text.value;
    return body !== null && folded(body).includes(wanted) && (term.trim() === '' || holdsTerm(body, term)) && (!onlyFlagged || flagsOf(body, list).length > 0);
  };
}
