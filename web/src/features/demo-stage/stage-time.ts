import type { DemoSlotPartsFragment, DemoStagePartsFragment } from '../../lib/graphql/generated.js';

/** A demo's slot, as an answer or as news brings it. */
export type Slot = Omit<DemoSlotPartsFragment, '__typename'>;
export type Stage = Omit<DemoStagePartsFragment, '__typename' | 'slots'> & { readonly slots: readonly Slot[] };
type TimedSlot = Pick<Slot, 'budgetMs' | 'extendedMs' | 'liveStartedAt' | 'pausedAt' | 'pausedMs'>;

const second = 1000;

/** What is left of a live demo's time, in ms; negative when it is over. `now` is the server's time. The whole budget before it began. */
export function remainingMs({ budgetMs, extendedMs, liveStartedAt, pausedAt, pausedMs }: TimedSlot, now: number): number {
  const whole = budgetMs + extendedMs;
  if (liveStartedAt === null) return whole;
  const halted = pausedAt === null ? 0 : Math.max(0, now - Date.parse(pausedAt));
  return whole - Math.max(0, now - Date.parse(liveStartedAt) - pausedMs - halted);
}

/** 2:07, 0:00, −0:13: minutes and seconds, rounded up, so that a demo of three minutes begins at 3:00 and is over when 0:00 appears. */
export function writeRemaining(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / second);
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '−' : ''}${minutes}:${String(rest).padStart(2, '0')}`;
}

/** In how many ms {@link writeRemaining} shows the next second: 1 to 1000. */
export const msToNextSecond = (milliseconds: number): number => milliseconds - (Math.ceil(milliseconds / second) - 1) * second;

/** How pressing it is: the last 30 seconds (or fifth of a short one) are `soon`. */
export type Urgency = 'calm' | 'soon' | 'over' | 'paused';

export function urgencyOf(slot: TimedSlot, now: number): Urgency {
  if (slot.pausedAt !== null) return 'paused';
  const left = remainingMs(slot, now);
  if (left <= 0) return 'over';
  return left <= Math.min(30 * second, (slot.budgetMs + slot.extendedMs) / 5) ? 'soon' : 'calm';
}

/** The part of the time that is used, 0 to 1. */
export const usedShare = (slot: TimedSlot, now: number): number => Math.min(1, Math.max(0, 1 - remainingMs(slot, now) / (slot.budgetMs + slot.extendedMs)));

export const liveOf = ({ slots }: Pick<Stage, 'slots'>): Slot | null => slots.find(({ state }) => state === 'LIVE') ?? null;
export const onDeckOf = ({ slots }: Pick<Stage, 'slots'>): Slot | null => slots.find(({ state }) => state === 'ON_DECK') ?? null;

/** Those still to come in their order; the one on deck is the first. */
export const waitingOf = ({ slots }: Pick<Stage, 'slots'>): Slot[] => slots.filter(({ state }) => state === 'ON_DECK' || state === 'QUEUED');

/**
 * By how many ms the estimates have moved since the server wrote them: as long as the live demo runs beyond its end or is paused, or as nobody goes
 * live although it is time, all that follow move with the clock. The server's next word replaces this.
 */
export function shiftMs(stage: Stage, now: number): number {
  const live = liveOf(stage);
  if (live) {
    const endSeenAt = (at: number): number => at + Math.max(0, remainingMs(live, at));
    return Math.max(0, endSeenAt(now) - endSeenAt(Date.parse(stage.serverNow)));
  }
  const [first] = waitingOf(stage);
  return first ? Math.max(0, now - Math.max(Date.parse(first.estimatedAt ?? stage.serverNow), Date.parse(stage.serverNow))) : 0;
}

/** When a demo that waits will begin, as it looks now, in ms since 1970. Only its own session's estimates move with the clock. */
export function estimateOf(stage: Stage, slot: Slot, now: number): number {
  const current = liveOf(stage) ?? waitingOf(stage)[0];
  return Date.parse(slot.estimatedAt ?? slot.plannedAt ?? stage.serverNow) + (current?.sessionId === slot.sessionId ? shiftMs(stage, now) : 0);
}

/** Seconds behind the plan (negative: ahead) as it looks now. */
export const driftNow = (stage: Stage, now: number): number => stage.driftSeconds + Math.round(shiftMs(stage, now) / second);

/**
 * The break that is on: nothing is live, and of the next demo's session a break lies before it that no demo has passed. It lasts until that demo, so
 * that one that began late is as long as it was promised.
 */
export function breakAt(stage: Stage, now: number): { title: string; until: number } | null {
  const [next] = waitingOf(stage);
  if (!next || next.state === 'ON_DECK' || liveOf(stage)) return null;
  const until = estimateOf(stage, next, now);
  const begun = stage.slots.filter(({ sessionId, liveStartedAt }) => sessionId === next.sessionId && liveStartedAt !== null);
  if (begun.length === 0) return null;
  const lastStart = Math.max(...begun.map(({ liveStartedAt }) => Date.parse(liveStartedAt!)));
  const pause = stage.sessions.find(({ id }) => id === next.sessionId)?.breaks.find(({ at }) => Date.parse(at) > lastStart && Date.parse(at) < until);
  return pause ? { title: pause.title, until } : null;
}

/** Where the day stands. `before` until the first demo was called, `over` when none is left. */
export type StageMoment = 'empty' | 'before' | 'running' | 'over';

export function momentOf(stage: Stage): StageMoment {
  if (stage.slots.length === 0) return 'empty';
  if (liveOf(stage) ?? onDeckOf(stage)) return 'running';
  if (waitingOf(stage).length === 0) return 'over';
  return stage.slots.some(({ state }) => state !== 'QUEUED') ? 'running' : 'before';
}

/** What a presenter asks: their slot that is live (`place` 0) or comes first, and its place among those to come, from 1. Null when none of theirs is left. */
export function myTurn(stage: Stage, personId: string): { slot: Slot; place: number } | null {
  const isMine = ({ presenters }: Slot): boolean => presenters.some((one) => one.personId === personId);
  const live = liveOf(stage);
  if (live && isMine(live)) return { slot: live, place: 0 };
  const waiting = waitingOf(stage);
  const slot = waiting.find(isMine);
  return slot ? { slot, place: waiting.indexOf(slot) + 1 } : null;
}
