import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Edition, EditionSettings, HackEditionId, PhaseChange } from '../domain/edition.js';
import type { Phase } from '../domain/edition-phase.js';

const COLUMNS = `
  e.edition_id as "editionId", e.number, e.name, e.starts_on::text as "startsOn", e.days, e.zone, e.ideas_from::text as "ideasFrom", e.freezes_at as "freezesAt", e.demos_at as "demosAt",
  e.ballot_closes_at as "ballotClosesAt", e.welcome, e.follows_dates as "followsDates", e.phase, e.phase_changed_at as "phaseChangedAt", e.phase_changed_by as "phaseChangedBy", e.held_at as "heldAt",
  e.version, e.copied_from as "copiedFrom"`;
const FROM = `from hack_edition e where e.organization_id = current_organization()`;

/** How an edition's row is held until the transaction ends: with others who rely on its phase, or alone to change it. */
export type EditionLock = 'share' | 'alone';

/** Editions, how they went through their phases, and who organizes them. */
@Injectable()
export class EditionStore {
  find(tx: Tx, editionId: string, lock?: EditionLock): Promise<Edition | undefined> {
    const clause = lock === undefined ? '' : lock === 'share' ? 'for share' : 'for update';
    return row<Edition>(tx, `select ${COLUMNS} ${FROM} and e.edition_id = $1 ${clause}`, [editionId]);
  }

  byIds(tx: Tx, editionIds: readonly string[]): Promise<Edition[]> {
    return rows<Edition>(tx, `select ${COLUMNS} ${FROM} and e.edition_id = any($1::uuid[])`, [editionIds]);
  }

  /** The one whose demos are on, else the newest that runs now, from the first day to the tally; else the newest that is no draft. */
  current(tx: Tx): Promise<Edition | undefined> {
    return row<Edition>(tx, `select ${COLUMNS} ${FROM} and e.phase <> 'draft' order by e.phase = 'demos' desc, e.phase in ('hacking', 'frozen', 'tally') desc, e.starts_on desc, e.number desc limit 1`);
  }

  /** The newest first; drafts only those that `organizer` (null: anybody, that is an admin) organizes. */
  list(tx: Tx, wish: { first: number; after: readonly [string, string] | undefined; drafts: 'none' | 'all' | PersonId }): Promise<Edition[]> {
    const organizer = wish.drafts === 'none' || wish.drafts === 'all' ? null : wish.drafts;
    return rows<Edition>(
      tx,
      `select ${COLUMNS} ${FROM} and (e.phase <> 'draft' or $1 or exists (
           select from hack_organizer o where o.organization_id = e.organization_id and o.edition_id = e.edition_id and o.person_id = $2::uuid))
          and ($3::date is null or (e.starts_on, e.number) < ($3::date, $4::integer))
        order by e.starts_on desc, e.number desc limit $5`,
      [wish.drafts === 'all', organizer, wish.after?.[0] ?? null, wish.after?.[1] ?? null, wish.first + 1],
    );
  }

  /** Those that a date may move on: all that follow their dates and are not counted yet. */
  async moving(tx: Tx): Promise<readonly HackEditionId[]> {
    const found = await rows<{ id: HackEditionId }>(tx, `select e.edition_id as id ${FROM} and e.follows_dates and e.phase in ('draft', 'ideas', 'hacking', 'frozen', 'demos') order by e.starts_on, e.edition_id`);
    return found.map(({ id }) => id);
  }

  /** Editions whose days from the start to the demos overlap with these, without this one and without those that are over. */
  overlapping(tx: Tx, editionId: string, { startsOn, demosAt }: Pick<EditionSettings, 'startsOn' | 'demosAt'>): Promise<Edition[]> {
    return rows<Edition>(
      tx, `select ${COLUMNS} ${FROM} and e.edition_id <> $1 and e.phase not in ('published', 'archived') and e.starts_on <= ($3::timestamptz at time zone e.zone)::date and (e.demos_at at time zone e.zone)::date >= $2::date`,
      [editionId, startsOn, demosAt],
    );
  }

