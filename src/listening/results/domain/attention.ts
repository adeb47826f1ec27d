import { FIRST_ALARM } from '../../../engines/statistics/signal-state.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { BoardRow } from './board.js';
import type { StoredForecast } from './forecast-reading.js';
import { seriesKey } from './fold-round.js';
import { isNews, standingLevel } from './new-level.js';
import type { NewestReading } from './trend.js';

/** Why something stands on the desk: it alerts, a forecast of it is sure enough to be said, or a change of it has become the usual level. */
export const CONCERN_KINDS = ['alert', 'forecast', 'new-level'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

/** Something that needs a look, at the team where it is best looked at. */
export interface Concern {
  readonly kind: ConcernKind;
  readonly teamId: string;
  readonly driverId: string;
  readonly reading: NewestReading;
  /** What is said to come; with an alert too. */
  readonly forecast: StoredForecast | null;
  /** It got worse; the others are good news. */
  readonly isWorse: boolean;
  readonly alsoAt: readonly string[];
}

/** What concerns some teams, and what is watched. */
export interface Concerns {
  readonly lines: readonly Concern[];
  readonly alerts: number;
  readonly forecasts: number;
  readonly newLevels: number;
  /** Levels that held for longer than they have a line of their own, and are still marked. */
  readonly olderLevels: number;
  readonly teamsWatched: number;
  readonly seriesWatched: number;
  /** Series that can't alarm yet, and the fewest results that one of them still needs. */
  readonly learning: number;
  readonly stillNeeded: number;
}

/** What is known besides the readings. */
export interface ConcernFacts {
  readonly isHigherWorse: (driverId: string) => boolean;
  /** The forecasts that are said, as `forecastKey` names them. */
  readonly said: ReadonlyMap<string, StoredForecast>;
}

/** Lines at most: more than a handful is a list, and nobody reads it on Monday. */
export const MOST_LINES = 5;
/** This share of a team's sub-teams doing as it does makes it that team's matter; as for messages. */
const SHARED_BY = 0.6;
const FEWEST_SHARING = 2;

type Direction = 'fall' | 'rise';

interface WatchedCell {
  readonly teamId: string;
  readonly parentId: string | null;
  readonly driverId: string;
  readonly reading: NewestReading;
  readonly forecast: StoredForecast | null;
}

interface Sign {
  readonly kind: ConcernKind;
  readonly direction: Direction | null;
}

/** Names a forecast: the series and the round in which it was made. */
export function forecastKey(teamId: string, driverId: string, roundId: string): string {
  return `${seriesKey(teamId, driverId)} ${roundId}`;
}

/** What needs attention in some rows of the board: alerts before forecasts before levels that held; worse before better, then the least likely by chance. */
export function concernsOf(rows: readonly BoardRow[], { isHigherWorse, said }: ConcernFacts): Concerns {
  const cells = rows.flatMap(({ teamId, parentId, cells: own }) => own.flatMap(({ driverId, reading }): WatchedCell[] => (
    reading ? [{ teamId, parentId, driverId, reading, forecast: said.get(forecastKey(teamId, driverId, reading.roundId)) ?? null }] : []
  )));
  const lines = liftedLines(cells).map(({ cell: { teamId, driverId, reading, forecast }, sign: { kind, direction }, alsoAt }): Concern => ({
    kind, teamId, driverId, reading, forecast, alsoAt, isWorse: kind === 'forecast' || (direction === 'rise') === isHigherWorse(driverId),
  }));
  const count = (kind: ConcernKind): number => lines.filter((line) => line.kind === kind).length;
  const learning = cells.filter(({ reading }) => reading.state === 'learning');
  return {
    lines: lines.sort(bySeverity).slice(0, MOST_LINES), alerts: count('alert'), forecasts: count('forecast'), newLevels: count('new-level'),
    olderLevels: cells.filter((cell) => signOf(cell) === null && standingLevel(cell.reading) !== null).length,
    teamsWatched: new Set(cells.map(({ teamId }) => teamId)).size, seriesWatched: cells.length, learning: learning.length,
    stillNeeded: Math.min(FIRST_ALARM, ...learning.map(({ reading }) => Math.max(1, FIRST_ALARM - reading.results))),
  };
}

/** What of a cell concerns anybody; null when it is quiet. An alert speaks for itself, so a forecast beside it makes no second line. */
function signOf({ reading, forecast }: WatchedCell): Sign | null {
  if (reading.state === 'alert') return { kind: 'alert', direction: reading.direction };
  if (forecast) return { kind: 'forecast', direction: reading.direction };
  const level = standingLevel(reading);
  return level && isNews(level, reading.closesAt) ? { kind: 'new-level', direction: level.direction } : null;
}

/** Signs at the cells where they are best looked at: the team above when most teams below it show the same. */
function liftedLines(cells: readonly WatchedCell[]): readonly { readonly cell: WatchedCell; readonly sign: Sign; readonly alsoAt: readonly string[] }[] {
  const signs = new Map(cells.map((cell) => [cell, signOf(cell)]));
  const atPlace = new Map(cells.map((cell) => [seriesKey(cell.teamId, cell.driverId), cell]));
  const isSame = (cell: WatchedCell, sign: Sign): boolean => signs.get(cell)?.kind === sign.kind && signs.get(cell)?.direction === sign.direction;
  const siblingsOf = groupBy(cells.filter(({ reading }) => reading.state !== 'learning'), ({ parentId, driverId }) => seriesKey(parentId ?? '', driverId));
  const lifted = (cell: WatchedCell, sign: Sign): WatchedCell => {
    const parent = cell.parentId === null ? undefined : atPlace.get(seriesKey(cell.parentId, cell.driverId));
    if (!parent || !isSame(parent, sign)) return cell;
    const siblings = siblingsOf.get(seriesKey(parent.teamId, cell.driverId)) ?? [];
    const sharing = siblings.filter((sibling) => isSame(sibling, sign)).length;
    return sharing >= FEWEST_SHARING && sharing >= SHARED_BY * siblings.length - 1e-9 ? lifted(parent, sign) : cell;
  };
  const lines = new Map<WatchedCell, { readonly sign: Sign; readonly alsoAt: string[] }>();
  for (const [cell, sign] of signs) {
    if (!sign) continue;
    const top = lifted(cell, sign);
    const line = lines.get(top) ?? { sign, alsoAt: [] };
    if (top !== cell) line.alsoAt.push(cell.teamId);
    lines.set(top, line);
  }
  return [...lines].map(([cell, line]) => ({ cell, ...line }));
}

function bySeverity(one: Concern, other: Concern): number {
  return CONCERN_KINDS.indexOf(one.kind) - CONCERN_KINDS.indexOf(other.kind) || Number(other.isWorse) - Number(one.isWorse) || sizeOf(other) - sizeOf(one) || (one.teamId < other.teamId ? -1 : 1);
}

function sizeOf({ kind, reading, forecast }: Concern): number {
  if (kind === 'forecast') return forecast!.probability;
  return Math.abs((kind === 'alert' ? reading.z : reading.newLevel?.change) ?? 0);
}
