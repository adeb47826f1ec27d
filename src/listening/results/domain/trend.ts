import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import { readReleasedColumns, type Released } from '../../../engines/anonymity/release.js';
import type { DriverColumns } from '../../../engines/anonymity/published-value.js';
import { newLevelOf, type NewLevel } from './new-level.js';
import type { Rollup } from './rollup.js';
import type { SeriesState } from './series-reading.js';

/** What a cell of a trend is. `waiting`: open and nothing sealed yet. `suppressed`: closed with fewer than k answers. */
export type CellState = 'interim' | 'final' | 'suppressed' | 'not-asked' | 'waiting';

/** One round as a team's trend sees it. */
export interface TrendRoundFacts {
  readonly roundId: string;
  readonly number: number;
  readonly k: number;
  readonly isOpen: boolean;
  /** The team is a node that answers are added up over: a unit, or the top of the audience. Others have no numbers of their own. */
  readonly isNode: boolean;
  readonly askedDrivers: ReadonlySet<string>;
}

/** A stored roll-up, with when its round closed. */
export interface FoldedRollup extends Rollup {
  readonly closesAt: Date;
  readonly isFinal: boolean;
}

type Column = readonly (number | null)[];

/** One driver over the rounds, as parallel columns. Null wherever nothing was published, the n too, and whatever the engine read in it. */
export interface DriverTrend {
  readonly driverId: string;
  readonly states: readonly CellState[];
  readonly columns: Released<DriverColumns>;
  readonly low: Column;
  readonly high: Column;
  readonly pooled: Column;
  readonly pooledLow: Column;
  readonly pooledHigh: Column;
  readonly fast: Column;
  readonly slow: Column;
  readonly limitLow: Column;
  readonly limitHigh: Column;
  readonly z: Column;
  readonly signals: readonly (SeriesState | null)[];
  readonly parametersVersions: Column;
  /** The levels at which the chart started anew in these rounds, in time order. */
  readonly newLevels: readonly NewLevel[];
  /** What was read in the newest closed result of these rounds; null before the first. */
  readonly newest: NewestReading | null;
}

/** The newest reading of a series. */
export interface NewestReading {
  readonly roundId: string;
  readonly closesAt: Date;
  readonly headline: number;
  readonly state: SeriesState;
  readonly results: number;
  readonly direction: 'fall' | 'rise' | null;
  readonly sinceRoundId: string | null;
  readonly fast: number | null;
  readonly slow: number | null;
  readonly changeSd: number | null;
  readonly z: number | null;
  /** The newest level at which the chart started anew, however long ago; `standingLevel` says whether it is shown. */
  readonly newLevel: NewLevel | null;
}

/** A team's rounds with their roll-ups, parallel; `seesTeam` says whose numbers may stand behind a pooled one. */
export interface TrendSource {
  readonly teamId: string;
  readonly rounds: readonly TrendRoundFacts[];
  readonly rollups: readonly (FoldedRollup | undefined)[];
  readonly seesTeam: (teamId: string) => boolean;
}

/** The columns of one driver. Every published number passes the engine's gate for stored values, which throws for one that was never published. */
export function driverTrend(source: TrendSource, driverId: string): DriverTrend {
  const { teamId, rounds, rollups, seesTeam } = source;
  const places = rollups.map((rollup) => rollup?.driverIds.indexOf(driverId) ?? -1);
  const column = <T>(of: (rollup: FoldedRollup) => readonly T[]): (T | null)[] => rollups.map((rollup, index) => (rollup && places[index]! >= 0 ? (of(rollup)[places[index]!] ?? null) : null));
  const pooled = (of: (rollup: FoldedRollup) => Column): Column => column((rollup) => (rollup.pooledAtTeamId !== null && seesTeam(rollup.pooledAtTeamId) ? of(rollup) : []));
  const ladder = rollups.find((rollup, index) => rollup && places[index]! >= 0 && rollup.ladder !== LADDER_VERSION)?.ladder ?? LADDER_VERSION;
  const columns = readReleasedColumns({ ladder, node: teamId, driver: driverId, k: rounds.map(({ k }) => k), mean: column(({ headline }) => headline), n: column(({ n }) => n) });
  return {
    driverId, columns, states: rounds.map((round, index) => stateOf(round, driverId, rollups[index], places[index]!)),
    low: column(({ low }) => low), high: column(({ high }) => high),
    pooled: pooled((rollup) => rollup.pooled), pooledLow: pooled(({ pooledLow }) => pooledLow), pooledHigh: pooled(({ pooledHigh }) => pooledHigh),
    fast: column(({ fast }) => fast), slow: column(({ slow }) => slow), limitLow: column(({ limitLow }) => limitLow), limitHigh: column(({ limitHigh }) => limitHigh),
    z: column(({ z }) => z), signals: column(({ states }) => states), parametersVersions: column(({ parametersVersions }) => parametersVersions),
    newLevels: levelsIn(rollups, driverId), newest: newestReading(rollups, driverId),
  };
}

/** What was read in the newest closed result of a driver among roll-ups in time order. */
export function newestReading(rollups: readonly (FoldedRollup | undefined)[], driverId: string): NewestReading | null {
  const rollup = rollups.findLast((candidate) => candidate?.isFinal && candidate.driverIds.includes(driverId));
  return rollup ? readingAt(rollup, rollup.driverIds.indexOf(driverId)) : null;
}

/** Where a chart started anew: every roll-up knows the newest such level, so also one whose own round is not among these is known to the next. */
function levelsIn(rollups: readonly (FoldedRollup | undefined)[], driverId: string): readonly NewLevel[] {
  const first = rollups.find((rollup) => rollup !== undefined)?.closesAt;
  const known = new Map(rollups.flatMap((rollup) => {
    const level = rollup?.newLevels[rollup.driverIds.indexOf(driverId)] ?? null;
    return level ? [[level.at, newLevelOf(level)] as const] : [];
  }));
  return [...known.values()].filter(({ at }) => first !== undefined && at >= first);
}

/** What was read in one cell of a closed round. */
export function readingAt(rollup: FoldedRollup, place: number): NewestReading {
  const level = rollup.newLevels[place] ?? null;
  return {
    roundId: rollup.roundId, closesAt: rollup.closesAt, headline: rollup.headline[place]!, state: rollup.states[place]!, results: rollup.results[place]!, direction: rollup.directions[place] ?? null,
    sinceRoundId: rollup.sinceRoundIds[place] ?? null, fast: rollup.fast[place] ?? null, slow: rollup.slow[place] ?? null, changeSd: rollup.changeSd[place] ?? null, z: rollup.z[place] ?? null, newLevel: level && newLevelOf(level),
  };
}

function stateOf({ isOpen, isNode, askedDrivers }: TrendRoundFacts, driverId: string, rollup: FoldedRollup | undefined, place: number): CellState {
  if (rollup && place >= 0) return rollup.isFinal ? 'final' : 'interim';
  if (!isNode || !askedDrivers.has(driverId)) return 'not-asked';
  // A round that has closed a moment ago and isn't folded yet still waits.
  return isOpen || !rollup?.isFinal ? 'waiting' : 'suppressed';
}
