import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** Who comes to listen to what. */
@Injectable()
export class StageStore {
  async set(tx: Tx, ctx: Ctx, opportunityId: string, personId: PersonId, isComing: boolean): Promise<void> {
    const values = [ctx.organization, opportunityId, personId];
    if (isComing) await tx.query('insert into stage_guest (organization_id, opportunity_id, person_id, at) values ($1, $2, $3, $4) on conflict do nothing', [...values, ctx.now]);
    else await tx.query('delete from stage_guest where organization_id = $1 and opportunity_id = $2 and person_id = $3', values);
  }

  /** In the order in which they signed up. */
  async of(tx: Tx, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, readonly PersonId[]>> {
    const found = await rows<{ id: string; people: PersonId[] }>(
      tx,
      `select g.opportunity_id as id, array_agg(g.person_id::text order by g.at, g.person_id) as people from stage_guest g
        where g.organization_id = current_organization() and g.opportunity_id = any($1::uuid[]) group by g.opportunity_id`,
      [opportunityIds],
    );
    return new Map(found.map(({ id, people }) => [id, people]));
  }

  /** They come no longer to what lies ahead. */
  async leave(tx: Tx, personIds: readonly PersonId[], today: string): Promise<void> {
    await tx.query(
      `delete from stage_guest g using opportunity o where g.organization_id = current_organization() and o.organization_id = g.organization_id and o.opportunity_id = g.opportunity_id
          and g.person_id = any($1::uuid[]) and coalesce(o.starts_on, $2::date) >= $2::date`,
      [personIds, today],
    );
  }
}
