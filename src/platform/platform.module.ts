import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { AccessModule } from './access/access.module.js';
import { RateLimiter } from './access/rate-limiter.js';
import { AfterListening } from './boot/after-listening.js';
import { DeliverEvents } from './events/deliver-events.js';
import { EventConsumers } from './events/event-consumers.js';
import { EventOutbox } from './events/event-outbox.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from './database/database-settings.js';
import { FETCH_SETTINGS, type FetchSettings } from './fetching/fetch-settings.js';
import { PublicFetcher } from './fetching/public-fetcher.js';
import { HTTP_SETTINGS, type HttpSettings } from './http/http-settings.js';
import { JobRegistry } from './jobs/job-registry.js';
import { JobRunner } from './jobs/job-runner.js';
import { JOB_SETTINGS, type JobSettings } from './jobs/job-settings.js';
import { OrganizationTicks } from './jobs/organization-ticks.js';
import { Logbook } from './logs/logbook.js';
import { AskLedger } from './mail/ask-ledger.js';
import { MailOutbox } from './mail/mail-outbox.js';
import { Sealer } from './secrets/sealer.js';
import { LiveChannel } from './live/live-channel.js';
import { METRICS_SETTINGS, type MetricsSettings } from './observability/metrics-settings.js';
import { ServiceMetrics } from './observability/service-metrics.js';
import { LIVE_SETTINGS, type LiveSettings } from './live/live-settings.js';
import { SharedFeeds } from './live/shared-feeds.js';
import { SECRET_SETTINGS, type SecretSettings } from './secrets/secret-settings.js';
import { RANDOM_BYTES, secureRandom } from './secrets/random.js';
import { MEDIA_SETTINGS, type MediaSettings } from './media/media-settings.js';
import { MAIL_SETTINGS, type MailSettings } from './mail/mail-settings.js';
import type { RandomBytes } from '../kernel/random.js';

const services = [AskLedger, DeliverEvents, EventConsumers, EventOutbox, JobRegistry, JobRunner, LiveChannel, Logbook, MailOutbox, OrganizationTicks, PublicFetcher, RateLimiter, Sealer, ServiceMetrics, SharedFeeds];

/** Everything that comes from outside the code: settings, time, randomness. Tests give their own. */
export interface PlatformSettings {
  readonly database: DatabaseSettings;
  readonly http: HttpSettings;
  readonly jobs: JobSettings;
  readonly secrets: SecretSettings;
  readonly mail: MailSettings;
  readonly metrics?: MetricsSettings;
  readonly live?: LiveSettings;
  readonly fetching?: FetchSettings;
  readonly media?: MediaSettings;
  readonly clock: Clock;
  readonly random?: RandomBytes;
}

@Global()
@Module({})
export class PlatformModule {
  static with(settings: PlatformSettings): DynamicModule {
    const values = [
      { provide: DATABASE_SETTINGS, useValue: settings.database },
      { provide: HTTP_SETTINGS, useValue: settings.http },
      { provide: JOB_SETTINGS, useValue: settings.jobs },
      { provide: SECRET_SETTINGS, useValue: settings.secrets },
      { provide: MAIL_SETTINGS, useValue: settings.mail },
      { provide: METRICS_SETTINGS, useValue: settings.metrics ?? {} },
      { provide: LIVE_SETTINGS, useValue: settings.live ?? {} },
      { provide: FETCH_SETTINGS, useValue: settings.fetching ?? { privateHosts: [] } },
      { provide: MEDIA_SETTINGS, useValue: settings.media ?? {} },
      { provide: RANDOM_BYTES, useValue: settings.random ?? secureRandom },
      { provide: Clock, useValue: settings.clock },
    ];
    return {
      module: PlatformModule,
      imports: [AccessModule],
      providers: [...values, AfterListening, ...services],
      exports: [...values.map(({ provide }) => provide), AfterListening, ...services],
    };
  }
}
