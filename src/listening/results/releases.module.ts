import { Module } from '@nestjs/common';
import { EstimateNoise } from './app/estimate-noise.js';
import { FoldReleases } from './app/fold-releases.js';
import { LogForecasts } from './app/log-forecasts.js';
import { PublishReleases } from './app/publish-releases.js';
import { SignalMailsDigest } from './app/signal-mails-digest.js';
import { SignalMails } from './app/signal-mails.js';
import { TellSignals } from './app/tell-signals.js';
import { ForecastStore } from './persistence/forecast.store.js';
import { NoiseStore } from './persistence/noise.store.js';
import { ReleaseOutbox } from './persistence/release-outbox.store.js';
import { ReleasedStore } from './persistence/released.store.js';
import { RollupStore } from './persistence/rollup.store.js';
import { SignalMessageStore } from './persistence/signal-message.store.js';

const stores = [ForecastStore, NoiseStore, ReleaseOutbox, ReleasedStore, RollupStore, SignalMessageStore];
const useCases = [EstimateNoise, FoldReleases, LogForecasts, PublishReleases, SignalMails, SignalMailsDigest, TellSignals];

/** Writing releases, for the feature that seals rounds, and folding them into roll-ups. Knows no GraphQL, so that results may show pulses without a cycle. */
@Module({ providers: [...stores, ...useCases], exports: [...stores, ...useCases] })
export class ReleasesModule {}
