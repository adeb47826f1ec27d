import { Module } from '@nestjs/common';
import { EstimateNoise } from './app/estimate-noise.js';
import { FoldReleases } from './app/fold-releases.js';
import { PublishReleases } from './app/publish-releases.js';
import { ForecastStore } from './persistence/forecast.store.js';
import { NoiseStore } from './persistence/noise.store.js';
import { ReleaseOutbox } from './persistence/release-outbox.store.js';
import { ReleasedStore } from './persistence/released.store.js';
import { RollupStore } from './persistence/rollup.store.js';

const stores = [ForecastStore, NoiseStore, ReleaseOutbox, ReleasedStore, RollupStore];

/** Writing releases, for the feature that seals rounds, and folding them into roll-ups. Knows no GraphQL, so that results may show pulses without a cycle. */
@Module({ providers: [...stores, EstimateNoise, FoldReleases, PublishReleases], exports: [...stores, EstimateNoise, FoldReleases, PublishReleases] })
export class ReleasesModule {}
