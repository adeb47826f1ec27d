import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isSomebody } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { RosterImport } from '../domain/roster-source.js';

const OWN = 'organization_id = current_organization()';
const KEPT = 50;

/** The log of what readings did, the newest fifty of each source. */
@Injectable()
export class RosterImportStore {
  async add(tx: Tx, ctx: Ctx, entry: Omit<RosterImport, 'at'>): Promise<void> {
    const { importId, sourceId, outcome, added, changed, removed, unmatched, displaced, problem } = entry;
    await tx.query(
      `insert into roster_import (organization_id, import_id, source_id, at, outcome, added, changed, removed, unmatched, displaced, problem, by_person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [ctx.organization, importId, sourceId, ctx.now, outcome, added, changed, removed, unmatched, displaced, problem && JSON.stringify(problem), isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
    await tx.query(`
      delete from roster_import where ${OWN} and source_id = $1 and import_id not in (
        select import_id from roster_import where ${OWN} and source_id = $1 order by at desc, import_id limit ${KEPT})`, [sourceId]);
  }

  /** The newest first. */
  ofSource(tx: Tx, sourceId: string): Promise<RosterImport[]> {
    return rows<RosterImport>(tx, `
      select import_id as "importId", source_id as "sourceId", at, outcome, added, changed, removed, unmatched, displaced, problem
        from roster_import where ${OWN} and source_id = $1 order by at desc, import_id limit ${KEPT}`, [sourceId]);
  }
}
