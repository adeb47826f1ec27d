import type { StoredLevel } from './new-level.js';
import type { SeriesState } from './series-reading.js';

/**
 * What was released at one node of one round, with what the engine read in it. Arrays run parallel to `driverIds`; a driver that was asked
 * and isn't there is suppressed. Invariant: every number is a published one (headline, low, high, n) or a function of published ones.
 */
export interface Rollup extends Readings {
  readonly teamId: string;
  readonly roundId: string;
  readonly askedDriverIds: readonly string[];
  readonly driverIds: readonly string[];
  readonly headline: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly n: readonly number[];
  readonly ladder: number;
  /** What the round's manifest promised. */
  readonly k: number;
  /** The node above that the estimates are pooled with; null at the top, where nothing is pooled. */
  readonly pooledAtTeamId: string | null;
}

/** What the engine read at close, 0-100 where it is a level; all empty while the round is open. */
export interface Readings {
  readonly pooled: readonly (number | null)[];
  readonly pooledLow: readonly (number | null)[];
  readonly pooledHigh: readonly (number | null)[];
  readonly fast: readonly (number | null)[];
  readonly slow: readonly (number | null)[];
  readonly limitLow: readonly (number | null)[];
  readonly limitHigh: readonly (number | null)[];
  /** Standard error of fast minus slow. */
  readonly changeSd: readonly (number | null)[];
  readonly z: readonly (number | null)[];
  readonly states: readonly SeriesState[];
  readonly directions: readonly ('fall' | 'rise' | null)[];
  /** A new alert began here. */
  readonly alarms: readonly boolean[];
  readonly sinceRoundIds: readonly (string | null)[];
  /** Results of the series so far, this one included. */
  readonly results: readonly number[];
  readonly parametersVersions: readonly number[];
  /** The newest level at which each chart had started anew by then. */
  readonly newLevels: readonly (StoredLevel | null)[];
}

/** A roll-up as it was just read, with what is needed once: the limit at each driver. */
export interface FreshRollup extends Rollup {
  readonly limits: readonly number[];
}

export const NO_READINGS: Readings = {
  pooled: [], pooledLow: [], pooledHigh: [], fast: [], slow: [], limitLow: [], limitHigh: [], changeSd: [], z: [], states: [], directions: [], alarms: [], sinceRoundIds: [], results: [], parametersVersions: [], newLevels: [],
};
