import type { StageOrder } from './use-stage-commands.js';
import { liveOf, onDeckOf, remainingMs, waitingOf, type Stage } from './stage-time.js';

/** The one step that comes next by the running order: call the next, let them begin, or end the live one. Null when the day is done. */
export type MainStep = { readonly name: 'call' | 'start' | 'finish'; readonly order: StageOrder; readonly slotId: string };

export function mainStepOf(stage: Stage): MainStep | null {
  const live = liveOf(stage);
  if (live) return { name: 'finish', order: { command: 'FINISH', slotId: live.id }, slotId: live.id };
  const onDeck = onDeckOf(stage);
  if (onDeck) return { name: 'start', order: { command: 'GO_LIVE', slotId: onDeck.id }, slotId: onDeck.id };
  const [next] = waitingOf(stage);
  return next ? { name: 'call', order: { command: 'CALL_NEXT', slotId: next.id }, slotId: next.id } : null;
}

/** With more than a quarter of its time left, ending a demo is asked for twice. */
export function isEarlyToFinish(stage: Stage, now: number): boolean {
  const live = liveOf(stage);
  return live !== null && remainingMs(live, now) > (live.budgetMs + live.extendedMs) / 4;
}

/** A wrong button is noticed within so many ms. */
const noticedMs = 15_000;

/** Taking back what was done a while ago would stop a clock that the room has watched since, or count what was a break: it is asked for twice. */
export function isLateToTakeBack({ lastStep, slots }: Pick<Stage, 'lastStep' | 'slots'>, now: number): boolean {
  const slot = slots.find(({ id }) => id === lastStep?.slotId);
  const doneAt = lastStep?.command === 'GO_LIVE' ? slot?.liveStartedAt : lastStep?.command === 'FINISH' ? slot?.endedAt : lastStep?.command === 'PAUSE' ? slot?.pausedAt : null;
  return doneAt != null && now - Date.parse(doneAt) > noticedMs;
}
