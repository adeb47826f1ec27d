import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import type { StageCommand } from '../domain/slot-lifecycle.js';
import type { DemoSlotId, StoredStage } from '../domain/stage.js';
import type { SlotBefore, StageStep } from '../domain/take-back.js';

/** So many steps back, and no further. */
const KEPT = 20;

interface StepRow {
  readonly command: StageCommand;
  readonly slotId: DemoSlotId;
  readonly fromVersion: number;
  readonly before: readonly Record<string, unknown>[];
}

/** A step with the version of the stage that it began at. */
export type TakenStep = StageStep & { readonly fromVersion: number };

/** The last steps of stages. Each leads from one version of its stage to the next; a chain of them can be taken back one by one. Whoever writes holds the stage. */
@Injectable()
export class StageStepStore {
  /** The step that led to the stage as it is. */
  async last(tx: Tx, { stageId, version }: Pick<StoredStage, 'stageId' | 'version'>): Promise<TakenStep | undefined> {
    const found = await row<StepRow>(
      tx, 'select command, slot_id as "slotId", from_version as "fromVersion", before from stage_step where organization_id = current_organization() and stage_id = $1 and version = $2', [stageId, version],
    );
    return found && { ...found, before: found.before.map(toBefore) };
  }

  /** Of steps too long ago nothing is kept. */
  async add(tx: Tx, ctx: Ctx, { stageId, version }: Pick<StoredStage, 'stageId' | 'version'>, { command, slotId, before, fromVersion }: TakenStep): Promise<void> {
    await tx.query('delete from stage_step where organization_id = current_organization() and stage_id = $1 and version <= $2', [stageId, version - KEPT]);
    await tx.query(
      'insert into stage_step (organization_id, stage_id, version, from_version, command, slot_id, before, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [ctx.organization, stageId, version, fromVersion, command, slotId, JSON.stringify(before), ctx.now],
    );
  }

  /** A step was taken back, which led to a new version: the one before it is the last again, if nothing came between. */
  async drop(tx: Tx, stageId: string, { fromVersion, version }: { readonly fromVersion: number; readonly version: number }, isNow: number): Promise<void> {
    await tx.query('delete from stage_step where organization_id = current_organization() and stage_id = $1 and version = $2', [stageId, version]);
    await tx.query('update stage_step set version = $3 where organization_id = current_organization() and stage_id = $1 and version = $2', [stageId, fromVersion, isNow]);
  }
}

const INSTANTS: ReadonlySet<string> = new Set(['plannedAt', 'calledAt', 'liveStartedAt', 'pausedAt', 'endedAt']);

function toBefore(slot: Record<string, unknown>): SlotBefore {
  return Object.fromEntries(Object.entries(slot).map(([name, value]) => [name, INSTANTS.has(name) && typeof value === 'string' ? new Date(value) : value])) as unknown as SlotBefore;
}
