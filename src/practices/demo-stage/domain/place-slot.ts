import { inRunningOrder, inTime, type DemoSlot, type StageSession, type StageSessionId } from './stage.js';

/**
 * A line with one more slot at a place of a session (1 is its first), positions counted anew. Nobody gets before what is, or was, on stage or on deck:
 * the place is then the first after them.
 */
export function withSlot<S extends DemoSlot>(sessions: readonly StageSession[], others: readonly S[], slot: S, sessionId: StageSessionId, place: number): readonly S[] {
  const order = inTime(sessions).map((session) => session.sessionId);
  const rank = (id: StageSessionId): number => order.indexOf(id);
  const line = inRunningOrder(others, sessions) as readonly S[];
  const start = line.filter((other) => rank(other.sessionId) < rank(sessionId)).length;
  const here = line.filter((other) => other.sessionId === sessionId);
  const begun = here.findLastIndex(({ state }) => state === 'live' || state === 'done' || state === 'on-deck') + 1;
  const at = start + Math.min(here.length, Math.max(begun, place - 1));
  return counted(line.toSpliced(at, 0, { ...slot, sessionId }));
}

/** Slots in running order with positions from 1 on. */
export function counted<S extends DemoSlot>(line: readonly S[]): readonly S[] {
  return line.map((slot, index) => ({ ...slot, position: index + 1 }));
}
