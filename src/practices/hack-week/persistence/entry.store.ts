import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Entry, HackEntryId, HackProjectId } from '../domain/entry.js';
import type { EntryOutcome, EntryState } from '../domain/entry-lifecycle.js';

export const ENTRY_COLUMNS = `
  n.entry_id as "entryId", n.project_id as "projectId", n.edition_id as "editionId", n.number, n.owner_id as "ownerId", n.state, n.state_changed_at as "stateChangedAt", n.outcome, p.title, p.one_line as "oneLine",
  p.idea, p.tags, p.asks_first as "asksFirst", p.created_by as "createdBy", p.code_t_project_id as "codeTProjectId", p.version, e.phase`;
export const ENTRY_FROM = `
  from hack_entry n join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
    join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
   where n.organization_id = current_organization()`;

/** What a project says of itself, the same in every edition. */
export type ProjectText = Pick<Entry, 'title' | 'oneLine' | 'idea' | 'tags' | 'asksFirst'>;

/** Projects, and their entries in editions. */
@Injectable()
export class EntryStore {
  find(tx: Tx, entryId: string): Promise<Entry | undefined> {
    return row<Entry>(tx, `select ${ENTRY_COLUMNS} ${ENTRY_FROM} and n.entry_id = $1`, [entryId]);
  }

  byIds(tx: Tx, entryIds: readonly string[]): Promise<Entry[]> {
    return rows<Entry>(tx, `select ${ENTRY_COLUMNS} ${ENTRY_FROM} and n.entry_id = any($1::uuid[])`, [entryIds]);
  }

  /** Of an edition, by number; those in some states, or all. */
  ofEdition(tx: Tx, editionId: string, states: readonly EntryState[] | null): Promise<Entry[]> {
    return rows<Entry>(tx, `select ${ENTRY_COLUMNS} ${ENTRY_FROM} and n.edition_id = $1 and ($2::text[] is null or n.state = any($2)) order by n.number`, [editionId, states]);
  }

  /** The entries of projects in all editions but drafts, the newest edition first. */
  ofProjects(tx: Tx, projectIds: readonly string[]): Promise<Entry[]> {
    return rows<Entry>(tx, `select ${ENTRY_COLUMNS} ${ENTRY_FROM} and n.project_id = any($1::uuid[]) and e.phase <> 'draft' order by e.starts_on desc, e.number desc`, [projectIds]);
  }

  /** Holds the rows until the transaction ends, always in the same order. */
  async lock(tx: Tx, entryIds: readonly string[]): Promise<void> {
    await tx.query('select from hack_entry where organization_id = current_organization() and entry_id = any($1::uuid[]) order by entry_id for update', [[...entryIds]]);
  }

  /** The next number within an edition; nobody else gets it before the transaction ends. */
  async nextNumber(tx: Tx, editionId: string): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('hack-entry|' || $1, 0))`, [editionId]);
    return (await row<{ next: number }>(tx, 'select coalesce(max(number), 0) + 1 as next from hack_entry where organization_id = current_organization() and edition_id = $1', [editionId]))!.next;
  }

  async insertProject(tx: Tx, ctx: Ctx, projectId: HackProjectId, by: PersonId, text: ProjectText & Pick<Entry, 'codeTProjectId'>): Promise<void> {
    await tx.query(
      `insert into hack_project (organization_id, project_id, title, one_line, idea, tags, asks_first, code_t_project_id, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [ctx.organization, projectId, text.title, text.oneLine, text.idea, text.tags, text.asksFirst, text.codeTProjectId, by, ctx.now],
    );
  }

  async updateProject(tx: Tx, { organization }: Pick<Ctx, 'organization'>, projectId: HackProjectId, text: ProjectText): Promise<void> {
    await tx.query(`update hack_project set title = $3, one_line = $4, idea = $5, tags = $6, asks_first = $7, version = version + 1 where organization_id = $1 and project_id = $2`, [
      organization, projectId, text.title, text.oneLine, text.idea, text.tags, text.asksFirst,
    ]);
  }

  async setAsksFirst(tx: Tx, { organization }: Pick<Ctx, 'organization'>, projectId: HackProjectId, asksFirst: boolean): Promise<void> {
    await tx.query('update hack_project set asks_first = $3, version = version + 1 where organization_id = $1 and project_id = $2 and asks_first <> $3', [organization, projectId, asksFirst]);
  }

  async setCodeTProject(tx: Tx, { organization }: Pick<Ctx, 'organization'>, projectId: HackProjectId, codeTProjectId: string): Promise<void> {
    await tx.query('update hack_project set code_t_project_id = $3 where organization_id = $1 and project_id = $2', [organization, projectId, codeTProjectId]);
  }

  /** False when the project is in that edition already. */
  async insert(tx: Tx, ctx: Ctx, entry: Pick<Entry, 'entryId' | 'editionId' | 'projectId' | 'number' | 'ownerId'>): Promise<boolean> {
    const written = await rows(
      tx,
      `insert into hack_entry (organization_id, entry_id, edition_id, project_id, number, owner_id, state, state_changed_at, state_changed_by, created_at) values ($1, $2, $3, $4, $5, $6, 'idea', $7, $6, $7)
       on conflict (organization_id, edition_id, project_id) do nothing returning entry_id`,
      [ctx.organization, entry.entryId, entry.editionId, entry.projectId, entry.number, entry.ownerId, ctx.now],
    );
    return written.length > 0;
  }

  async moveTo(tx: Tx, ctx: Ctx, entryId: HackEntryId, state: EntryState, by: PersonId | null): Promise<void> {
    await tx.query(
      `update hack_entry set state = $3, state_changed_at = $4, state_changed_by = $5, outcome = case when $3 = 'presented' then outcome end where organization_id = $1 and entry_id = $2`,
      [ctx.organization, entryId, state, ctx.now, by],
    );
  }

  async setOutcome(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId, outcome: EntryOutcome | null): Promise<void> {
    await tx.query('update hack_entry set outcome = $3 where organization_id = $1 and entry_id = $2', [organization, entryId, outcome]);
  }

  async setOwner(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId, ownerId: PersonId): Promise<void> {
    await tx.query('update hack_entry set owner_id = $3 where organization_id = $1 and entry_id = $2', [organization, entryId, ownerId]);
  }

  /** An idea that nobody joined; its project goes with it unless it was in another edition. */
  async remove(tx: Tx, { organization }: Pick<Ctx, 'organization'>, { entryId, projectId }: Pick<Entry, 'entryId' | 'projectId'>): Promise<void> {
    await tx.query('delete from hack_entry where organization_id = $1 and entry_id = $2', [organization, entryId]);
    await tx.query('delete from hack_project p where p.organization_id = $1 and p.project_id = $2 and not exists (select from hack_entry n where n.organization_id = p.organization_id and n.project_id = p.project_id)', [organization, projectId]);
  }
}
