import type { ClockFacts } from './stage.js';

/** Milliseconds that a demo has run at an instant, pauses left out; 0 before it began. After its end the clock stays where it was. */
export function elapsedMs(clock: ClockFacts, now: Date): number {
  if (clock.liveStartedAt === null) return 0;
  const at = (clock.endedAt ?? now).getTime();
  const pausing = clock.pausedAt === null ? 0 : at - clock.pausedAt.getTime();
  return at - clock.liveStartedAt.getTime() - clock.pausedMs - pausing;
}

/** Milliseconds that a demo was given, extensions included. */
export function givenMs({ budgetMs, extendedMs }: Pick<ClockFacts, 'budgetMs' | 'extendedMs'>): number {
  return budgetMs + extendedMs;
}

/** Milliseconds left of a demo's time; negative once it is over its time. */
export function remainingMs(clock: ClockFacts, now: Date): number {
  return givenMs(clock) - elapsedMs(clock, now);
}

/** When a running demo ends if it keeps to its time: now, where it is over it. A clock that stands still moves this along. */
export function expectedEnd(clock: ClockFacts, now: Date): Date {
  return new Date(now.getTime() + Math.max(0, remainingMs(clock, now)));
}

/** The clock as it starts. */
export function started(clock: ClockFacts, now: Date): ClockFacts {
  return { ...clock, liveStartedAt: now, pausedAt: null, pausedMs: 0, endedAt: null };
}

/** The clock standing still from now on; unchanged where it does. */
export function paused(clock: ClockFacts, now: Date): ClockFacts {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

/** The clock running again; unchanged where it does. */
export function resumed(clock: ClockFacts, now: Date): ClockFacts {
  return clock.pausedAt === null ? clock : { ...clock, pausedMs: clock.pausedMs + (now.getTime() - clock.pausedAt.getTime()), pausedAt: null };
}

/** The clock at its end; a pause ends with it. */
export function ended(clock: ClockFacts, now: Date): ClockFacts {
  return { ...resumed(clock, now), endedAt: now };
}

/** The clock as if the demo had never begun; the time it was given stays. */
export function wiped(clock: ClockFacts): ClockFacts {
  return { ...clock, liveStartedAt: null, pausedAt: null, pausedMs: 0, endedAt: null };
}
