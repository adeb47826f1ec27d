import { groupBy } from '../../../kernel/group-by.js';
import { seriesKey } from '../domain/fold-round.js';
import type { SeriesResult } from '../domain/series-reading.js';
import type { NoiseVersion } from '../persistence/noise.store.js';
import type { PastRollup } from '../persistence/rollup.store.js';

/** Folded results by series, in time order, each with the parameters it was read with. */
export function pastSeries(past: readonly PastRollup[], versions: ReadonlyMap<number, NoiseVersion>): ReadonlyMap<string, readonly SeriesResult[]> {
  const results = past.flatMap(({ teamId, roundId, closesAt, driverIds, headline, n, parametersVersions }) => driverIds.map((driverId, index) => ({
    key: seriesKey(teamId, driverId), result: { roundId, closesAt, headline: headline[index]!, n: n[index]!, noise: versions.get(parametersVersions[index]!)!.noise },
  })));
  return new Map([...groupBy(results, ({ key }) => key)].map(([key, series]) => [key, series.map(({ result }) => result)]));
}
