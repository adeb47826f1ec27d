import type { PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { follow, type TransitionTable } from '../../../kernel/transition-table.js';

export const SLOT_STATES = ['open', 'taken', 'backup-called'] as const;
export type SlotState = (typeof SLOT_STATES)[number];
export type SlotAction = 'volunteer' | 'step-back' | 'call-backup';

/** What may happen to the place of who presents. Whoever can't says so; nobody is assigned and nobody refuses. */
export const SLOT_LIFECYCLE: TransitionTable<SlotState, SlotAction> = [
  { from: 'open', action: 'volunteer', to: 'taken', when: 'a member, for themself, before the session begins' },
  { from: 'taken', action: 'call-backup', to: 'backup-called', when: 'its presenter can’t, or left, and somebody stands by: they are told at once' },
  { from: 'taken', action: 'step-back', to: 'open', when: 'its presenter can’t, or left, and nobody stands by' },
  { from: 'backup-called', action: 'step-back', to: 'open', when: 'who stood in can’t either, or left' },
];

/** Who presents a session, and who would if they can't. */
export interface PresenterSlot {
  readonly slot: SlotState;
  /** Once the backup was called: whose place it was; null when they left. */
  readonly presenterId: PersonId | null;
  readonly backupId: PersonId | null;
}

export const OPEN_SLOT: PresenterSlot = { slot: 'open', presenterId: null, backupId: null };

/** What somebody does about a place, for themself. */
export const SLOT_MOVES = ['volunteer', 'cannot', 'back-up', 'back-up-no-more'] as const;
export type SlotMove = (typeof SLOT_MOVES)[number];

/** It isn't theirs to do now. */
export interface SlotRefused {
  readonly kind: 'slot-refused';
  readonly state: SlotState;
  readonly allowed: readonly SlotMove[];
}

/** Who presents as things stand; null while the place is open. */
export function presenting({ slot, presenterId, backupId }: PresenterSlot): PersonId | null {
  if (slot === 'open') return null;
  return slot === 'taken' ? presenterId : backupId;
}

/** A place after somebody's move. Somebody's move changes nobody else's part, but that a backup is called. */
export function moveSlot(slot: PresenterSlot, move: SlotMove, person: PersonId): Result<PresenterSlot, SlotRefused> {
  const moved = tryMove(slot, move, person);
  return moved ? ok(moved) : err({ kind: 'slot-refused', state: slot.slot, allowed: slotMoves(slot, person) });
}

/** What somebody can do about a place: which buttons are there. */
export function slotMoves(slot: PresenterSlot, person: PersonId): readonly SlotMove[] {
  return SLOT_MOVES.filter((move) => tryMove(slot, move, person) !== undefined);
}

/** A place without somebody who left or is no member any more, whatever they had promised. */
export function withoutPerson(slot: PresenterSlot, person: PersonId): PresenterSlot {
  if (presenting(slot) === person) return stepBack(slot, null);
  return { ...slot, presenterId: slot.presenterId === person ? null : slot.presenterId, backupId: slot.backupId === person ? null : slot.backupId };
}

function tryMove(slot: PresenterSlot, move: SlotMove, person: PersonId): PresenterSlot | undefined {
  switch (move) {
    case 'volunteer': {
      const next = follow(SLOT_LIFECYCLE, slot.slot, 'volunteer');
      return next.ok ? { slot: next.value, presenterId: person, backupId: slot.backupId === person ? null : slot.backupId } : undefined;
    }
    case 'cannot': return presenting(slot) === person ? stepBack(slot, person) : undefined;
    case 'back-up': return slot.slot !== 'backup-called' && slot.backupId === null && slot.presenterId !== person ? { ...slot, backupId: person } : undefined;
    case 'back-up-no-more': return slot.slot !== 'backup-called' && slot.backupId === person ? { ...slot, backupId: null } : undefined;
  }
}

/** The backup takes the place if somebody stands by; otherwise it is open. `former` is kept only beside a backup. */
function stepBack(slot: PresenterSlot, former: PersonId | null): PresenterSlot {
  const next = follow(SLOT_LIFECYCLE, slot.slot, slot.slot === 'taken' && slot.backupId !== null ? 'call-backup' : 'step-back');
  if (!next.ok) throw new Error(`nobody presents in ${slot.slot}`);
  return next.value === 'backup-called' ? { slot: next.value, presenterId: former, backupId: slot.backupId } : OPEN_SLOT;
}
