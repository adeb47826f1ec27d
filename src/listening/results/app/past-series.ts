import { seriesKey } from '../domain/fold-round.js';
import type { SeriesResult } from '../domain/series-reading.js';
import type { NoiseVersion } from '../persistence/noise.store.js';
import type { PastRollup } from '../persistence/rollup.store.js';

/** Folded results by series, in time order, each with the parameters it was read with. Hundreds of thousands in a large company: nothing is made of them in between. */
export function pastSeries(past: readonly PastRollup[], versions: ReadonlyMap<number, NoiseVersion>): ReadonlyMap<string, readonly SeriesResult[]> {
  const teams = new Map<string, Map<string, SeriesResult[]>>();
  for (const { teamId, roundId, closesAt, driverIds, headline, n, parametersVersions } of past) {
    const drivers = teams.get(teamId) ?? new Map<string, SeriesResult[]>();
    teams.set(teamId, drivers);
    driverIds.forEach((driverId, index) => {
      const result = { roundId, closesAt, headline: headline[index]!, n: n[index]!, noise: versions.get(parametersVersions[index]!)!.noise };
      const results = drivers.get(driverId);
      if (results) results.push(result);
      else drivers.set(driverId, [result]);
    });
  }
  return new Map([...teams].flatMap(([teamId, drivers]) => [...drivers].map(([driverId, results]) => [seriesKey(teamId, driverId), results] as const)));
}