  /** The next number of the organization; nobody else gets it before the transaction ends. */
  async nextNumber(tx: Tx, { organization }: Pick<Ctx, 'organization'>): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('hack-edition|' || $1, 0))`, [organization]);
    return (await row<{ next: number }>(tx, `select coalesce(max(e.number), 0) + 1 as next ${FROM}`))!.next;
  }

  async insert(tx: Tx, ctx: Ctx, { editionId, number, copiedFrom, ...settings }: EditionSettings & Pick<Edition, 'editionId' | 'number' | 'copiedFrom'>): Promise<void> {
    await tx.query(
      `insert into hack_edition (organization_id, edition_id, number, name, starts_on, days, zone, ideas_from, freezes_at, demos_at, ballot_closes_at, welcome, follows_dates, phase, phase_changed_at, copied_from, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'draft', $14, $15, $14)`,
      [ctx.organization, editionId, number, settings.name, settings.startsOn, settings.days, settings.zone, settings.ideasFrom, settings.freezesAt, settings.demosAt, settings.ballotClosesAt, settings.welcome,
        settings.followsDates, ctx.now, copiedFrom],
    );
  }

  async update(tx: Tx, { organization }: Pick<Ctx, 'organization'>, editionId: HackEditionId, settings: EditionSettings): Promise<void> {
    await tx.query(
      `update hack_edition set name = $3, starts_on = $4, days = $5, zone = $6, ideas_from = $7, freezes_at = $8, demos_at = $9, ballot_closes_at = $10, welcome = $11, follows_dates = $12, version = version + 1
        where organization_id = $1 and edition_id = $2`,
      [organization, editionId, settings.name, settings.startsOn, settings.days, settings.zone, settings.ideasFrom, settings.freezesAt, settings.demosAt, settings.ballotClosesAt, settings.welcome, settings.followsDates],
    );
  }

  /** Enters a phase and writes it down. `by` null: by its date, which holds nothing. */
  async enter(tx: Tx, ctx: Ctx, editionId: HackEditionId, { phase, by, reason }: { phase: Phase; by: PersonId | null; reason: string | null }): Promise<void> {
    await tx.query(
      `update hack_edition set phase = $3, phase_changed_at = $4::timestamptz, phase_changed_by = $5::uuid, held_at = case when $5::uuid is null then held_at else $4::timestamptz end, version = version + 1
        where organization_id = $1 and edition_id = $2`,
      [ctx.organization, editionId, phase, ctx.now, by],
    );
    await tx.query(
      `insert into hack_phase_change (organization_id, edition_id, number, phase, at, by_person_id, reason)
       select $1, $2, coalesce(max(c.number), 0) + 1, $3, $4, $5, $6 from hack_phase_change c where c.organization_id = $1 and c.edition_id = $2`,
      [ctx.organization, editionId, phase, ctx.now, by, reason],
    );
  }

  /** The steps that editions took, the earliest first. */
  phaseChanges(tx: Tx, editionIds: readonly string[]): Promise<(PhaseChange & { readonly editionId: HackEditionId })[]> {
    return rows(
      tx, `select edition_id as "editionId", phase, at, by_person_id as by, reason from hack_phase_change where organization_id = current_organization() and edition_id = any($1::uuid[]) order by edition_id, number`, [editionIds],
    );
  }

  async remove(tx: Tx, { organization }: Pick<Ctx, 'organization'>, editionId: HackEditionId): Promise<void> {
    await tx.query('update hack_edition set copied_from = null where organization_id = $1 and copied_from = $2', [organization, editionId]);
    await tx.query('delete from hack_edition where organization_id = $1 and edition_id = $2', [organization, editionId]);
  }

  async hasEntries(tx: Tx, editionId: HackEditionId): Promise<boolean> {
    return (await row(tx, 'select from hack_entry where organization_id = current_organization() and edition_id = $1 limit 1', [editionId])) !== undefined;
  }

  organizers(tx: Tx, editionIds: readonly string[]): Promise<{ readonly editionId: HackEditionId; readonly personId: PersonId }[]> {
    return rows(tx, `select edition_id as "editionId", person_id as "personId" from hack_organizer where organization_id = current_organization() and edition_id = any($1::uuid[]) order by edition_id, since, person_id`, [editionIds]);
  }

  /** Of which editions somebody is an organizer. */
  async organizedBy(tx: Tx, personId: PersonId): Promise<ReadonlySet<string>> {
    const found = await rows<{ id: string }>(tx, 'select edition_id as id from hack_organizer where organization_id = current_organization() and person_id = $1', [personId]);
    return new Set(found.map(({ id }) => id));
  }

  async addOrganizer(tx: Tx, ctx: Ctx, editionId: HackEditionId, personId: PersonId): Promise<void> {
    await tx.query('insert into hack_organizer (organization_id, edition_id, person_id, since) values ($1, $2, $3, $4) on conflict do nothing', [ctx.organization, editionId, personId, ctx.now]);
  }

  async removeOrganizer(tx: Tx, { organization }: Pick<Ctx, 'organization'>, editionId: HackEditionId, personId: PersonId): Promise<void> {
    await tx.query('delete from hack_organizer where organization_id = $1 and edition_id = $2 and person_id = $3', [organization, editionId, personId]);
  }
}
