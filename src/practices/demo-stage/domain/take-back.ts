import { err, ok, type Result } from '../../../kernel/result.js';
import { follow } from '../../../kernel/transition-table.js';
import type { Moved, MoveRefused } from './move-stage.js';
import { SLOT_LIFECYCLE, type StageCommand } from './slot-lifecycle.js';
import type { DemoSlot, DemoSlotId } from './stage.js';

/** What a step can change of a slot. What presenters and others say meanwhile (a recording, a clash) is theirs and stays. */
export type SlotBefore = Omit<DemoSlot, 'entryId' | 'budgetMs' | 'recordingUrl' | 'takenFrom'>;

/** One step of a stage, with all that it changed as it was before. */
export interface StageStep {
  readonly command: StageCommand;
  /** What the command was about. */
  readonly slotId: DemoSlotId;
  readonly before: readonly SlotBefore[];
}

/** A step that was taken, so that it can be taken back. `slots` are those of the stage before it. */
export function stepOf(slots: readonly DemoSlot[], command: StageCommand, { slots: changed, subject }: Moved): StageStep {
  const ids = new Set(changed.map(({ slotId }) => slotId));
  const before = slots.filter(({ slotId }) => ids.has(slotId)).map(({ slotId, sessionId, position, state, plannedAt, calledAt, extendedMs, liveStartedAt, pausedAt, pausedMs, endedAt }): SlotBefore =>
    ({ slotId, sessionId, position, state, plannedAt, calledAt, extendedMs, liveStartedAt, pausedAt, pausedMs, endedAt }));
  return { command, slotId: subject.slotId, before };
}

/**
 * The slots as they were before the step, their clocks included: one that was ended by mistake has run on meanwhile, as its presenters did. `slots`
 * are those that the step left behind; refused where they are not.
 */
export function takeBack(slots: readonly DemoSlot[], { slotId, before }: StageStep): Result<Moved, MoveRefused> {
  const after = new Map(slots.map((slot) => [slot.slotId, slot]));
  const restored = before.flatMap((was): DemoSlot[] => {
    const slot = after.get(was.slotId);
    const isOnTheWay = slot && (slot.state === was.state || follow(SLOT_LIFECYCLE, slot.state, `back-to-${was.state}`).ok);
    return isOnTheWay ? [{ ...slot, ...was }] : [];
  });
  const subject = restored.find((slot) => slot.slotId === slotId);
  return subject && restored.length === before.length ? ok({ slots: restored, subject }) : err(nothingToUndo());
}

/** There is no last step, or the order was changed since. */
export function nothingToUndo(): MoveRefused {
  return { kind: 'move-refused', why: 'nothing-to-undo', state: null, allowed: [], startsAt: null };
}
