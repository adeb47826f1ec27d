/** A number of fewer people would be the number of persons. */
export const FEWEST_SHOWN = 3;

/** How many said that they were there, as a group may see it; null for fewer than three, also for none. */
export function shownAttendance(attended: number): number | null {
  return attended >= FEWEST_SHOWN ? attended : null;
}

/**
 * Did attendance fall clearly? Two sessions in a row, the latest ones, had less than half of what the first two had on average. Of a group whose
 * first two had fewer than three people, or with fewer than four sessions, nothing is said. `attended`: of sessions held, the earliest first.
 */
export function attendanceFell(attended: readonly number[]): boolean {
  if (attended.length < 4) return false;
  const usual = (attended[0]! + attended[1]!) / 2;
  return usual >= FEWEST_SHOWN && attended.slice(-2).every((count) => count < usual / 2);
}
