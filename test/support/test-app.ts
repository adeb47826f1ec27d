import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import type { PlatformSettings } from '../../src/platform/platform.module.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { FixedClock } from './fixed-clock.js';

/** The whole application on a database of its own, listening on a free port, with a clock that the test moves. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly database: FreshDatabase;
  readonly url: string;
  /** Lines that would have gone to the terminal (sign-in links). */
  readonly printed: string[];
  get<T>(type: Type<T> | symbol | (abstract new (...args: never[]) => T)): T;
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly database?: FreshDatabase;
  readonly clock?: FixedClock;
  readonly jobs?: boolean;
  readonly smtpUrl?: string;
  readonly webRoot?: string;
  readonly serverKey?: Uint8Array;
  /** The address that people use; with https, cookies are Secure. */
  readonly publicUrl?: string;
  /** Believe X-Forwarded-For of these, to come from other networks. */
  readonly trustProxy?: string[];
  /** Counts the service's own work, to be read with this. */
  readonly metricsToken?: string;
  /** Carries news between instances. */
  readonly natsUrl?: string;
  /** Hosts that may lie in the private network, for sources on this machine. */
  readonly privateHosts?: readonly string[];
  /** How pictures are read and where they are kept. */
  readonly media?: PlatformSettings['media'];
}

export const TEST_SERVER_KEY = new Uint8Array(32).fill(7);

/** Starts it. Jobs are off by default: tests drive ticks by hand. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await freshDatabase());
  const clock = options.clock ?? new FixedClock();
  const printed: string[] = [];
  const http = { host: '127.0.0.1', port: 0, publicUrl: options.publicUrl ?? 'http://127.0.0.1', trustProxy: options.trustProxy ?? false, webRoot: options.webRoot };
  const settings: PlatformSettings = {
    database: { connection: { url: database.url }, poolSize: 8 },
    http,
    jobs: { enabled: options.jobs ?? false, tickSeconds: 1 },
    secrets: { serverKey: options.serverKey ?? TEST_SERVER_KEY },
    mail: { smtpUrl: options.smtpUrl, from: 'Barograph <barograph@example.org>', print: (line) => printed.push(line) },
    metrics: { token: options.metricsToken },
    live: { natsUrl: options.natsUrl },
    fetching: { privateHosts: options.privateHosts ?? [] },
    media: options.media,
    clock,
  };
  const app = await createApp(AppModule, settings);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app, clock, database, url, printed,
    get: (type) => app.get(type as never, { strict: false }),
    close: async () => {
      await app.close();
      if (!options.database) await database.drop();
    },
  };
}
