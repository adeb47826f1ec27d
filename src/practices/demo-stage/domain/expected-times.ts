import { expectedEnd, givenMs, remainingMs } from './demo-clock.js';
import { AHEAD } from './slot-lifecycle.js';
import { inRunningOrder, inTime, type DemoSlot, type DemoSlotId, type StageBreak, type StageSession } from './stage.js';

/** A stage as it stands. */
export interface StageState {
  readonly sessions: readonly StageSession[];
  readonly slots: readonly DemoSlot[];
  /** Between two demos. */
  readonly changeoverMs: number;
}

/** What is expected of a stage at an instant. */
export interface Outlook {
  /** When each slot that is live or still to come begins (or began). */
  readonly startsAt: ReadonlyMap<DemoSlotId, Date>;
  /** When the last of them ends, or ended; null where there is none. */
  readonly endsAt: Date | null;
  /** Milliseconds by which the stage is behind its running order; negative when ahead, 0 when nothing is to come. */
  readonly driftMs: number;
}

/** Where something can begin. Instants in milliseconds. */
export interface Opening {
  readonly startsAt: number;
  /** Until when what ran before it takes the stage; null where nothing did. */
  readonly busyUntil: number | null;
  /** Breaks of the session that are still to come, the earliest first. */
  readonly breaks: readonly StageBreak[];
}

const MINUTE_MS = 60_000;

/**
 * The first instant at which something of a length can begin: not before the session, not before the change-over, not into a break. A break that
 * would be run into is taken first. Answers with the breaks that are then still to come.
 */
export function nextStart({ startsAt, busyUntil, breaks }: Opening, lengthMs: number, changeoverMs: number, now: number): { readonly at: number; readonly breaks: readonly StageBreak[] } {
  let at = Math.max(startsAt, now, busyUntil === null ? -Infinity : busyUntil + changeoverMs);
  let left = breaks;
  for (let next = left[0]; next && next.at.getTime() < at + lengthMs; next = left[0]) {
    // People go when the last demo is over, not when the clock says so, and come back after as long as they were promised.
    const begins = Math.max(next.at.getTime(), busyUntil ?? -Infinity);
    at = Math.max(at, begins + next.minutes * MINUTE_MS);
    left = left.slice(1);
  }
  return { at, breaks: left };
}

/** Expected times from what has really happened so far: never before a session's beginning, never before now. */
export function outlook({ sessions, slots, changeoverMs }: StageState, now: Date): Outlook {
  const running = inRunningOrder(slots, sessions);
  const live = running.find(({ state }) => state === 'live');
  const startsAt = new Map<DemoSlotId, Date>();
  if (live) startsAt.set(live.slotId, live.liveStartedAt!);
  const over = running.flatMap(({ endedAt }) => (endedAt ? [endedAt.getTime()] : []));
  let busyUntil = live ? expectedEnd(live, now).getTime() : over.length > 0 ? Math.max(...over) : null;
  for (const session of inTime(sessions)) {
    let breaks = breaksToCome(session, running);
    for (const slot of running.filter(({ sessionId, state }) => sessionId === session.sessionId && AHEAD.has(state)).toSorted(onDeckFirst)) {
      const next = nextStart({ startsAt: session.startsAt.getTime(), busyUntil, breaks }, givenMs(slot), changeoverMs, now.getTime());
      startsAt.set(slot.slotId, new Date(next.at));
      breaks = next.breaks;
      busyUntil = next.at + givenMs(slot);
    }
  }
  return { startsAt, endsAt: busyUntil === null ? null : new Date(busyUntil), driftMs: drift(running, startsAt, live, now) };
}

/** A break is behind them once a demo has begun after its time: who goes on instead of pausing has moved it, and says so in the session. */
function breaksToCome({ sessionId, breaks }: StageSession, slots: readonly DemoSlot[]): readonly StageBreak[] {
  const lastStart = Math.max(-Infinity, ...slots.filter((slot) => slot.sessionId === sessionId).map(({ liveStartedAt }) => liveStartedAt?.getTime() ?? -Infinity));
  return breaks.filter(({ at }) => at.getTime() > lastStart);
}

function onDeckFirst(a: DemoSlot, b: DemoSlot): number {
  return Number(b.state === 'on-deck') - Number(a.state === 'on-deck');
}

/** Of the next one to come; where none is, by how much the live one is over the end it was planned to have. */
function drift(running: readonly DemoSlot[], startsAt: ReadonlyMap<DemoSlotId, Date>, live: DemoSlot | undefined, now: Date): number {
  const next = running.filter(({ state, plannedAt }) => AHEAD.has(state) && plannedAt !== null).toSorted((a, b) => startsAt.get(a.slotId)!.getTime() - startsAt.get(b.slotId)!.getTime())[0];
  if (next) return startsAt.get(next.slotId)!.getTime() - next.plannedAt!.getTime();
  if (!live?.plannedAt) return 0;
  return expectedEnd(live, now).getTime() - (live.plannedAt.getTime() + live.budgetMs);
}

/** Does time alone move what is expected? So it is while the live demo is over its time or stands still, and while the next one should have begun. */
export function isSliding({ slots, ...stage }: StageState, now: Date): boolean {
  const live = slots.find(({ state }) => state === 'live');
  if (live) return live.pausedAt !== null || remainingMs(live, now) <= 0;
  const first = [...outlook({ ...stage, slots }, now).startsAt.values()].toSorted((a, b) => a.getTime() - b.getTime())[0];
  return first !== undefined && first.getTime() <= now.getTime();
}
