import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import { readReleasedColumns, type Released } from '../../../engines/anonymity/release.js';
import type { DriverColumns } from '../../../engines/anonymity/published-value.js';

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

/** A stored, published result of one driver in one round. */
export interface PublishedCell {
  readonly roundId: string;
  readonly driverId: string;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly isFinal: boolean;
  readonly ladder: number;
}

/** One driver over the rounds, as parallel columns. Null wherever nothing was published, the n too. */
export interface DriverTrend {
  readonly driverId: string;
  readonly states: readonly CellState[];
  readonly columns: Released<DriverColumns>;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** The columns of one driver. Every number passes the engine's gate for stored values, which throws for one that was never published. */
export function driverTrend(teamId: string, driverId: string, rounds: readonly TrendRoundFacts[], published: readonly PublishedCell[]): DriverTrend {
  const cells = rounds.map(({ roundId }) => published.find((cell) => cell.roundId === roundId && cell.driverId === driverId));
  const ladder = cells.find((cell) => cell !== undefined && cell.ladder !== LADDER_VERSION)?.ladder ?? LADDER_VERSION;
  const columns = readReleasedColumns({
    ladder, node: teamId, driver: driverId, k: rounds.map(({ k }) => k), mean: cells.map((cell) => cell?.headline ?? null), n: cells.map((cell) => cell?.n ?? null),
  });
  return {
    driverId, columns, states: rounds.map((round, index) => stateOf(round, driverId, cells[index])),
    low: cells.map((cell) => cell?.low ?? null), high: cells.map((cell) => cell?.high ?? null),
  };
}

function stateOf({ isOpen, isNode, askedDrivers }: TrendRoundFacts, driverId: string, cell: PublishedCell | undefined): CellState {
  if (cell) return cell.isFinal ? 'final' : 'interim';
  if (!isNode || !askedDrivers.has(driverId)) return 'not-asked';
  return isOpen ? 'waiting' : 'suppressed';
}
