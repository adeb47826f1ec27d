import type { Clock } from '../../src/kernel/clock.js';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import { SystemClock } from '../../src/platform/boot/system-clock.js';

/** The whole server in a process of its own, on the benchmark's database; jobs are off, so that nothing is sealed meanwhile. */
const { DATABASE_URL, POOL } = process.env;
const clock: Clock = new SystemClock();
const app = await createApp(AppModule, {
  database: { connection: { url: DATABASE_URL! }, poolSize: Number(POOL) },
  http: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', trustProxy: false, webRoot: undefined },
  jobs: { enabled: false, tickSeconds: 3600 },
  secrets: { serverKey: new Uint8Array(32).fill(7) },
  mail: { smtpUrl: undefined, from: 'Barograph <barograph@example.org>', print: () => undefined },
  clock,
});
await app.listen(0, '127.0.0.1');
process.send!({ url: await app.getUrl() });
// A benchmark that fails takes its servers with it.
process.on('disconnect', () => process.exit());
