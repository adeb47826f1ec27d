import fc from 'fast-check';
import { movedTo, placeOf } from './order-moves.js';

const slot = (id: string) => ({ id, sessionId: id.startsWith('a') ? 'A' : 'B' });
const slots = ['a1', 'a2', 'a3', 'b1', 'b2'].map(slot);
const idsOf = (list: readonly { id: string; sessionId: string }[], session: string): string[] => list.filter(({ sessionId }) => sessionId === session).map(({ id }) => id);

describe('moving a demo in the running order', () => {
  it('puts it where it was let go, in its own session and in another, an empty one too', () => {
    expect(idsOf(movedTo(slots, 'a1', { sessionId: 'A', index: 2 }), 'A')).toEqual(['a2', 'a3', 'a1']);
    expect(idsOf(movedTo(slots, 'a3', { sessionId: 'A', index: 0 }), 'A')).toEqual(['a3', 'a1', 'a2']);
    expect(idsOf(movedTo(slots, 'a2', { sessionId: 'B', index: 1 }), 'B')).toEqual(['b1', 'a2', 'b2']);
    expect(idsOf(movedTo(slots, 'a2', { sessionId: 'C', index: 0 }), 'C')).toEqual(['a2']);
    expect(movedTo(slots, 'nobody', { sessionId: 'A', index: 0 })).toBe(slots);
  });

  it('is taken back by putting it where it was', () => {
    const place = fc.record({ sessionId: fc.constantFrom('A', 'B', 'C'), index: fc.integer({ min: 0, max: 5 }) });
    fc.assert(fc.property(fc.constantFrom(...slots), place, ({ id }, to) => {
      const back = movedTo(movedTo(slots, id, to), id, placeOf(slots, id)!);
      for (const session of ['A', 'B']) expect(idsOf(back, session)).toEqual(idsOf(slots, session));
    }));
  });
});
