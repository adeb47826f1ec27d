import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../config/environment.js';
import type { Secret } from '../config/secret.js';
import type { PlatformSettings } from '../platform.module.js';
import { projectRoot } from './project-root.js';
import { SystemClock } from './system-clock.js';

/** Rounds open, remind and close within this time of their hour; sealing keeps to its own grid. */
const longestLookSeconds = 10;

/** What the modules are given, out of the settings and what boot made of them. */
export function platformSettings(environment: Environment, databaseUrl: Secret<string>, serverKey: Secret<Uint8Array>, print: (line: string) => void): PlatformSettings {
  const { host, port, publicUrl, trustProxy, mail, mediaS3 } = environment;
  const webRoot = path.join(projectRoot(), 'web/dist');
  return {
    database: { connection: { url: databaseUrl.reveal() }, poolSize: environment.databasePoolSize },
    http: { host, port, publicUrl, trustProxy, webRoot: existsSync(path.join(webRoot, 'index.html')) ? webRoot : undefined },
    jobs: { enabled: true, tickSeconds: Math.min(environment.tickSeconds, longestLookSeconds), sealingTickSeconds: environment.tickSeconds },
    secrets: { serverKey: serverKey.reveal() },
    mail: { smtpUrl: mail.kind === 'smtp' ? mail.url.reveal() : undefined, from: mail.kind === 'smtp' ? mail.from : 'Barograph <barograph@localhost>', print },
    metrics: { token: environment.metricsToken?.reveal() },
    live: { natsUrl: environment.natsUrl?.reveal() },
    fetching: { privateHosts: environment.fetchPrivateHosts },
    media: mediaS3 && { s3: { ...mediaS3, secretKey: mediaS3.secretKey.reveal() } },
    clock: new SystemClock(),
  };
}
