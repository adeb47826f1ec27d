import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { OnCallShift } from '../domain/on-call-shift.js';
import type { RosterSource } from '../domain/roster-source.js';
import type { RosterError } from '../domain/roster.errors.js';

const OWN = 'organization_id = current_organization()';
const COLUMNS = `
  s.source_id as "sourceId", s.team_id as "teamId", s.kind, s.label, s.address, s.default_role as "defaultRole", s.is_paused as "isPaused", s.added_at as "addedAt",
  s.next_read_at as "nextReadAt", s.last_tried_at as "lastTriedAt", s.last_good_at as "lastGoodAt", s.failures, s.problem, s.held_at as "heldAt",
  s.stale_told_at as "staleToldAt", s.held_told_at as "heldToldAt", s.unmatched_told as "unmatchedTold", s.removed_at as "removedAt"`;

/** What a source is told to be. */
export interface SourceValues extends Pick<RosterSource, 'teamId' | 'kind' | 'label' | 'address' | 'defaultRole'> {
  readonly sealedSettings: Buffer;
}

/** How a reading ended. */
export type ReadingOutcome =
  | { readonly kind: 'good'; readonly nextReadAt: Date }
  | { readonly kind: 'held'; readonly shifts: readonly OnCallShift[]; readonly nextReadAt: Date }
  | { readonly kind: 'failed'; readonly problem: RosterError; readonly nextReadAt: Date };

/** Sources of rosters. Whoever changes one, or its shifts, holds the lock on its row. */
@Injectable()
export class RosterSourceStore {
  find(tx: Tx, sourceId: string): Promise<RosterSource | undefined> {
    return row<RosterSource>(tx, `select ${COLUMNS} from roster_source s where s.${OWN} and s.source_id = $1 and s.removed_at is null`, [sourceId]);
  }

  /** One reader, changer or remover at a time. */
  lock(tx: Tx, sourceId: string): Promise<RosterSource | undefined> {
    return row<RosterSource>(tx, `select ${COLUMNS} from roster_source s where s.${OWN} and s.source_id = $1 and s.removed_at is null for update`, [sourceId]);
  }

  /** Those that are read, by label; of all teams when none is named. */
  ofTeams(tx: Tx, teamIds: readonly string[] | null): Promise<RosterSource[]> {
    return rows<RosterSource>(tx, `
      select ${COLUMNS} from roster_source s where s.${OWN} and s.removed_at is null and ($1::uuid[] is null or s.team_id = any($1)) order by lower(s.label), s.source_id`, [teamIds]);
  }

  /** By id, removed ones too. */
  byIds(tx: Tx, sourceIds: readonly string[]): Promise<RosterSource[]> {
    return rows<RosterSource>(tx, `select ${COLUMNS} from roster_source s where s.${OWN} and s.source_id = any($1::uuid[])`, [sourceIds]);
  }

  async count(tx: Tx): Promise<number> {
    return (await row<{ count: number }>(tx, `select count(*)::int as count from roster_source where ${OWN} and removed_at is null`))!.count;
  }

