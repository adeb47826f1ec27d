import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { OpportunityCriteria } from '../domain/discovery.js';

/** A search that somebody keeps for themselves. */
export interface SavedSearch {
  readonly searchId: string;
  readonly name: string;
  readonly criteria: OpportunityCriteria;
  readonly isInFeed: boolean;
}

const COLUMNS = `s.search_id as "searchId", s.name, s.criteria, s.is_in_feed as "isInFeed"`;

/** Kept searches; each person's own. */
@Injectable()
export class SearchStore {
  ofPerson(tx: Tx, personId: string): Promise<SavedSearch[]> {
    return rows<SavedSearch>(tx, `select ${COLUMNS} from opportunity_search s where s.organization_id = current_organization() and s.person_id = $1 order by lower(s.name)`, [personId]);
  }

  /** One of the same name is replaced. */
  async put(tx: Tx, ctx: Ctx, personId: string, { searchId, name, criteria, isInFeed }: SavedSearch): Promise<SavedSearch> {
    const put = await row<SavedSearch>(
      tx,
      `with put as (
         insert into opportunity_search as s (organization_id, search_id, person_id, name, criteria, is_in_feed, created_at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (organization_id, person_id, lower(name)) do update set name = excluded.name, criteria = excluded.criteria, is_in_feed = excluded.is_in_feed
         returning *)
       select ${COLUMNS} from put s`,
      [ctx.organization, searchId, personId, name, JSON.stringify(criteria), isInFeed, ctx.now],
    );
    return put!;
  }

  async count(tx: Tx, personId: string): Promise<number> {
    return (await row<{ count: number }>(tx, 'select count(*)::int as count from opportunity_search where organization_id = current_organization() and person_id = $1', [personId]))!.count;
  }

  async remove(tx: Tx, personId: string, searchId: string): Promise<boolean> {
    const gone = await rows(tx, 'with gone as (delete from opportunity_search where organization_id = current_organization() and person_id = $1 and search_id = $2 returning search_id) select search_id from gone', [personId, searchId]);
    return gone.length > 0;
  }

  async removeAll(tx: Tx, personIds: readonly string[]): Promise<void> {
    await tx.query('delete from opportunity_search where organization_id = current_organization() and person_id = any($1::uuid[])', [personIds]);
  }
}
