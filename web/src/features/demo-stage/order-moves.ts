/** The part of a slot that an order is about. */
interface OrderedSlot {
  readonly id: string;
  readonly sessionId: string;
}

/** A place: the session, and the index in it, from 0, as it is without the slot that goes there. */
export interface Place {
  readonly sessionId: string;
  readonly index: number;
}

/** Where a slot stands. */
export function placeOf(slots: readonly OrderedSlot[], slotId: string): Place | null {
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return null;
  return { sessionId: slot.sessionId, index: slots.filter(({ sessionId }) => sessionId === slot.sessionId).indexOf(slot) };
}

/** The slots with one of them in another place, as the server will have them; the same ones where nothing moves. */
export function movedTo<S extends OrderedSlot>(slots: readonly S[], slotId: string, { sessionId, index }: Place): readonly S[] {
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return slots;
  const others = slots.filter(({ id }) => id !== slotId);
  const here = others.filter((other) => other.sessionId === sessionId);
  const before = here[index];
  const at = before ? others.indexOf(before) : here.length > 0 ? others.indexOf(here.at(-1)!) + 1 : others.length;
  return others.toSpliced(at, 0, { ...slot, sessionId });
}
