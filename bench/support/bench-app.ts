import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import { SystemClock } from '../../src/platform/boot/system-clock.js';

/** The whole server on the benchmark's database, listening. Without jobs nothing is sealed or sent meanwhile. */
export async function startBenchApp({ jobs = false }: { readonly jobs?: boolean } = {}): Promise<NestFastifyApplication> {
  const { DATABASE_URL, POOL } = process.env;
  const app = await createApp(AppModule, {
    database: { connection: { url: DATABASE_URL! }, poolSize: Number(POOL) },
    http: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', trustProxy: false, webRoot: undefined },
    jobs: { enabled: jobs, tickSeconds: 3600 },
    secrets: { serverKey: new Uint8Array(32).fill(7) },
    mail: { smtpUrl: undefined, from: 'Barograph <barograph@example.org>', print: () => undefined },
    clock: new SystemClock(),
  });
  await app.listen(0, '127.0.0.1');
  return app;
}
