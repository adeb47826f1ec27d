import type { KnownStage } from './keep-newest.js';
import type { Stage } from './stage-time.js';

const keyOf = (stageId: string): string => `barograph.stage.${stageId}`;

/** Kept for this tab only, so that a reload on a bad network shows the last known at once. A browser that keeps nothing is no reason to fail. */
export function storeStage(known: KnownStage): void {
  try {
    sessionStorage.setItem(keyOf(known.stage.id), JSON.stringify(known));
  } catch {
    // Full or forbidden: then a reload waits for the server.
  }
}

/** What was known before the reload; null when nothing is, or when another version of this page wrote it. */
export function storedStage(stageId: string): KnownStage | null {
  try {
    const { stage, heardAt } = JSON.parse(sessionStorage.getItem(keyOf(stageId)) ?? 'null') as { stage: Stage; heardAt: number };
    const isWhole = stage.id === stageId && typeof heardAt === 'number' && Array.isArray(stage.sessions) && stage.slots.every(({ title, presenters }) => typeof title === 'string' && Array.isArray(presenters));
    return isWhole ? { stage, heardAt } : null;
  } catch {
    return null;
  }
}
