import type { RoundTimes } from './cadence.js';
import type { Driver } from './driver.js';
import type { PulseSettings } from './pulse.js';
import type { Item } from './driver.js';

/** A unit as the partition gives it. */
export interface UnitSize {
  readonly unitId: string;
  readonly name: string;
  readonly eligible: number;
}

/** Somebody of the audience who is in no unit. */
export interface PersonNotAsked {
  readonly personId: string;
  readonly name: string;
  readonly reason: 'no-unit' | 'leads-the-root';
}

/** Everything the planner looks at. It saves nothing and asks nobody. */
export interface PlannerInput {
  readonly settings: PulseSettings;
  /** Drivers that the settings name, and others: looked up by id. */
  readonly drivers: readonly Driver[];
  readonly units: readonly UnitSize[];
  readonly notAsked: readonly PersonNotAsked[];
  readonly now: Date;
  /** The newest announced round; null before the first. */
  readonly previous: { readonly number: number; readonly opensAt: Date } | null;
  /** Results that a driver has so far, by driver id. */
  readonly resultsSoFar: ReadonlyMap<string, number>;
}

/** How likely a unit is to reach k, in 0..1, if everybody answers with probability .70 or .85 on their own. */
export interface PlannedUnit extends UnitSize {
  readonly reachesKAt70: number;
  readonly reachesKAt85: number;
  /** Fewer than 2k people: nothing can be sealed before the close (or before everybody has answered). */
  readonly seesResultsAtClose: boolean;
}

/** One of the next rounds. `times` null: a pulse by hand, nobody knows when. */
export interface PlannedRound {
  readonly number: number;
  readonly times: RoundTimes | null;
  readonly items: readonly Item[];
  readonly secondsToAnswer: number;
}

/** The round whose close can bring a driver's first alarm. */
export interface PlannedFirstAlarm {
  readonly driverId: string;
  readonly roundNumber: number;
  readonly at: Date | null;
}

export type PlanWarning =
  | { readonly kind: 'no-unit'; readonly needed: number }
  | { readonly kind: 'too-many-items'; readonly items: number; readonly most: number }
  | { readonly kind: 'sees-results-at-close'; readonly units: readonly string[] }
  | { readonly kind: 'unlikely-to-reach-k'; readonly units: readonly string[] }
  | { readonly kind: 'not-asked'; readonly people: number }
  | { readonly kind: 'takes-long'; readonly seconds: number }
  | { readonly kind: 'no-outcome' };

/** What a pulse with these settings would do. */
export interface PulsePlan {
  readonly units: readonly PlannedUnit[];
  readonly notAsked: readonly PersonNotAsked[];
  readonly nextRounds: readonly PlannedRound[];
  readonly firstAlarms: readonly PlannedFirstAlarm[];
  readonly warnings: readonly PlanWarning[];
}
