/** Where the ballots of an edition stand. */
export type BallotState = 'not-yet' | 'open' | 'closed' | 'counted' | 'published';

/** An edition as its ballots see it. */
export interface EditionForBallots {
  readonly phase: string;
  /** At this instant the ballots close, whatever the phase; null: with the demo day. */
  readonly ballotClosesAt: Date | null;
}

const BEFORE = new Set(['draft', 'ideas', 'hacking', 'frozen']);
const AFTER = new Set(['published', 'archived']);

/**
 * Where the ballots stand at an instant. They open with the demos and take what arrives before `ballotClosesAt`: at that very instant they are closed,
 * whether or not any clock has moved the phase since.
 */
export function ballotState({ phase, ballotClosesAt }: EditionForBallots, isCounted: boolean, now: Date): BallotState {
  if (BEFORE.has(phase)) return 'not-yet';
  if (AFTER.has(phase)) return 'published';
  if (isCounted) return 'counted';
  return phase === 'demos' && (ballotClosesAt === null || now < ballotClosesAt) ? 'open' : 'closed';
}

/** After the ballots were closed, so long one step back is possible before they are counted: whoever closed them too early loses nothing. */
export const COUNT_AFTER_MS = 5 * 60_000;
