import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, isUuid, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere } from '../../../kernel/outcomes.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { RateLimiter, type RateLimit } from '../../../platform/access/rate-limiter.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { Entry, HackComment, HackCommentId } from '../domain/entry.js';
import { MENTIONS_A_DAY, MOST_MENTIONS } from '../domain/mentions.js';
import { COMMENT_LENGTH, readText } from '../domain/project-draft.js';
import { stateRefusal } from '../domain/refusal-words.js';
import { CommentStore } from '../persistence/comment.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { ActingOn, type HeldEntry } from './acting-on.js';
import type { ProjectError } from './hack-week-projects.js';
import { TellMentions } from './tell-mentions.js';

/** Counted before anything is looked up: who tries out names is stopped as well. */
const MENTIONS: RateLimit = { name: 'hack-week-mentions', limit: MENTIONS_A_DAY, windowSeconds: 86_400 };
/** As the store writes the time of a comment into a cursor: to the microsecond. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
type Written<T> = Promise<Result<T, ProjectError>>;

/** What people say about projects, and following them. */
@Injectable()
export class Comments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly store: CommentStore,
    private readonly events: HackEventStore,
    private readonly mentions: TellMentions,
    private readonly limiter: RateLimiter,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Of a project that the reader sees; the newest first. */
  async page(ctx: Ctx, entryId: string, first: number, afterText: string | null): Promise<Page<HackComment>> {
    const after = afterText === null ? undefined : (decodeCursor(afterText, 2) as readonly [string, string] | undefined);
    if (afterText !== null && !(after && isUuid(after[1]) && INSTANT.test(after[0]) && !Number.isNaN(Date.parse(after[0])))) throw new Refusal('BAD_INPUT', 'This cursor is not of this list.');
    const found = await this.uow.read(ctx, (tx) => this.store.page(tx, entryId, first, after));
    return pageOf(found, first, afterText, ({ sortKey, commentId }) => [sortKey, commentId]);
  }

  /**
   * Whoever is mentioned gets a mail now, or within the hour after their last of this project; people of the project and followers hear of it in their
   * daily mail. Who has mentioned enough people today can still write, without naming anybody.
   */
  async comment(ctx: Ctx, entryText: string, typed: { readonly text: string; readonly mentions: readonly string[] }): Written<HackComment> {
    const text = readText('text', typed.text, COMMENT_LENGTH, 1);
    const ids = [...new Set(typed.mentions.map((id) => parseId<PersonId>(id) ?? ''))];
    if (!text.ok) return err(invalid(...text.error));
    if (ids.length > MOST_MENTIONS) return err(invalid({ path: 'mentions', code: 'too-many', message: `At most ${MOST_MENTIONS} people.` }));
    const others = ids.filter((id) => id !== personOf(ctx)).length;
    if (others > 0 && !(await this.limiter.take(MENTIONS, `${ctx.organization}|${personOf(ctx)}`, ctx.now, others)).allowed) {
      return err(invalid({ path: 'mentions', code: 'mentions-a-day', message: `You have mentioned ${MENTIONS_A_DAY} people within a day, or would with this. Say it without naming anybody.` }));
    }
    return this.holding(ctx, entryText, async (tx, { entry, can }) => {
      if (!can.comment) return err(stateRefusal(entry, can));
      const mentioned = await workingPeople(tx, ids.filter((id) => id !== ''), ctx.now);
      if (mentioned.length < ids.length) return err(invalid({ path: 'mentions', code: 'no-person', message: 'One of them does not work here.' }));
      const commentId = idFrom<HackCommentId>(this.random(16));
      await this.store.insert(tx, ctx, { commentId, entryId: entry.entryId, authorId: personOf(ctx), text: text.value, mentions: mentioned.map(({ personId }) => personId) });
      await this.events.append(tx, ctx, entry, 'commented');
      for (const { personId } of mentioned) if (personId !== personOf(ctx)) await this.mentions.tell(tx, ctx, entry, personId);
      return ok((await this.store.find(tx, commentId))!);
    });
  }

  /** By its author, or hidden by an organizer; the text is gone either way. */
  remove(ctx: Ctx, commentText: string): Written<Entry> {
    return this.uow.run<Entry, ProjectError>(ctx, async (tx) => {
      const commentId = parseId<HackCommentId>(commentText);
      const comment = commentId && (await this.store.find(tx, commentId));
      const held = await this.acting.entry(tx, ctx, comment?.entryId ?? '');
      if (!held.ok) return held;
      if (comment!.authorId !== personOf(ctx) && !held.value.isOrganizer) return err(nothingThere);
      await this.store.remove(tx, ctx, comment!.commentId, personOf(ctx));
      await this.events.append(tx, ctx, held.value.entry, 'comment-removed');
      return ok(held.value.entry);
    });
  }

  follow(ctx: Ctx, entryText: string, follow: boolean): Written<Entry> {
    return this.holding(ctx, entryText, async (tx, { entry }) => {
      if (follow) await this.store.follow(tx, ctx, entry.entryId, personOf(ctx));
      else await this.store.unfollow(tx, ctx, entry.entryId, personOf(ctx));
      return ok(entry);
    });
  }

  private holding<T>(ctx: Ctx, entryText: string, work: (tx: Tx, held: HeldEntry) => Written<T>): Written<T> {
    return this.uow.run<T, ProjectError>(ctx, async (tx) => {
      const held = await this.acting.entry(tx, ctx, entryText);
      return held.ok ? work(tx, held.value) : held;
    });
  }
}
