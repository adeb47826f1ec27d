import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { CommentSight } from '../domain/released-comment.js';

/** A released comment as stored, with what is said of it and its round. */
export interface CommentRow {
  readonly commentId: string;
  readonly roundId: string;
  readonly roundNumber: number;
  /** The day on which the round ended, in the organization's time zone: all comments of a round have the same. */
  readonly dated: string;
  readonly teamId: string;
  readonly commentK: number;
  readonly together: number;
  readonly body: string | null;
  readonly publicKey: string | null;
}

/** Which of the comments that somebody sees; null: any. */
export interface CommentWish {
  readonly roundId: string | null;
  /** Comments to leave out. */
  readonly without: readonly string[];
}

/** A place in the list: the comment that the page comes after. */
export interface CommentPlace {
  readonly roundId: string;
  readonly commentId: string;
}

/** Rounds with comments that somebody sees, the newest first. */
export interface CommentRoundRow {
  readonly roundId: string;
  readonly number: number;
  readonly dated: string;
  readonly count: number;
}

const COLUMNS = `
  c.comment_id as "commentId", c.round_id as "roundId", r.number as "roundNumber", (r.closes_at at time zone o.time_zone)::date::text as dated, c.team_id as "teamId",
  r.comment_k as "commentK", (count(*) over (partition by c.round_id, c.team_id))::integer as together, c.body, encode(c.public_key, 'hex') as "publicKey", r.closes_at as "closesAt"`;
const FROM = `
  from released_comment c
  join round r on r.organization_id = c.organization_id and r.round_id = c.round_id and r.state = 'closed'
  join organization o on o.organization_id = c.organization_id
 where c.organization_id = current_organization()`;
const SEEN = `c.team_id = any($1::uuid[]) and ($2::uuid[] is null or c.round_id = any($2))`;
const WISHED = `($3::uuid is null or "roundId" = $3) and not ("commentId" = any($4::uuid[]))`;

/** The newest rounds first, within a round by random id. */
export function commentsSeen(tx: Tx, sight: CommentSight, { roundId, without }: CommentWish, limit: number | null, after: CommentPlace | null): Promise<CommentRow[]> {
  return rows<CommentRow>(tx, `
    select * from (select ${COLUMNS} ${FROM} and ${SEEN}) seen
     where ${WISHED} and ($5::uuid is null or ("closesAt", "roundId", "commentId")
           < ((select a.closes_at from round a where a.organization_id = current_organization() and a.round_id = $5), $5, $6::uuid))
     order by "closesAt" desc, "roundId" desc, "commentId" desc limit $7`, [sight.teamIds, sight.roundIds, roundId, without, after?.roundId ?? null, after?.commentId ?? null, limit]);
}

/** How many there are in all. */
export async function commentsCounted(tx: Tx, sight: CommentSight, { roundId, without }: CommentWish): Promise<number> {
  const counted = await row<{ count: number }>(tx, `
    select count(*)::integer as count from (select c.round_id as "roundId", c.comment_id as "commentId" ${FROM} and ${SEEN}) seen where ${WISHED}`, [sight.teamIds, sight.roundIds, roundId, without]);
  return counted!.count;
}

export function commentRounds(tx: Tx, { teamIds, roundIds }: CommentSight): Promise<CommentRoundRow[]> {
  return rows<CommentRoundRow>(tx, `
    select c.round_id as "roundId", r.number, (r.closes_at at time zone o.time_zone)::date::text as dated, count(*)::integer as count ${FROM} and ${SEEN}
     group by c.round_id, r.number, r.closes_at, o.time_zone order by r.closes_at desc, c.round_id desc`, [teamIds, roundIds]);
}

/** One comment by its id; its row is locked when asked. */
export async function commentById(tx: Tx, commentId: string, isLocked: boolean): Promise<CommentRow | undefined> {
  if (isLocked && !(await lock(tx, commentId))) return undefined;
  return row<CommentRow>(tx, `
    select * from (
      select ${COLUMNS} ${FROM} and (c.round_id, c.team_id) = (select x.round_id, x.team_id from released_comment x where x.organization_id = current_organization() and x.comment_id = $1)) beside
     where "commentId" = $1`, [commentId]);
}

/** The node of a unit and all above it in a round: where a comment written in the unit can have been released. */
const WAY = `
  with recursive way as (
    select u.team_id, u.parent_team_id from round_unit u where u.organization_id = current_organization() and u.round_id = $1 and u.unit_id = $2
    union
    select u.team_id, u.parent_team_id from round_unit u join way on u.team_id = way.parent_team_id where u.organization_id = current_organization() and u.round_id = $1)`;

/** A comment that left a key. */
export interface KeyedComment {
  readonly commentId: string;
  readonly publicKey: string;
}

/** Comments with a key that were released where comments of this unit can have been, by key; undefined when the round has no such unit, or isn't closed. */
export async function keyedComments(tx: Tx, roundId: string, unitId: string): Promise<KeyedComment[] | undefined> {
  const isThere = await row(tx, `
    select 1 from round_unit u join round r on r.organization_id = u.organization_id and r.round_id = u.round_id and r.state = 'closed'
     where u.organization_id = current_organization() and u.round_id = $1 and u.unit_id = $2`, [roundId, unitId]);
  if (!isThere) return undefined;
  return rows<KeyedComment>(tx, `
    ${WAY} select c.comment_id as "commentId", encode(c.public_key, 'hex') as "publicKey" from released_comment c
     where c.organization_id = current_organization() and c.round_id = $1 and c.team_id in (select team_id from way) and c.public_key is not null order by c.public_key`, [roundId, unitId]);
}

/** The comment of a key where it may be looked for from this unit, its row locked. */
export async function commentOfKey(tx: Tx, roundId: string, unitId: string, publicKey: string): Promise<{ commentId: string; isWithdrawn: boolean } | undefined> {
  const found = (await keyedComments(tx, roundId, unitId))?.find((comment) => comment.publicKey === publicKey);
  return found && lock(tx, found.commentId);
}

/** In the order of their ids, so that two who lock several wait for each other and not in a circle. */
export async function lockComments(tx: Tx, commentIds: readonly string[]): Promise<void> {
  await rows(tx, `select 1 from released_comment where organization_id = current_organization() and comment_id = any($1::uuid[]) order by comment_id for update`, [commentIds]);
}

function lock(tx: Tx, commentId: string): Promise<{ commentId: string; isWithdrawn: boolean } | undefined> {
  return row(tx, `select comment_id as "commentId", body is null as "isWithdrawn" from released_comment where organization_id = current_organization() and comment_id = $1 for update`, [commentId]);
}
