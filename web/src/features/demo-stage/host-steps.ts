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

/** Ending a demo can't be taken back: with more than a quarter of its time left it is asked for twice. */
export function isEarlyToFinish(stage: Stage, now: number): boolean {
  const live = liveOf(stage);
  return live !== null && remainingMs(live, now) > (live.budgetMs + live.extendedMs) / 4;
}
