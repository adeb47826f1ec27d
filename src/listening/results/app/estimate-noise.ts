import { Injectable } from '@nestjs/common';
import { DEFAULT_NOISE, fitNoise } from '../../../engines/statistics/noise.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { Tx } from '../../../platform/database/tx.js';
import { seriesKey } from '../domain/fold-round.js';
import { toPoints } from '../domain/series-reading.js';
import { NoiseStore, type NoiseVersion } from '../persistence/noise.store.js';
import { RollupStore } from '../persistence/rollup.store.js';

const WEEK_MS = 7 * 24 * 3_600_000;
/** The prior holds from the beginning of time. */
const ALWAYS = new Date(0);

/**
 * The organization's noise parameters, fitted anew when the newest fit is a week old, on everything that had closed by then. A fit is a new
 * version; results that were read keep theirs. Runs in a transaction that holds the organization's roll-ups.
 */
@Injectable()
export class EstimateNoise {
  constructor(
    private readonly store: NoiseStore,
    private readonly rollups: RollupStore,
  ) {}

  /** All versions there are for something that happens at `at`, the oldest first: at least the prior. */
  async upTo(tx: Tx, organization: OrganizationId, at: Date): Promise<readonly NoiseVersion[]> {
    const versions = [...(await this.store.all(tx))];
    if (versions.length === 0) versions.push(await this.add(tx, organization, { version: 1, noise: DEFAULT_NOISE, fittedAt: ALWAYS, fittedSeries: 0, fittedResults: 0 }));
    const newest = versions.at(-1)!;
    if (at.getTime() - newest.fittedAt.getTime() >= WEEK_MS) {
      const fitted = await this.fit(tx, newest.version + 1, at);
      if (fitted) versions.push(await this.add(tx, organization, fitted));
    }
    return versions;
  }

  private async add(tx: Tx, organization: OrganizationId, version: NoiseVersion): Promise<NoiseVersion> {
    await this.store.add(tx, organization, version);
    return version;
  }

  /** Undefined while no series has two results to differ. */
  private async fit(tx: Tx, version: number, at: Date): Promise<NoiseVersion | undefined> {
    const past = await this.rollups.past(tx, null, at);
    const results = past.flatMap(({ pulseId, teamId, closesAt, driverIds, headline, n }) =>
      driverIds.map((driverId, index) => ({ key: `${pulseId} ${seriesKey(teamId, driverId)}`, week: closesAt.getTime() / WEEK_MS, mean: toPoints(headline[index]!), n: n[index]! })));
    const series = [...groupBy(results, ({ key }) => key).values()].filter(({ length }) => length > 1);
    if (series.length === 0) return undefined;
    return { version, noise: fitNoise(series), fittedAt: at, fittedSeries: series.length, fittedResults: series.reduce((sum, { length }) => sum + length, 0) };
  }
}
