import { benjaminiHochberg, pOf } from '../../../engines/statistics/false-discovery.js';
import type { BoardRow } from './board.js';
import type { NewestReading } from './trend.js';

/** A series of the overview, with how little chance explains it. */
export interface Finding {
  readonly teamId: string;
  readonly driverId: string;
  readonly reading: NewestReading;
  readonly z: number;
  readonly p: number;
  readonly isDiscovery: boolean;
}

/** Findings shown at most. */
const MOST = 20;

/** Which teams first: all series of these rows by p, with the false discovery rate held at a tenth over these rows and no others. */
export function findingsOf(rows: readonly BoardRow[]): readonly Finding[] {
  const series = rows.flatMap(({ teamId, cells }) => cells.flatMap(({ driverId, reading }) => (reading?.z == null || reading.state === 'learning' ? [] : [{ teamId, driverId, reading, z: reading.z, p: pOf(reading.z) }])));
  const { order, isDiscovery } = benjaminiHochberg(series.map(({ p }) => p));
  return order.slice(0, MOST).map((index) => ({ ...series[index]!, isDiscovery: isDiscovery[index]! }));
}
