import { AppModule } from '../../src/app.module.js';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import { SystemClock } from '../../src/platform/boot/system-clock.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';

/** The whole server in a process of its own; on `{ topic }` it tells that something changed there, as a release does. */
const { DATABASE_URL, POOL } = process.env;
const app = await createApp(AppModule, {
  database: { connection: { url: DATABASE_URL! }, poolSize: Number(POOL) },
  http: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', trustProxy: false, webRoot: undefined },
  jobs: { enabled: false, tickSeconds: 3600 },
  secrets: { serverKey: new Uint8Array(32).fill(7) },
  mail: { smtpUrl: undefined, from: 'Barograph <barograph@example.org>', print: () => undefined },
  clock: new SystemClock(),
});
await app.listen(0, '127.0.0.1');
/** Bytes that are held, not those that wait to be collected. */
function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', (message: 'usage' | 'memory' | { readonly organization: OrganizationId; readonly topic: string }) => {
  if (message === 'memory') process.send!({ bytes: held() });
  else if (message === 'usage') process.send!({ cpu: process.cpuUsage() });
  else void app.get(UnitOfWork, { strict: false }).run(message, async (tx) => ok(await app.get(LiveChannel, { strict: false }).publish(tx, { topic: message.topic, payload: {} })));
});
process.send!({ url: await app.getUrl() });
