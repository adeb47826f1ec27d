import { Module } from '@nestjs/common';
import { PublishReleases } from './app/publish-releases.js';
import { ReleasedStore } from './persistence/released.store.js';

/** Writing releases, for the feature that seals rounds. Knows no GraphQL, so that results may show pulses without a cycle. */
@Module({ providers: [PublishReleases, ReleasedStore], exports: [PublishReleases] })
export class ReleasesModule {}
