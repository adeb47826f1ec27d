import type { OverviewPartsFragment, ResultState, SignalState } from '../../lib/graphql/generated.js';
import { directionOf, levelLook, lookOf, type SignalLook } from '../../lib/signals.js';
import type { Order } from './use-desk-filters.js';

type OverviewTeam = OverviewPartsFragment['teams'][number];
type OverviewDriver = OverviewPartsFragment['drivers'][number];
type CellLevel = NonNullable<OverviewTeam['cells']['newLevels'][number]>;

/** One team and driver of the heat map. A cell has a look when its driver has at least one closed result. */
export interface HeatCell {
  readonly driver: OverviewDriver;
  readonly result: ResultState;
  readonly look: SignalLook | null;
  /** A change that stayed within the last year, and counts as usual */
  readonly level: CellLevel | null;
  readonly headline: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly z: number | null;
}

export interface HeatRow {
  readonly team: OverviewTeam['team'];
  /** Steps of indentation, from 0 */
  readonly depth: number;
  /** Where the team's people answer, when it is too small for numbers of its own; it has no cells then */
  readonly pooledAt: string | null;
  readonly cells: readonly HeatCell[];
}

/** Calm at a new level has a sign of its own; whatever else a series does comes before it. */
function lookOfCell(state: SignalState, level: CellLevel | null, z: number | null, { higherIsWorse }: OverviewDriver): SignalLook {
  return level && state === 'CALM' ? levelLook(level, higherIsWorse) : lookOf(state, directionOf(z), higherIsWorse);
}

function cellsOf({ cells }: OverviewTeam, drivers: readonly OverviewDriver[]): readonly HeatCell[] {
  return drivers.map((driver, index) => {
    const state = cells.signals[index] ?? null;
    const z = cells.z[index] ?? null;
    const result = cells.results[index] ?? 'NOT_ASKED';
    const isShown = state !== null && result !== 'SUPPRESSED' && result !== 'NOT_ASKED';
    const level = isShown ? (cells.newLevels[index] ?? null) : null;
    return {
      driver, result, z, level, look: isShown ? lookOfCell(state, level, z, driver) : null,
      headline: cells.headline[index] ?? null, low: cells.low[index] ?? null, high: cells.high[index] ?? null, n: cells.n[index] ?? null,
    };
  });
}

const isNotable = ({ cells }: HeatRow): boolean => cells.some(({ look, level }) => level !== null || look?.state === 'ALERT' || look?.state === 'WATCH' || look?.state === 'RECOVERING');

/**
 * The rows of the heat map. By the tree they keep the server's order and its indentation, counted from the shallowest team shown;
 * by "where to look first" the teams follow the order of the findings, flat, and teams without a finding come last.
 */
export function heatRows(overview: OverviewPartsFragment, order: Order, onlyNotable: boolean): readonly HeatRow[] {
  const shallowest = Math.min(...overview.teams.map(({ depth }) => depth));
  const rows = overview.teams.map((team): HeatRow => ({
    team: team.team, depth: order === 'tree' ? team.depth - shallowest : 0, pooledAt: team.pooledAt, cells: team.pooledAt === null ? cellsOf(team, overview.drivers) : [],
  }));
  const wanted = onlyNotable ? rows.filter(isNotable) : rows;
  if (order === 'tree') return wanted;
  const rank = new Map<string, number>();
  overview.first.forEach(({ team }, index) => { if (!rank.has(team.id)) rank.set(team.id, index); });
  const rankOf = (row: HeatRow): number => rank.get(row.team.id) ?? (row.pooledAt === null ? overview.first.length : overview.first.length + 1);
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}
