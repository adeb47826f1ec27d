import { FIRST_ALARM } from '../../../engines/statistics/signal-state.js';
import type { BoardRow } from './board.js';
import type { NewestReading } from './trend.js';

/** Something that needs a look: an alert, at the team where it is best looked at. */
export interface Concern {
  readonly teamId: string;
  readonly driverId: string;
  readonly reading: NewestReading;
  /** It got worse; the others are good news. */
  readonly isWorse: boolean;
  readonly alsoAt: readonly string[];
}

/** The alerts among some teams, and what is watched. */
export interface Concerns {
  readonly lines: readonly Concern[];
  readonly alerts: number;
  readonly teamsWatched: number;
  readonly seriesWatched: number;
  /** Series that can't alarm yet, and the fewest results that one of them still needs. */
  readonly learning: number;
  readonly stillNeeded: number;
}

/** Lines at most: more than a handful is a list, and nobody reads it on Monday. */
export const MOST_LINES = 5;
/** This share of a team's sub-teams alerting as it does makes it that team's matter; as for messages. */
const SHARED_BY = 0.6;
const FEWEST_SHARING = 2;

/** What needs attention in some rows of the board: worse before better, then the least likely by chance. */
export function concernsOf(rows: readonly BoardRow[], isHigherWorse: (driverId: string) => boolean): Concerns {
  const cells = rows.flatMap(({ teamId, parentId, cells: own }) => own.flatMap(({ driverId, reading }) => (reading ? [{ teamId, parentId, driverId, reading }] : [])));
  const alerts = cells.filter(({ reading }) => reading.state === 'alert');
  const at = (teamId: string | null, driverId: string, direction: string | null): (typeof cells)[number] | undefined => alerts.find((cell) => cell.teamId === teamId && cell.driverId === driverId && cell.reading.direction === direction);
  const liftedTo = (cell: (typeof cells)[number]): (typeof cells)[number] => {
    const parent = at(cell.parentId, cell.driverId, cell.reading.direction);
    if (!parent) return cell;
    const siblings = cells.filter(({ parentId, driverId, reading }) => parentId === parent.teamId && driverId === cell.driverId && reading.state !== 'learning');
    const sharing = siblings.filter(({ reading }) => reading.state === 'alert' && reading.direction === cell.reading.direction).length;
    return sharing >= FEWEST_SHARING && sharing >= SHARED_BY * siblings.length - 1e-9 ? liftedTo(parent) : cell;
  };
  const lines = new Map<(typeof cells)[number], string[]>();
  for (const alert of alerts) {
    const line = liftedTo(alert);
    lines.set(line, [...(lines.get(line) ?? []), ...(line === alert ? [] : [alert.teamId])]);
  }
  const learning = cells.filter(({ reading }) => reading.state === 'learning');
  return {
    lines: [...lines].map(([{ teamId, driverId, reading }, alsoAt]) => ({ teamId, driverId, reading, alsoAt, isWorse: (reading.direction === 'rise') === isHigherWorse(driverId) })).sort(bySeverity).slice(0, MOST_LINES),
    alerts: lines.size, teamsWatched: new Set(cells.map(({ teamId }) => teamId)).size, seriesWatched: cells.length, learning: learning.length,
    stillNeeded: Math.min(FIRST_ALARM, ...learning.map(({ reading }) => Math.max(1, FIRST_ALARM - reading.results))),
  };
}

function bySeverity(one: Concern, other: Concern): number {
  return Number(other.isWorse) - Number(one.isWorse) || Math.abs(other.reading.z ?? 0) - Math.abs(one.reading.z ?? 0) || (one.teamId < other.teamId ? -1 : 1);
}
