import { seriesKey } from '../domain/fold-round.js';
import type { SeriesResult } from '../domain/series-reading.js';
import type { NoiseVersion } from '../persistence/noise.store.js';
import type { PastRollup } from '../persistence/rollup.store.js';

/** Folded results by series, in time order, each with the parameters it was read with. Hundreds of thousands in a large company: nothing is made of them in between. */
export function pastSeries(past: readonly PastRollup[], versions: ReadonlyMap<number, NoiseVersion>): ReadonlyMap<string, readonly SeriesResult[]> {
  const series = new Map<string, SeriesResult[]>();
  for (const { teamId, roundId, closesAt, driverIds, headline, n, parametersVersions } of past) {
    driverIds.forEach((driverId, index) => {
      const key = seriesKey(teamId, driverId);
      const result = { roundId, closesAt, headline: headline[index]!, n: n[index]!, noise: versions.get(parametersVersions[index]!)!.noise };
      const results = series.get(key);
      if (results) results.push(result);
      else series.set(key, [result]);
    });
  }
  return series;
}