  async insert(tx: Tx, ctx: Ctx, sourceId: string, { teamId, kind, label, address, defaultRole, sealedSettings }: SourceValues, addedBy: string): Promise<void> {
    await tx.query(
      `insert into roster_source (organization_id, source_id, team_id, kind, label, address, sealed_settings, default_role, added_by, added_at, next_read_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
      [ctx.organization, sourceId, teamId, kind, label, address, sealedSettings, defaultRole, addedBy, ctx.now],
    );
  }

  /** Settings null: as they were. What was held belongs to the old settings and is dropped. */
  async change(tx: Tx, ctx: Ctx, sourceId: string, { label, defaultRole, isPaused, address, sealedSettings }: Pick<RosterSource, 'label' | 'defaultRole' | 'isPaused' | 'address'> & { sealedSettings: Buffer | null }): Promise<void> {
    await tx.query(
      `update roster_source set label = $2, default_role = $3, is_paused = $4, address = $5, sealed_settings = coalesce($6, sealed_settings), next_read_at = $7, claimed_until = null,
              failures = 0, problem = null, held_at = null, held_shifts = null, held_told_at = null, stale_told_at = null
        where ${OWN} and source_id = $1`,
      [sourceId, label, defaultRole, isPaused, address, sealedSettings, ctx.now],
    );
  }

  /** Its row stays for the history of its shifts, without settings and keys. */
  async remove(tx: Tx, ctx: Ctx, sourceId: string): Promise<void> {
    await tx.query(
      `update roster_source set removed_at = $2, sealed_settings = null, address = null, failures = 0, problem = null, held_at = null, held_shifts = null, held_told_at = null
        where ${OWN} and source_id = $1`,
      [sourceId, ctx.now],
    );
  }

  async sealedSettings(tx: Tx, sourceId: string): Promise<Buffer | undefined> {
    return (await row<{ sealed: Buffer }>(tx, `select sealed_settings as sealed from roster_source where ${OWN} and source_id = $1 and removed_at is null`, [sourceId]))?.sealed;
  }

  /** What waits to be accepted, in the order of the reading. */
  async heldShifts(tx: Tx, sourceId: string): Promise<readonly OnCallShift[] | null> {
    const found = await row<{ shifts: (Omit<OnCallShift, 'from' | 'to'> & { from: string; to: string })[] | null }>(tx, `select held_shifts as shifts from roster_source where ${OWN} and source_id = $1`, [sourceId]);
    return found?.shifts?.map((shift) => ({ ...shift, from: new Date(shift.from), to: new Date(shift.to) })) ?? null;
  }

  /** Sources that are due and that nobody reads at the moment; they are the caller's until `until`. Two callers at once never get the same one. */
  async claimDue(tx: Tx, now: Date, until: Date, limit: number): Promise<readonly string[]> {
    const claimed = await rows<{ id: string }>(tx, `
      with due as (
        select s.source_id from roster_source s join team t on t.organization_id = s.organization_id and t.team_id = s.team_id and t.ended_on is null
         where s.${OWN} and s.removed_at is null and not s.is_paused and s.next_read_at <= $1 and (s.claimed_until is null or s.claimed_until <= $1)
         order by s.next_read_at, s.source_id limit $3 for update of s skip locked),
      claimed as (
        update roster_source s set claimed_until = $2 from due where s.${OWN} and s.source_id = due.source_id returning s.source_id)
      select source_id as id from claimed order by source_id`, [now, until, limit]);
    return claimed.map(({ id }) => id);
  }

  /** False when somebody is reading it already. */
  async claim(tx: Tx, sourceId: string, now: Date, until: Date): Promise<boolean> {
    const claimed = await rows(tx, `
      with claimed as (
        update roster_source set claimed_until = $3 where ${OWN} and source_id = $1 and removed_at is null and (claimed_until is null or claimed_until <= $2) returning source_id)
      select source_id from claimed`, [sourceId, now, until]);
    return claimed.length > 0;
  }

  async isClaimed(tx: Tx, sourceId: string, now: Date): Promise<boolean> {
    return (await row(tx, `select 1 from roster_source where ${OWN} and source_id = $1 and claimed_until > $2`, [sourceId, now])) !== undefined;
  }

  /** Writes down how a reading ended, and lets go of the source. */
  async conclude(tx: Tx, sourceId: string, now: Date, outcome: ReadingOutcome): Promise<void> {
    const set = {
      good: 'last_good_at = $2, failures = 0, problem = null, held_at = null, held_shifts = null, held_told_at = null, stale_told_at = null',
      held: 'failures = 0, problem = null, held_at = coalesce(held_at, $2), held_shifts = $4::jsonb',
      failed: 'failures = failures + 1, problem = $4::jsonb',
    }[outcome.kind];
    const extra = outcome.kind === 'held' ? [JSON.stringify(outcome.shifts)] : outcome.kind === 'failed' ? [JSON.stringify(outcome.problem)] : [];
    await tx.query(`update roster_source set last_tried_at = $2, next_read_at = $3, claimed_until = null, ${set} where ${OWN} and source_id = $1`, [sourceId, now, outcome.nextReadAt, ...extra]);
  }

  /** A shrinking roster was accepted; `lastGoodAt` is when it was read. */
  async accept(tx: Tx, sourceId: string): Promise<void> {
    await tx.query(`update roster_source set last_good_at = last_tried_at, held_at = null, held_shifts = null, held_told_at = null, stale_told_at = null where ${OWN} and source_id = $1`, [sourceId]);
  }

  async setTold(tx: Tx, sourceId: string, told: Partial<Pick<RosterSource, 'staleToldAt' | 'heldToldAt' | 'unmatchedTold'>>): Promise<void> {
    const columns = { staleToldAt: 'stale_told_at', heldToldAt: 'held_told_at', unmatchedTold: 'unmatched_told' } as const;
    for (const [key, value] of Object.entries(told)) await tx.query(`update roster_source set ${columns[key as keyof typeof columns]} = $2 where ${OWN} and source_id = $1`, [sourceId, value]);
  }

  /** Of teams that have ended: nobody is on call there any more. */
  async ofEndedTeams(tx: Tx, now: Date): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(tx, `
      select s.source_id as id from roster_source s
        join team t on t.organization_id = s.organization_id and t.team_id = s.team_id
        join organization o on o.organization_id = s.organization_id
       where s.${OWN} and s.removed_at is null and t.ended_on <= ($1::timestamptz at time zone o.time_zone)::date order by s.source_id`, [now]);
    return found.map(({ id }) => id);
  }

  /** Readings that wait may name whoever was erased; the next one brings them again, without. */
  async forgetHeld(tx: Tx): Promise<void> {
    await tx.query(`update roster_source set held_at = null, held_shifts = null, held_told_at = null where ${OWN} and held_at is not null`);
  }
}
