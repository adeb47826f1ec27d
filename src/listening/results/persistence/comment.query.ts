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

const FROM = `
  from released_comment c
  join round r on r.organization_id = c.organization_id and r.round_id = c.round_id and r.state = 'closed'
  join organization o on o.organization_id = c.organization_id
 where c.organization_id = current_organization()`;
const SEEN = `c.team_id = any($1::uuid[]) and ($2::uuid[] is null or c.round_id = any($2))`;
const WISHED = `($3::uuid is null or c.round_id = $3) and not (c.comment_id = any($4::uuid[]))`;

/** The comments that `which` picks, with how many stand together with each: counted for these only, as there may be very many others. */
const pickedBy = (which: string): string => `
  with picked as (select c.comment_id, c.round_id, c.team_id, c.body, c.public_key, r.number, r.comment_k, r.closes_at, o.time_zone ${FROM} and ${which}),
  nodes as materialized (select distinct round_id, team_id from picked),
  beside as materialized (
    select n.round_id, n.team_id, (select count(*)::integer from released_comment x where x.organization_id = current_organization() and x.round_id = n.round_id and x.team_id = n.team_id) as together from nodes n)
  select c.comment_id as "commentId", c.round_id as "roundId", c.number as "roundNumber", (c.closes_at at time zone c.time_zone)::date::text as dated, c.team_id as "teamId",
         c.comment_k as "commentK", b.together, c.body, encode(c.public_key, 'hex') as "publicKey"
    from picked c join beside b on b.round_id = c.round_id and b.team_id = c.team_id
   order by c.closes_at desc, c.round_id desc, c.comment_id desc`;

/** The newest rounds first, within a round by random id. */
export function commentsSeen(tx: Tx, sight: CommentSight, { roundId, without }: CommentWish, limit: number | null, after: CommentPlace | null): Promise<CommentRow[]> {
  const which = `${SEEN} and ${WISHED} and ($5::uuid is null or (r.closes_at, c.round_id, c.comment_id)
       < ((select a.closes_at from round a where a.organization_id = current_organization() and a.round_id = $5), $5, $6::uuid))
     order by r.closes_at desc, c.round_id desc, c.comment_id desc limit $7`;
  return rows<CommentRow>(tx, pickedBy(which), [sight.teamIds, sight.roundIds, roundId, without, after?.roundId ?? null, after?.commentId ?? null, limit]);
}

/** How many there are in all. */
export async function commentsCounted(tx: Tx, sight: CommentSight, { roundId, without }: CommentWish): Promise<number> {
  const counted = await row<{ count: number }>(tx, `
    select count(*)::integer as count ${FROM} and ${SEEN} and ${WISHED}`, [sight.teamIds, sight.roundIds, roundId, without]);
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
  return row<CommentRow>(tx, pickedBy('c.comment_id = $1'), [commentId]);
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
  readonly isWithdrawn: boolean;
}

/** Comments with a key that were released where comments of this unit can have been, by key; undefined when the round has no such unit, or isn't closed. */
export async function keyedComments(tx: Tx, roundId: string, unitId: string): Promise<KeyedComment[] | undefined> {
  const isThere = await row(tx, `
    select 1 from round_unit u join round r on r.organization_id = u.organization_id and r.round_id = u.round_id and r.state = 'closed'
     where u.organization_id = current_organization() and u.round_id = $1 and u.unit_id = $2`, [roundId, unitId]);
  if (!isThere) return undefined;
  return rows<KeyedComment>(tx, `
    ${WAY} select c.comment_id as "commentId", encode(c.public_key, 'hex') as "publicKey", c.body is null as "isWithdrawn" from released_comment c
     where c.organization_id = current_organization() and c.round_id = $1 and c.team_id in (select team_id from way) and c.public_key is not null order by c.public_key`, [roundId, unitId]);
}

/** A comment as its author meets it. */
export interface AuthoredComment {
  readonly commentId: string;
  readonly isWithdrawn: boolean;
}

/**
 * The comment of a key (hex) in a closed round, held until the transaction ends by a lock that leaves no trace on disk: a row that was locked keeps
 * the number of the transaction that locked it, which would say when its author came.
 */
export async function commentOfKey(tx: Tx, roundId: string, publicKey: string): Promise<AuthoredComment | undefined> {
  const named = await row<{ id: string }>(tx, `
    select c.comment_id as id from released_comment c join round r on r.organization_id = c.organization_id and r.round_id = c.round_id and r.state = 'closed'
     where c.organization_id = current_organization() and c.round_id = $1 and c.public_key = decode($2, 'hex')`, [roundId, publicKey]);
  if (!named) return undefined;
  await holdAuthors(tx, [named.id]);
  return row<AuthoredComment>(tx, `select comment_id as "commentId", body is null as "isWithdrawn" from released_comment where organization_id = current_organization() and comment_id = $1`, [named.id]);
}

/** Keeps the authors of these comments waiting until the transaction ends. In the order of ids, as all locks on several. */
export async function holdAuthors(tx: Tx, commentIds: readonly string[]): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('comment|' || id, 0)) from unnest($1::text[]) as id`, [[...commentIds].sort()]);
}

/** In the order of their ids, so that two who lock several wait for each other and not in a circle. */
export async function lockComments(tx: Tx, commentIds: readonly string[]): Promise<void> {
  await rows(tx, `select 1 from released_comment where organization_id = current_organization() and comment_id = any($1::uuid[]) order by comment_id for update`, [commentIds]);
}

/** All comments of these rounds, as {@link lockComments}. */
export async function lockCommentsOf(tx: Tx, roundIds: readonly string[]): Promise<void> {
  await rows(tx, `select 1 from released_comment where organization_id = current_organization() and round_id = any($1::uuid[]) order by comment_id for update`, [roundIds]);
}

async function lock(tx: Tx, commentId: string): Promise<boolean> {
  return (await row(tx, `select 1 from released_comment where organization_id = current_organization() and comment_id = $1 for update`, [commentId])) !== undefined;
}
