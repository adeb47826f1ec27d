import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { readStoredText, type Demo, type DemoText, type EarlierText, type Presenter } from '../domain/demo.js';

/** Texts of the last saves are kept, so that somebody who was away for a while can still be merged with. */
const KEPT_VERSIONS = 200;

interface DemoRow extends Omit<Demo, 'submitted'> {
  readonly submitted: DemoText | null;
  readonly presenters: readonly Presenter[];
}

const SELECT = `
  select d.entry_id as "entryId", d.version, d.draft, d.saved_at as "savedAt", d.saved_by as "savedBy", d.submitted, d.submitted_at as "submittedAt",
         coalesce((select json_agg(json_build_object('personId', r.person_id, 'isRemote', r.mode = 'remote') order by r.position)
                     from hack_presenter r where r.organization_id = d.organization_id and r.entry_id = d.entry_id), '[]') as presenters
    from hack_demo d where d.organization_id = current_organization()`;

/** Texts of demos. Writers hold the entry's row. */
@Injectable()
export class DemoStore {
  /** Those that somebody has saved. */
  async byEntries(tx: Tx, entryIds: readonly string[]): Promise<Demo[]> {
    return (await rows<DemoRow>(tx, `${SELECT} and d.entry_id = any($1::uuid[])`, [entryIds])).map(toDomain);
  }

  async find(tx: Tx, entryId: string): Promise<Demo | undefined> {
    return (await this.byEntries(tx, [entryId]))[0];
  }

  /** The text as it was after a save; undefined when that is too long ago. */
  async textOf(tx: Tx, entryId: string, version: number): Promise<DemoText | undefined> {
    const found = await row<{ text: DemoText }>(tx, 'select text from hack_demo_version where organization_id = current_organization() and entry_id = $1 and version = $2', [entryId, version]);
    return found && readStoredText(found.text);
  }

  /** Texts of the last saves, the newest first. */
  async earlier(tx: Tx, entryId: string, most: number): Promise<EarlierText[]> {
    const found = await rows<EarlierText>(
      tx, `select version, text, saved_at as "savedAt", saved_by as "savedBy" from hack_demo_version where organization_id = current_organization() and entry_id = $1 order by version desc limit $2`, [entryId, most],
    );
    return found.map((one) => ({ ...one, text: readStoredText(one.text) }));
  }

  /** The next version of the text. */
  async save(tx: Tx, ctx: Ctx, entryId: HackEntryId, version: number, text: DemoText): Promise<void> {
    const values = [ctx.organization, entryId, version, JSON.stringify(text), ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null];
    await tx.query(
      `insert into hack_demo (organization_id, entry_id, version, draft, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (organization_id, entry_id) do update set version = excluded.version, draft = excluded.draft, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      values,
    );
    await tx.query('insert into hack_demo_version (organization_id, entry_id, version, text, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6)', values);
    await tx.query('delete from hack_demo_version where organization_id = $1 and entry_id = $2 and version <= $3', [ctx.organization, entryId, version - KEPT_VERSIONS]);
  }

  /** What all see from now on, and who presents it. */
  async submit(tx: Tx, ctx: Ctx, entryId: HackEntryId, text: DemoText): Promise<void> {
    await tx.query('update hack_demo set submitted = $3, submitted_at = coalesce(submitted_at, $4) where organization_id = $1 and entry_id = $2', [ctx.organization, entryId, JSON.stringify(text), ctx.now]);
    await tx.query('delete from hack_presenter where organization_id = $1 and entry_id = $2', [ctx.organization, entryId]);
    for (const [position, { personId, isRemote }] of text.presenters.entries()) {
      await tx.query('insert into hack_presenter (organization_id, entry_id, person_id, mode, position) values ($1, $2, $3, $4, $5)', [ctx.organization, entryId, personId, isRemote ? 'remote' : 'present', position]);
    }
  }

  async unsubmit(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId): Promise<void> {
    await tx.query('update hack_demo set submitted = null, submitted_at = null where organization_id = $1 and entry_id = $2', [organization, entryId]);
    await tx.query('delete from hack_presenter where organization_id = $1 and entry_id = $2', [organization, entryId]);
  }
}

function toDomain({ presenters, submitted, ...demo }: DemoRow): Demo {
  return { ...demo, draft: readStoredText(demo.draft), submitted: submitted && readStoredText({ ...submitted, presenters }) };
}
