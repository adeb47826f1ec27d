import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { SkippedRow } from '../domain/announced-event.js';
import type { OpportunitySource, SourceValues } from '../domain/opportunity-source.js';

const OWN = 's.organization_id = current_organization()';
const COLUMNS = `
  s.source_id as "sourceId", s.kind, s.label, s.address, s.settings, s.is_paused as "isPaused", s.added_by as "addedBy", s.added_at as "addedAt", s.next_read_at as "nextReadAt",
  s.last_tried_at as "lastTriedAt", s.last_good_at as "lastGoodAt", s.failures, s.problem`;

/** What one reading did. */
export interface ImportCounts {
  /** Rows of the files, the skipped ones among them. */
  readonly rows: number;
  /** Distinct events. */
  readonly events: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly skipped: readonly SkippedRow[];
}

export interface StoredImport extends ImportCounts {
  readonly importId: string;
  readonly at: Date;
  readonly problem: string | null;
}

/** What a source announces, with its name. */
export interface Origin {
  readonly opportunityId: string;
  readonly label: string;
  readonly lastGoodAt: Date | null;
  readonly isGone: boolean;
}

/** Sources of opportunities, and what their readings did. */
@Injectable()
export class SourceStore {
  find(tx: Tx, sourceId: string, lock: '' | 'for update' = ''): Promise<OpportunitySource | undefined> {
    return row<OpportunitySource>(tx, `select ${COLUMNS} from opportunity_source s where ${OWN} and s.source_id = $1 and s.removed_at is null ${lock}`, [sourceId]);
  }

  list(tx: Tx): Promise<OpportunitySource[]> {
    return rows<OpportunitySource>(tx, `select ${COLUMNS} from opportunity_source s where ${OWN} and s.removed_at is null order by s.added_at, s.source_id`);
  }

  async insert(tx: Tx, ctx: Ctx, sourceId: string, { kind, label, address, settings }: SourceValues, addedBy: string): Promise<void> {
    await tx.query(
      `insert into opportunity_source (organization_id, source_id, kind, label, address, settings, added_by, added_at, next_read_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [ctx.organization, sourceId, kind, label, address, JSON.stringify(settings), addedBy, ctx.now],
    );
  }

  /** Read anew at once, under what it is told now. */
  async change(tx: Tx, ctx: Ctx, sourceId: string, { label, address, settings }: SourceValues, isPaused: boolean): Promise<void> {
    await tx.query(
      `update opportunity_source set label = $3, address = $4, settings = $5, is_paused = $6, next_read_at = $7, claimed_until = null, failures = 0, problem = null where organization_id = $1 and source_id = $2`,
      [ctx.organization, sourceId, label, address, JSON.stringify(settings), isPaused, ctx.now],
    );
  }

  /** No longer read. What it announced stays. */
  async remove(tx: Tx, ctx: Ctx, sourceId: string): Promise<void> {
    await tx.query('update opportunity_source set removed_at = $3 where organization_id = $1 and source_id = $2', [ctx.organization, sourceId, ctx.now]);
  }

  /** Sources that are due and that nobody reads at the moment; they are the caller's until `until`. */
  async claimDue(tx: Tx, now: Date, until: Date, limit: number): Promise<readonly string[]> {
    const claimed = await rows<{ id: string }>(
      tx,
      `with due as (
         select s.source_id from opportunity_source s where ${OWN} and s.removed_at is null and not s.is_paused and s.next_read_at <= $1 and (s.claimed_until is null or s.claimed_until <= $1)
          order by s.next_read_at, s.source_id limit $3 for update skip locked),
       claimed as (update opportunity_source s set claimed_until = $2 from due where ${OWN} and s.source_id = due.source_id returning s.source_id)
       select source_id as id from claimed order by source_id`,
      [now, until, limit],
    );
    return claimed.map(({ id }) => id);
  }

  /** False when somebody is reading it already. */
  async claim(tx: Tx, sourceId: string, now: Date, until: Date): Promise<boolean> {
    const claimed = await rows(
      tx,
      `with claimed as (update opportunity_source s set claimed_until = $3 where ${OWN} and s.source_id = $1 and s.removed_at is null and (s.claimed_until is null or s.claimed_until <= $2) returning s.source_id) select source_id from claimed`,
      [sourceId, now, until],
    );
    return claimed.length > 0;
  }

  /** Writes down how a reading ended and lets go of the source. `problem` null: it was good. */
  async conclude(tx: Tx, ctx: Pick<Ctx, 'now'>, sourceId: string, problem: string | null, nextReadAt: Date): Promise<void> {
    const set = problem === null ? 'last_good_at = $2, failures = 0, problem = null' : 'failures = failures + 1, problem = $4';
    await tx.query(`update opportunity_source s set last_tried_at = $2, next_read_at = $3, claimed_until = null, ${set} where ${OWN} and s.source_id = $1`, [sourceId, ctx.now, nextReadAt, ...(problem === null ? [] : [problem])]);
  }

  async addImport(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, importId: string, sourceId: string, counts: ImportCounts, problem: string | null): Promise<void> {
    await tx.query(
      `insert into opportunity_import (organization_id, import_id, source_id, at, rows_read, events, added, changed, unchanged, gone, skipped, problem) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [ctx.organization, importId, sourceId, ctx.now, counts.rows, counts.events, counts.added, counts.changed, counts.unchanged, counts.gone, JSON.stringify(counts.skipped.slice(0, 100)), problem],
    );
    await tx.query(
      `delete from opportunity_import i where i.organization_id = $1 and i.source_id = $2 and i.import_id not in (select k.import_id from opportunity_import k where k.organization_id = $1 and k.source_id = $2 order by k.at desc limit 50)`,
      [ctx.organization, sourceId],
    );
  }

  /** The newest first; at most 20 of each source. */
  imports(tx: Tx, sourceId: string): Promise<StoredImport[]> {
    return rows<StoredImport>(
      tx,
      `select i.import_id as "importId", i.at, i.rows_read as rows, i.events, i.added, i.changed, i.unchanged, i.gone, i.skipped, i.problem from opportunity_import i
        where i.organization_id = current_organization() and i.source_id = $1 order by i.at desc, i.import_id limit 20`,
      [sourceId],
    );
  }

  origins(tx: Tx, opportunityIds: readonly string[]): Promise<Origin[]> {
    return rows<Origin>(
      tx,
      `select a.opportunity_id as "opportunityId", s.label, s.last_good_at as "lastGoodAt", bool_and(a.gone_at is not null) as "isGone"
         from opportunity_announcement a join opportunity_source s on s.organization_id = a.organization_id and s.source_id = a.source_id
        where a.organization_id = current_organization() and a.opportunity_id = any($1::uuid[]) group by a.opportunity_id, s.source_id, s.label, s.last_good_at, s.added_at order by s.added_at, s.source_id`,
      [opportunityIds],
    );
  }
}
