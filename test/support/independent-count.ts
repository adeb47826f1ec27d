/** A ballot as a voter was told it is kept. */
export interface KeptBallot {
  readonly picks: readonly string[];
  readonly watched: readonly string[];
}

/** A demo's line as it has to be. */
export interface ExpectedRow {
  readonly id: string;
  readonly picks: number;
  readonly viewers: number;
  /** To nine digits. */
  readonly lower: string;
  readonly rank: number | null;
  readonly isTied: boolean;
}

/**
 * The result of ballots counted by other means than the product's: demo by demo, the bound as the smaller root of the equation it solves
 * (|p − x| = z √(x (1 − x) ÷ n); Wilson 1927), places by counting who is better.
 */
export function countIndependently(ballots: readonly KeptBallot[], demos: readonly string[], fewestViewers: number): ExpectedRow[] {
  const counted = demos.map((id) => {
    const viewers = ballots.filter(({ watched }) => watched.includes(id)).length;
    const picks = ballots.filter((ballot) => ballot.picks.includes(id)).length;
    return { id, picks, viewers, lower: lowerBound(picks, viewers) };
  });
  const ranked = counted.filter(({ viewers }) => viewers >= fewestViewers);
  const isBetter = (one: { readonly lower: number }, other: { readonly lower: number }): boolean => one.lower - other.lower > 1e-12;
  return counted.map(({ lower, ...row }) => {
    const isRanked = row.viewers >= fewestViewers;
    const better = ranked.filter((other) => isBetter(other, { lower })).length;
    const level = ranked.filter((other) => !isBetter(other, { lower }) && !isBetter({ lower }, other)).length;
    return { ...row, lower: lower.toFixed(9), rank: isRanked ? better + 1 : null, isTied: isRanked && level > 1 };
  });
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

function lowerBound(picks: number, viewers: number): number {
  if (picks === 0) return 0;
  // (n + z²) x² − (2 k + z²) x + k² ÷ n = 0
  const [a, b, c] = [viewers + Z * Z, -(2 * picks + Z * Z), (picks * picks) / viewers];
  return (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}
