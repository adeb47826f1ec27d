import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { HackComment, HackCommentId, HackEntryId } from '../domain/entry.js';

const COLUMNS = `c.comment_id as "commentId", c.entry_id as "entryId", c.author_id as "authorId", c.text, c.at, c.removed_at is not null as "isRemoved",
  coalesce((select array_agg(m.person_id order by m.person_id) from hack_mention m where m.organization_id = c.organization_id and m.comment_id = c.comment_id), '{}') as mentions`;

/** What people say about projects, and who follows them. */
@Injectable()
export class CommentStore {
  find(tx: Tx, commentId: string): Promise<HackComment | undefined> {
    return row<HackComment>(tx, `select ${COLUMNS} from hack_comment c where c.organization_id = current_organization() and c.comment_id = $1`, [commentId]);
  }

  /** The newest first, with one more than asked for where there are more. */
  page(tx: Tx, entryId: string, first: number, after: readonly [string, string] | undefined): Promise<(HackComment & { readonly sortKey: string })[]> {
    return rows(
      tx,
      `select ${COLUMNS}, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey" from hack_comment c where c.organization_id = current_organization() and c.entry_id = $1
          and ($2::timestamptz is null or (c.at, c.comment_id) < ($2::timestamptz, $3::uuid))
        order by c.at desc, c.comment_id desc limit $4`,
      [entryId, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** How many there are of each project, removed ones left out. */
  async counts(tx: Tx, entryIds: readonly string[]): Promise<{ readonly entryId: string; readonly count: number }[]> {
    return rows(tx, `select entry_id as "entryId", count(*)::int as count from hack_comment where organization_id = current_organization() and entry_id = any($1::uuid[]) and removed_at is null group by entry_id`, [entryIds]);
  }

  async insert(tx: Tx, ctx: Ctx, comment: Pick<HackComment, 'commentId' | 'entryId' | 'authorId' | 'text' | 'mentions'>): Promise<void> {
    await tx.query('insert into hack_comment (organization_id, comment_id, entry_id, author_id, text, at) values ($1, $2, $3, $4, $5, $6)', [ctx.organization, comment.commentId, comment.entryId, comment.authorId, comment.text, ctx.now]);
    await tx.query('insert into hack_mention (organization_id, comment_id, person_id) select $1, $2, p.person_id from unnest($3::uuid[]) as p(person_id)', [ctx.organization, comment.commentId, comment.mentions]);
  }

  /** The text is gone for good. */
  async remove(tx: Tx, ctx: Ctx, commentId: HackCommentId, by: PersonId): Promise<void> {
    await tx.query(`update hack_comment set text = '', removed_at = $3, removed_by = $4 where organization_id = $1 and comment_id = $2 and removed_at is null`, [ctx.organization, commentId, ctx.now, by]);
    await tx.query('delete from hack_mention where organization_id = $1 and comment_id = $2', [ctx.organization, commentId]);
  }

  async follow(tx: Tx, ctx: Ctx, entryId: HackEntryId, personId: PersonId): Promise<void> {
    await tx.query('insert into hack_follow (organization_id, entry_id, person_id, since) values ($1, $2, $3, $4) on conflict do nothing', [ctx.organization, entryId, personId, ctx.now]);
  }

  async unfollow(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId, personId: PersonId): Promise<void> {
    await tx.query('delete from hack_follow where organization_id = $1 and entry_id = $2 and person_id = $3', [organization, entryId, personId]);
  }
}
