import { nextStart } from './expected-times.js';
import { HOLDS_TIME } from './slot-lifecycle.js';
import { inRunningOrder, inTime, type DemoSlot, type StageSession } from './stage.js';

/**
 * The running order's own times, as if everything kept to it: what was or is on stage keeps the time it was planned for, what is to come follows it,
 * session by session, around breaks. How late a stage is doesn't move them: that is what they are compared with.
 */
export function planTimes(sessions: readonly StageSession[], slots: readonly DemoSlot[], changeoverMs: number): readonly DemoSlot[] {
  const running = inRunningOrder(slots, sessions);
  let busyUntil: number | null = null;
  const planned = new Map<string, DemoSlot>();
  for (const session of inTime(sessions)) {
    let { breaks } = session;
    for (const slot of running.filter(({ sessionId, state }) => sessionId === session.sessionId && (HOLDS_TIME.has(state) || state === 'done'))) {
      const isBehind = (slot.state === 'live' || slot.state === 'done') && slot.plannedAt !== null;
      const next = nextStart({ startsAt: session.startsAt.getTime(), busyUntil, breaks }, slot.budgetMs, changeoverMs, -Infinity);
      const at = isBehind ? slot.plannedAt.getTime() : next.at;
      if (!isBehind) breaks = next.breaks;
      else breaks = breaks.filter((pause) => pause.at.getTime() >= at);
      planned.set(slot.slotId, isBehind ? slot : { ...slot, plannedAt: new Date(at) });
      busyUntil = Math.max(busyUntil ?? -Infinity, at + slot.budgetMs);
    }
  }
  return slots.map((slot) => planned.get(slot.slotId) ?? slot);
}
