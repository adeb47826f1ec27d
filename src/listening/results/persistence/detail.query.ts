import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** A published item of a closed round, as stored. */
export interface PublishedItemRow {
  readonly itemId: string;
  readonly version: number;
  readonly driverId: string;
  readonly scale: 'agree-5' | 'recommend-0-10';
  readonly level: number;
  readonly n: number;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly favourable: number | null;
  readonly bins: readonly number[] | null;
  readonly distribution: readonly number[] | null;
  readonly ladder: number;
}

/** The published items of a team in a closed round, in the order in which they were asked. */
export function publishedItems(tx: Tx, roundId: string, teamId: string): Promise<PublishedItemRow[]> {
  return rows<PublishedItemRow>(tx, `
    select i.item_id as "itemId", q.item_version as version, q.driver_id as "driverId", t.scale, i.level, i.n, i.headline::float8, i.low::float8, i.high::float8,
           i.favourable::float8, i.bins, i.distribution, i.ladder_version as ladder
      from released_item i
      join released_round p on p.organization_id = i.organization_id and p.round_id = i.round_id and p.team_id = i.team_id and p.is_final
      join round_question q on q.organization_id = i.organization_id and q.round_id = i.round_id and q.item_id = i.item_id
      join item t on t.organization_id = q.organization_id and t.item_id = q.item_id and t.version = q.item_version
     where i.organization_id = current_organization() and i.round_id = $1 and i.team_id = $2 order by q.position`, [roundId, teamId]);
}

/** How many questions on agreement a round asks. */
export async function askedItems(tx: Tx, roundId: string): Promise<number> {
  return (await row<{ items: number }>(tx, `
    select count(*)::integer as items from round_question q join item t on t.organization_id = q.organization_id and t.item_id = q.item_id and t.version = q.item_version and t.scale = 'agree-5'
     where q.organization_id = current_organization() and q.round_id = $1`, [roundId]))!.items;
}

/** The comments released at a team in a closed round and not taken back, in the order of their random ids. */
export function releasedComments(tx: Tx, roundId: string, teamId: string): Promise<{ commentId: string; body: string }[]> {
  return rows(tx, 'select comment_id as "commentId", body from released_comment where organization_id = current_organization() and round_id = $1 and team_id = $2 and body is not null order by comment_id', [roundId, teamId]);
}
