const DAY = 24 * 60 * 60 * 1000;

/** A newcomer or mover answers in the parent's pool until this many rounds were announced … */
export const PROBATION_ROUNDS = 2;
/** … and this time has passed (ms) … */
export const PROBATION_LEAST = 14 * DAY;
/** … but never longer than this (ms). */
export const PROBATION_MOST = 42 * DAY;

/**
 * Whether someone whose own membership changed at `changedAt` still answers in the parent's pool of a round announced at `now`.
 * Only the change of one's own membership counts, so renaming or re-hanging a team moves nobody. People whose
 * membership is as old as the organization's first announcement are established; before any announcement everybody is.
 * @param announcements times of earlier announcements in ms; the round being announced isn't among them.
 */
export function isOnProbation(changedAt: number, announcements: readonly number[], now: number): boolean {
  const earlier = announcements.filter((time) => time < now);
  const first = earlier.reduce((least, time) => Math.min(least, time), Infinity);
  if (changedAt <= first) return false;
  const age = now - changedAt;
  if (age >= PROBATION_MOST) return false;
  const since = earlier.filter((time) => time > changedAt).length;
  return since < PROBATION_ROUNDS || age < PROBATION_LEAST;
}

/** The earliest and the latest time (ms) at which somebody whose membership changed at `changedAt` is established. */
export function probationEnds(changedAt: number): { readonly earliest: number; readonly latest: number } {
  return { earliest: changedAt + PROBATION_LEAST, latest: changedAt + PROBATION_MOST };
}
