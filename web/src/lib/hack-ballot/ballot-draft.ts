/** What somebody's ballot says of one question: entries picked, and those seen. Whoever picks one has seen it, so `picks` are among `watched`. */
export interface BallotDraft {
  readonly picks: readonly string[];
  readonly watched: readonly string[];
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
const withIt = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? [...ids] : [...ids, id]);

/** Sees it, or takes that back; with it goes the pick. */
export function toggleWatched({ picks, watched }: BallotDraft, id: string): BallotDraft {
  if (watched.includes(id)) return { picks: without(picks, id), watched: without(watched, id) };
  return { picks, watched: withIt(watched, id) };
}

/** Picks it (and so has seen it), or takes the pick back. Null when the ballot is full. */
export function togglePick({ picks, watched }: BallotDraft, id: string, limit: number): BallotDraft | null {
  if (picks.includes(id)) return { picks: without(picks, id), watched };
  if (picks.length >= limit) return null;
  return { picks: withIt(picks, id), watched: withIt(watched, id) };
}

/** The same entries, in whatever order. */
export function isSameDraft(a: BallotDraft, b: BallotDraft): boolean {
  const same = (first: readonly string[], second: readonly string[]): boolean => first.length === second.length && first.every((id) => second.includes(id));
  return same(a.picks, b.picks) && same(a.watched, b.watched);
}

/** What a device kept, or null when it is none of ours. */
export function readDraft(text: string | null): BallotDraft | null {
  try {
    const { picks, watched } = JSON.parse(text ?? 'null') as BallotDraft;
    const areIds = (ids: unknown): boolean => Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    return areIds(picks) && areIds(watched) ? { picks, watched } : null;
  } catch {
    return null;
  }
}
