import type { Stage } from './stage-time.js';

/** A stage as it was told, and when this page heard it (the server's clock, ms). */
export interface KnownStage {
  readonly stage: Stage;
  readonly heardAt: number;
}

/** Revisions are numbers with points between them, the first the weightiest: 10.1 comes after 9.9. */
function isOlder(revision: string, than: string): boolean {
  const [one, other] = [revision, than].map((text) => text.split('.').map(Number));
  const index = one!.findIndex((number, place) => number !== other![place]);
  return index !== -1 && one![index]! < (other![index] ?? 0);
}

/**
 * What a page shows after it heard of a stage again: news overtake each other on bad networks, so an older revision never replaces a newer one.
 * Hearing the same revision again still says that it holds, and brings estimates as they are now.
 */
export function keepNewest(known: KnownStage | null, stage: Stage, heardAt: number): KnownStage {
  if (known === null || known.stage.id !== stage.id) return { stage, heardAt };
  if (isOlder(stage.revision, known.stage.revision)) return known;
  const isLate = stage.revision === known.stage.revision && Date.parse(known.stage.serverNow) > Date.parse(stage.serverNow);
  return { stage: isLate ? known.stage : stage, heardAt };
}
