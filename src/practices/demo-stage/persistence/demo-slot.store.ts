import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { DemoSlot, DemoSlotId, StageId } from '../domain/stage.js';

/** A slot with the stage it is on. */
export type StoredSlot = DemoSlot & { readonly stageId: StageId };

const COLUMNS = `
  d.slot_id as "slotId", d.stage_id as "stageId", d.session_id as "sessionId", d.entry_id as "entryId", d.position, d.state, d.planned_at as "plannedAt", d.budget_ms as "budgetMs", d.extended_ms as "extendedMs",
  d.called_at as "calledAt", d.live_started_at as "liveStartedAt", d.paused_at as "pausedAt", d.paused_ms::float8 as "pausedMs", d.ended_at as "endedAt", d.recording_url as "recordingUrl", d.taken_from as "takenFrom"`;
const FROM = `from demo_slot d where d.organization_id = current_organization()`;

/** Slots of demos. Whoever writes holds the stage. */
@Injectable()
export class DemoSlotStore {
  find(tx: Tx, slotId: string): Promise<StoredSlot | undefined> {
    return row<StoredSlot>(tx, `select ${COLUMNS} ${FROM} and d.slot_id = $1`, [slotId]);
  }

  byIds(tx: Tx, slotIds: readonly string[]): Promise<StoredSlot[]> {
    return rows<StoredSlot>(tx, `select ${COLUMNS} ${FROM} and d.slot_id = any($1::uuid[])`, [slotIds]);
  }

  ofStages(tx: Tx, stageIds: readonly string[]): Promise<StoredSlot[]> {
    return rows<StoredSlot>(tx, `select ${COLUMNS} ${FROM} and d.stage_id = any($1::uuid[]) order by d.stage_id, d.position`, [stageIds]);
  }

  ofEntries(tx: Tx, entryIds: readonly string[]): Promise<StoredSlot[]> {
    return rows<StoredSlot>(tx, `select ${COLUMNS} ${FROM} and d.entry_id = any($1::uuid[])`, [entryIds]);
  }

  /**
   * Writes slots as they are to be, whatever they were. Those that cease to be live or on deck go first: at every statement at most one of each is
   * left on a stage, as the indexes want it.
   */
  async put(tx: Tx, { organization }: Pick<Ctx, 'organization'>, slots: readonly StoredSlot[]): Promise<void> {
    const isAlone = ({ state }: StoredSlot): boolean => state === 'live' || state === 'on-deck';
    for (const some of [slots.filter((slot) => !isAlone(slot)), slots.filter(({ state }) => state === 'live'), slots.filter(({ state }) => state === 'on-deck')]) {
      if (some.length > 0) await tx.query(PUT, [organization, JSON.stringify(some)]);
    }
  }

  async remove(tx: Tx, slotIds: readonly DemoSlotId[]): Promise<void> {
    await tx.query('delete from demo_slot where organization_id = current_organization() and slot_id = any($1::uuid[])', [slotIds]);
  }

  async setRecording(tx: Tx, slotId: DemoSlotId, url: string | null): Promise<void> {
    await tx.query('update demo_slot set recording_url = $2 where organization_id = current_organization() and slot_id = $1', [slotId, url]);
  }

  async setTakenFrom(tx: Tx, slotId: DemoSlotId, personIds: readonly PersonId[]): Promise<void> {
    await tx.query('update demo_slot set taken_from = $2::uuid[] where organization_id = current_organization() and slot_id = $1', [slotId, personIds]);
  }

  /** Nobody is named any more. */
  async forget(tx: Tx, personId: PersonId): Promise<void> {
    await tx.query('update demo_slot set taken_from = array_remove(taken_from, $1::uuid) where organization_id = current_organization() and taken_from @> array[$1::uuid]', [personId]);
  }
}

const PUT = `
  insert into demo_slot as d (organization_id, slot_id, stage_id, session_id, entry_id, position, state, planned_at, budget_ms, extended_ms, called_at, live_started_at, paused_at, paused_ms, ended_at, recording_url, taken_from)
  select $1, n."slotId", n."stageId", n."sessionId", n."entryId", n.position, n.state, n."plannedAt", n."budgetMs", n."extendedMs", n."calledAt", n."liveStartedAt", n."pausedAt", n."pausedMs", n."endedAt", n."recordingUrl",
         array(select jsonb_array_elements_text(n."takenFrom")::uuid)
    from jsonb_to_recordset($2::jsonb) as n ("slotId" uuid, "stageId" uuid, "sessionId" uuid, "entryId" uuid, position integer, state text, "plannedAt" timestamptz, "budgetMs" integer, "extendedMs" integer,
         "calledAt" timestamptz, "liveStartedAt" timestamptz, "pausedAt" timestamptz, "pausedMs" bigint, "endedAt" timestamptz, "recordingUrl" text, "takenFrom" jsonb)
  on conflict (organization_id, slot_id) do update
    set stage_id = excluded.stage_id, session_id = excluded.session_id, position = excluded.position, state = excluded.state, planned_at = excluded.planned_at, budget_ms = excluded.budget_ms,
        extended_ms = excluded.extended_ms, called_at = excluded.called_at, live_started_at = excluded.live_started_at, paused_at = excluded.paused_at, paused_ms = excluded.paused_ms, ended_at = excluded.ended_at,
        recording_url = excluded.recording_url, taken_from = excluded.taken_from`;
