import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Entries } from '../../hack-week/app/entries.js';
import { isAtLeast } from '../../hack-week/domain/edition-phase.js';
import type { EntryAction } from '../../hack-week/domain/entry-lifecycle.js';
import { outlook } from '../domain/expected-times.js';
import { moveStage, type Moved, type MoveError } from '../domain/move-stage.js';
import type { HostCommand, SlotState } from '../domain/slot-lifecycle.js';
import { areDemosOn } from '../domain/stage.policy.js';
import { nothingToUndo, stepOf, takeBack } from '../domain/take-back.js';
import type { CommandRefused, StageHasMoved } from '../domain/stage.errors.js';
import type { DemoSlotId, StageId, StageSession, StoredStage } from '../domain/stage.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { StageStepStore, type TakenStep } from '../persistence/stage-step.store.js';
import { ActingOnStage, type HeldStage, type NotHeld } from './acting-on-stage.js';
import { SlotClaims } from './slot-claims.js';
import { StageChanges } from './stage-changes.js';

/** A host's command as it comes in; `version` is the stage that they saw. */
export interface StageOrder {
  readonly stageId: string;
  readonly version: number;
  readonly command: HostCommand;
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
    private readonly steps: StageStepStore,
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
  private async subjectOf(tx: Tx, ctx: Ctx, stageId: StageId, order: StageOrder): Promise<readonly string[]> {
    const last = order.command === 'undo' ? await this.steps.last(tx, { stageId, version: order.version }) : undefined;
    const seen = decide(await this.line(tx, stageId), order, last, ctx.now);
    return seen.ok ? [seen.value.subject.entryId] : [];
  }

  private async line(tx: Tx, stageId: StageId): Promise<Line> {
    return { sessions: await this.stages.sessions(tx, [stageId]), slots: await this.slots.ofStages(tx, [stageId]) };
  }

  private async move(tx: Tx, ctx: Ctx, held: HeldStage, order: StageOrder): Promise<Ran> {
    const { stage } = held;
    const { command, seconds } = order;
    const line = await this.line(tx, stage.stageId);
    const last = command === 'undo' ? await this.steps.last(tx, stage) : undefined;
    const done = decide(line, order, last, ctx.now);
    if (!done.ok && done.error.kind === 'no-such-slot') return err(nothingThere);
    if (!done.ok && done.error.kind === 'seconds') return err(invalid({ path: 'seconds', code: 'slot-length', message: 'A demo has half a minute to two hours in all; say by how many seconds that changes.' }));
    if (!done.ok) return done as Ran;
    const before = line.slots.find((slot) => slot.slotId === done.value.subject.slotId)!;
    await this.write(tx, ctx, held, line, { ...done.value, before, command });
    await this.changes.moved(tx, ctx, [stage.stageId], { action: command, entryId: before.entryId, state: done.value.subject.state, seconds });
    const now = await this.remember(tx, ctx, { stage, line, last }, order, done.value);
    return ok(now);
  }

  /** A step can be taken back from now on; one that was taken back can't, but the one before it can again. */
  private async remember(tx: Tx, ctx: Ctx, { stage, line, last }: { readonly stage: StoredStage; readonly line: Line; readonly last: TakenStep | undefined }, { command }: StageOrder, moved: Moved): Promise<StoredStage> {
    const { stageId, version: fromVersion } = stage;
    const { version } = await this.changes.stage(tx, stageId);
    if (command !== 'undo') await this.steps.add(tx, ctx, { stageId, version }, { ...stepOf(line.slots, command, moved), fromVersion });
    else await this.steps.drop(tx, stageId, { fromVersion: last!.fromVersion, version: fromVersion }, version);
    return this.changes.stage(tx, stageId);
  }

  private async write(tx: Tx, ctx: Ctx, held: HeldStage, line: Line, { slots, subject, before, command }: Moved & { readonly before: StoredSlot; readonly command: HostCommand }): Promise<void> {
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
    if (command === 'requeue' || command === 'undo') await this.claims.refresh(tx, ctx, [stageId]);
  }
}

/** What an order comes to on a stage as it stands. */
function decide(line: Line, { command, slotId: slotText, seconds }: StageOrder, last: TakenStep | undefined, now: Date): Result<Moved, MoveError> {
  if (command === 'undo') return last ? takeBack(line.slots, last) : err(nothingToUndo());
  const slotId = slotText === null ? null : parseId<DemoSlotId>(slotText);
  return slotId === undefined ? err({ kind: 'no-such-slot' }) : moveStage(line, { command, slotId, seconds }, now);
}

/** What a slot's step means for the project. */
function entryAction(before: SlotState, after: SlotState): EntryAction | undefined {
  if (after === 'done') return 'present';
  if (after === 'no-show') return 'miss';
  if (before === 'done') return 'recall';
  return before === 'no-show' ? 'requeue' : undefined;
}
