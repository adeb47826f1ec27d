import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Entries } from '../../hack-week/app/entries.js';
import { isAtLeast } from '../../hack-week/domain/edition-phase.js';
import type { EntryAction } from '../../hack-week/domain/entry-lifecycle.js';
import { invalid, nothingThere, type InvalidValues } from '../../hack-week/domain/hack-week.errors.js';
import { outlook } from '../domain/expected-times.js';
import { moveStage, type Moved, type StageMove } from '../domain/move-stage.js';
import type { SlotState, StageCommand } from '../domain/slot-lifecycle.js';
import { areDemosOn } from '../domain/stage.policy.js';
import type { CommandRefused, StageHasMoved } from '../domain/stage.errors.js';
import type { DemoSlotId, StageId, StageSession, StoredStage } from '../domain/stage.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { ActingOnStage, type HeldStage, type NotHeld } from './acting-on-stage.js';
import { SlotClaims } from './slot-claims.js';
import { StageChanges } from './stage-changes.js';

/** A host's command as it comes in; `version` is the stage that they saw. */
export interface StageOrder {
  readonly stageId: string;
  readonly version: number;
  readonly command: StageCommand;
  readonly slotId: string | null;
  readonly seconds: number | null;
}

export type RunStageError = NotHeld | InvalidValues | StageHasMoved | CommandRefused;
type Ran = Result<StoredStage, RunStageError>;
type Line = { readonly sessions: readonly StageSession[]; readonly slots: readonly StoredSlot[] };

/**
 * Runs a stage: one command, one step, whoever clicks how often. All of it is in rows when it is answered, so that a server that dies in the middle of a
 * demo loses nothing: the clock goes on, since it is worked out from when the demo began.
 */
@Injectable()
export class RunStage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnStage,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly entries: Entries,
    private readonly claims: SlotClaims,
    private readonly changes: StageChanges,
  ) {}

  async execute(ctx: Ctx, order: StageOrder): Promise<Ran> {
    return this.uow.run<StoredStage, RunStageError>(ctx, async (tx) => {
      const held = await this.acting.stage(tx, ctx, order.stageId, (stageId) => this.subjectOf(tx, ctx, stageId, order));
      if (!held.ok) return held;
      const { stage, edition, isHost, isOrganizer } = held.value;
      if (!isHost && !isOrganizer) return err(nothingThere);
      if (!areDemosOn(edition.phase)) return err({ kind: 'demos-not-on', isOver: isAtLeast(edition.phase, 'tally') });
      if (stage.version !== order.version) return err({ kind: 'stage-moved', stage });
      return this.move(tx, ctx, held.value, order);
    });
  }

  /** The project that a command is about. Whoever is too late to hold it finds that the stage has moved. */
  private async subjectOf(tx: Tx, ctx: Ctx, stageId: StageId, { command, slotId, seconds }: StageOrder): Promise<readonly string[]> {
    const line = await this.line(tx, stageId);
    const seen = moveStage(line, { command, slotId: slotId as DemoSlotId | null, seconds }, ctx.now);
    return seen.ok ? [seen.value.subject.entryId] : [];
  }

  private async line(tx: Tx, stageId: StageId): Promise<Line> {
    return { sessions: await this.stages.sessions(tx, [stageId]), slots: await this.slots.ofStages(tx, [stageId]) };
  }

  private async move(tx: Tx, ctx: Ctx, held: HeldStage, { command, slotId: slotText, seconds }: StageOrder): Promise<Ran> {
    const { stage } = held;
    const slotId = slotText === null ? null : parseId<DemoSlotId>(slotText);
    const line = await this.line(tx, stage.stageId);
    const done = slotId === undefined ? err({ kind: 'no-such-slot' as const }) : moveStage(line, { command, slotId, seconds } satisfies StageMove, ctx.now);
    if (!done.ok && done.error.kind === 'no-such-slot') return err(nothingThere);
    if (!done.ok && done.error.kind === 'seconds') return err(invalid({ path: 'seconds', code: 'range', message: 'A demo has half a minute to two hours in all; say by how many seconds that changes.' }));
    if (!done.ok) return done as Ran;
    const before = line.slots.find((slot) => slot.slotId === done.value.subject.slotId)!;
    await this.write(tx, ctx, held, line, { ...done.value, before, command });
    await this.changes.moved(tx, ctx, [stage.stageId], { action: command, entryId: before.entryId, state: done.value.subject.state, seconds });
    return ok(await this.changes.stage(tx, stage.stageId));
  }

  private async write(tx: Tx, ctx: Ctx, held: HeldStage, line: Line, { slots, subject, before, command }: Moved & { readonly before: StoredSlot; readonly command: StageCommand }): Promise<void> {
    const { stageId } = held.stage;
    const changed = new Map(slots.map((slot) => [slot.slotId, { ...slot, stageId } as StoredSlot]));
    if (command === 'requeue') {
      const after = line.slots.map((slot) => changed.get(slot.slotId) ?? slot);
      // Who comes again has a new time: the one that is expected now.
      const plannedAt = outlook({ ...line, slots: after, changeoverMs: held.changeoverMs }, ctx.now).startsAt.get(subject.slotId)!;
      changed.set(subject.slotId, { ...changed.get(subject.slotId)!, plannedAt });
    }
    await this.slots.put(tx, ctx, [...changed.values()]);
    const action = entryAction(before.state, subject.state);
    if (action) {
      const stepped = await this.entries.step(tx, ctx, before.entryId, action);
      if (!stepped.ok) throw new Error(`a slot that is ${before.state} belongs to a project that is ${stepped.error.from}`);
    }
    if (command === 'requeue') await this.claims.refresh(tx, ctx, [stageId]);
  }
}

/** What a slot's step means for the project. */
function entryAction(before: SlotState, after: SlotState): EntryAction | undefined {
  if (after === 'done') return 'present';
  if (after === 'no-show') return 'miss';
  return before === 'no-show' ? 'requeue' : undefined;
}
