import type { DriverMean } from '../../../engines/anonymity/published-value.js';
import { readReleased, type Released } from '../../../engines/anonymity/release.js';
import { readingAt, type CellState, type FoldedRollup, type NewestReading } from './trend.js';

/** One cell of the heat map: the newest round in which a team was asked about a driver. */
export interface BoardCell {
  readonly driverId: string;
  readonly state: CellState;
  readonly value: Released<DriverMean> | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reading: NewestReading | null;
  readonly roundId: string | null;
}

/** A row of the heat map. */
export interface BoardRow {
  readonly teamId: string;
  readonly parentId: string | null;
  readonly name: string;
  /** Levels below the topmost visible team. */
  readonly depth: number;
  readonly pooledAt: string | null;
  readonly cells: readonly BoardCell[];
}

/** Teams with parents before children, each list of siblings in the order given; a team whose parent isn't there is topmost. */
export function inTreeOrder<T extends { readonly teamId: string; readonly parentId: string | null }>(teams: readonly T[]): readonly (T & { readonly depth: number })[] {
  const ids = new Set(teams.map(({ teamId }) => teamId));
  const below = (parent: string | null, depth: number): (T & { depth: number })[] => teams
    .filter(({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null) === parent)
    .flatMap((team) => [{ ...team, depth }, ...below(team.teamId, depth + 1)]);
  return below(null, 0);
}

/** The cell of one team and driver. `rollups` are the team's in time order; a number passes the engine's gate. */
export function boardCell(teamId: string, driverId: string, rollups: readonly FoldedRollup[]): BoardCell {
  const rollup = rollups.findLast(({ askedDriverIds }) => askedDriverIds.includes(driverId));
  const nothing = { driverId, value: null, low: null, high: null, reading: null };
  if (!rollup) return { ...nothing, state: 'not-asked', roundId: null };
  const place = rollup.driverIds.indexOf(driverId);
  if (place < 0) return { ...nothing, state: 'suppressed', roundId: rollup.roundId };
  const value = readReleased<DriverMean>({ kind: 'driver-mean', ladder: rollup.ladder, round: rollup.roundId, node: teamId, k: rollup.k, driver: driverId, mean: rollup.headline[place]!, n: rollup.n[place]! });
  return { driverId, state: 'final', value, low: rollup.low[place]!, high: rollup.high[place]!, reading: readingAt(rollup, place), roundId: rollup.roundId };
}

