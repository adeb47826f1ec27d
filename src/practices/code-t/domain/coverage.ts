/** Who of a team is where on one day. */
export interface TeamDay {
  /** People in the team that day. */
  readonly people: number;
  /** Those on Code T or on call that day, each once. */
  readonly away: number;
}

/** The share of a team that is neither on Code T nor on call, 0 to 1; 1 for a team without people. */
export function coverageOf({ people, away }: TeamDay): number {
  return people === 0 ? 1 : (people - away) / people;
}

/** Would the team fall below the floor? Advisory: whoever asks warns and refuses nothing. No floor is never below. */
export function isBelowFloor(day: TeamDay, floor: { readonly share: number } | null): boolean {
  // Shares are compared as counts of people, so that 0.6 of five people is three of them, whatever floating point makes of it.
  return floor !== null && day.people - day.away < Math.ceil(floor.share * day.people - 1e-9);
}
