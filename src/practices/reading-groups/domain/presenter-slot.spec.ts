import fc from 'fast-check';
import type { PersonId } from '../../../kernel/ids.js';
import { moveSlot, OPEN_SLOT, presenting, SLOT_MOVES, slotMoves, withoutPerson, type PresenterSlot, type SlotMove } from './presenter-slot.js';

const PEOPLE = ['ada', 'ben', 'cleo'] as unknown as readonly PersonId[];
const [ada, ben] = PEOPLE as [PersonId, PersonId];

type Step = { readonly who: PersonId; readonly move: SlotMove | 'leave' };
const step: fc.Arbitrary<Step> = fc.record({ who: fc.constantFrom(...PEOPLE), move: fc.constantFrom(...SLOT_MOVES, 'leave' as const) });

function after(slot: PresenterSlot, { who, move }: Step): PresenterSlot {
  if (move === 'leave') return withoutPerson(slot, who);
  const moved = moveSlot(slot, move, who);
  return moved.ok ? moved.value : slot;
}

function play(steps: readonly (readonly [SlotMove, PersonId])[]): PresenterSlot {
  return steps.reduce((slot, [move, who]) => after(slot, { who, move }), OPEN_SLOT);
}

describe('who presents a session', () => {
  it('is whoever volunteered, until they can’t: then the backup is called', () => {
    const taken = play([['volunteer', ada], ['back-up', ben]]);
    expect(taken).toEqual({ slot: 'taken', presenterId: ada, backupId: ben });
    expect(presenting(taken)).toBe(ada);
    const called = play([['volunteer', ada], ['back-up', ben], ['cannot', ada]]);
    expect(called).toEqual({ slot: 'backup-called', presenterId: ada, backupId: ben });
    expect(presenting(called)).toBe(ben);
  });

  it('is open again when nobody stands by, or the backup can’t either', () => {
    expect(play([['volunteer', ada], ['cannot', ada]])).toEqual(OPEN_SLOT);
    expect(play([['volunteer', ada], ['back-up', ben], ['cannot', ada], ['cannot', ben]])).toEqual(OPEN_SLOT);
  });

  it('a backup who volunteers leaves the other place free', () => {
    expect(play([['back-up', ben], ['volunteer', ben]])).toEqual({ slot: 'taken', presenterId: ben, backupId: null });
  });

  it('refuses with what is allowed instead', () => {
    expect(moveSlot(play([['volunteer', ada]]), 'volunteer', ben)).toEqual({ ok: false, error: { kind: 'slot-refused', state: 'taken', allowed: ['back-up'] } });
  });

  it('never contradicts itself, whatever people do in whatever order', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let slot = OPEN_SLOT;
      for (const one of steps) {
        const before = slot;
        slot = after(slot, one);
        // What the table's CHECKs say.
        if (slot.slot === 'open') expect(slot.presenterId).toBeNull();
        if (slot.slot === 'taken') expect(slot.presenterId).not.toBeNull();
        if (slot.slot === 'backup-called') expect(slot.backupId).not.toBeNull();
        if (slot.presenterId !== null) expect(slot.presenterId).not.toBe(slot.backupId);
        // Nobody is made to present who didn't offer it: only who moved, or who stood by.
        const now = presenting(slot);
        if (now !== presenting(before) && now !== null) expect([one.who, before.backupId]).toContain(now);
        if (one.move === 'leave') expect([slot.presenterId, slot.backupId]).not.toContain(one.who);
        // Buttons and moves are one.
        for (const who of PEOPLE) for (const move of SLOT_MOVES) expect(moveSlot(slot, move, who).ok).toBe(slotMoves(slot, who).includes(move));
      }
    }));
  });
});
