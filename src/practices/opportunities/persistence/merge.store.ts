import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { eventFromJson, partFromJson } from '../domain/opportunity.js';
import type { MergeTrace, Saying } from '../domain/taken-apart.js';

/** One announcement of a source. */
export interface AnnouncementName {
  readonly sourceId: string;
  readonly eventKey: string;
}

/** Two that were made one: what moved from the one that is gone to the one that stayed. */
export interface StoredMerge extends MergeTrace {
  readonly mergeId: string;
  readonly keptId: string;
  readonly goneId: string;
  readonly eventKeys: readonly string[];
  readonly announcements: readonly AnnouncementName[];
  readonly submissionIds: readonly string[];
}

/** What a page says of it. */
export interface OpenMerge {
  readonly mergeId: string;
  /** What the one was called that is gone. */
  readonly name: string;
  readonly at: Date;
  readonly byPersonId: PersonId | null;
}

const OWN = 'm.organization_id = current_organization() and m.taken_apart_at is null';

/** Opportunities that were made one, and can be taken apart again. */
@Injectable()
export class MergeStore {
  async insert(tx: Tx, ctx: Ctx, { mergeId, keptId, goneId, eventKeys, announcements, submissionIds, before, after }: StoredMerge): Promise<void> {
    await tx.query(
      `insert into opportunity_merge (organization_id, merge_id, kept_id, gone_id, event_keys, announcements, submission_ids, kept_before, kept_after, merged_at, merged_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [ctx.organization, mergeId, keptId, goneId, eventKeys, JSON.stringify(announcements), submissionIds, JSON.stringify(before), JSON.stringify(after), ctx.now, byOf(ctx)],
    );
  }

  /** One that still is one. */
  async find(tx: Tx, mergeId: string): Promise<StoredMerge | undefined> {
    const found = await row<Omit<StoredMerge, 'before' | 'after'> & { before: Saying; after: Saying }>(
      tx,
      `select m.merge_id as "mergeId", m.kept_id as "keptId", m.gone_id as "goneId", m.event_keys as "eventKeys", m.announcements, m.submission_ids as "submissionIds", m.kept_before as before, m.kept_after as after
         from opportunity_merge m where ${OWN} and m.merge_id = $1 for update`,
      [mergeId],
    );
    return found && { ...found, before: read(found.before), after: read(found.after) };
  }

  /** What an opportunity has taken in, the newest first. */
  open(tx: Tx, keptId: string): Promise<OpenMerge[]> {
    return rows<OpenMerge>(
      tx,
      `select m.merge_id as "mergeId", o.name, m.merged_at as at, m.merged_by as "byPersonId" from opportunity_merge m
         join opportunity o on o.organization_id = m.organization_id and o.opportunity_id = m.gone_id
        where ${OWN} and m.kept_id = $1 order by m.merged_at desc, m.merge_id limit 100`,
      [keptId],
    );
  }

  async conclude(tx: Tx, ctx: Ctx, mergeId: string): Promise<void> {
    await tx.query('update opportunity_merge set taken_apart_at = $3, taken_apart_by = $4 where organization_id = $1 and merge_id = $2', [ctx.organization, mergeId, ctx.now, byOf(ctx)]);
  }
}

function byOf({ actor }: Ctx): string | null {
  return isSomebody(actor) ? actor.personId : null;
}

function read({ event, byHand }: Saying): Saying {
  return { event: eventFromJson(event), byHand: partFromJson(byHand) };
}
