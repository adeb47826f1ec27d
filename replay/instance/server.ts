// The server of a replay: the whole application with its jobs, an embedded PostgreSQL in a temporary folder, and a clock that the replay moves.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { AppModule } from '../../src/app.module.js';
import { AfterListening } from '../../src/platform/boot/after-listening.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import { runMigrations } from '../../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { FixedClock } from '../../test/support/fixed-clock.js';
import type { News, Order, ServerArguments } from './messages.js';

const host = '127.0.0.1';
const options = JSON.parse(process.argv[2] ?? '{}') as ServerArguments;
const clock = new FixedClock(new Date(options.startsAt));
const dataDir = path.join(os.tmpdir(), `barograph-replay-${process.pid}-${randomBytes(3).toString('hex')}`);
const port = await freePort();
const url = `http://localhost:${port}`;
const terminal: string[] = [];
const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
await runMigrations({ url: postgres.url });
const app = await createApp(AppModule, {
  database: { connection: { url: postgres.url }, poolSize: 10 },
  http: { host, port, publicUrl: url, trustProxy: false, webRoot: undefined },
  jobs: { enabled: true, tickSeconds: 1 },
  secrets: { serverKey: new Uint8Array(randomBytes(32)) },
  mail: { smtpUrl: options.smtpUrl, from: 'Barograph <barograph@osmi.example.org>', print: (line) => terminal.push(line) },
  clock,
});
await app.listen(port, host);
// The last handler of a look for due work: when it runs, the others are done.
app.get(JobRunner, { strict: false }).onTick(async () => tell({ kind: 'ticked' }));

let stopping: Promise<void> | undefined;
process.on('message', (order: Order) => {
  if (order.kind === 'stop') return void stop();
  clock.set(order.to);
  tell({ kind: 'clock-is', at: order.to });
});
process.on('disconnect', () => void stop());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
await app.get(AfterListening, { strict: false }).run({ publicUrl: url, isPrivate: false, sample: 'none', say: (line) => terminal.push(line) });
tell({ kind: 'listening', url, setUpCode: /with the code (\S+)/.exec(terminal.join('\n'))?.[1] ?? '' });

function tell(news: News): void {
  if (process.connected) process.send?.(news);
}

function stop(): Promise<void> {
  stopping ??= (async () => {
    await app.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
    process.exit(0);
  })();
  return stopping;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, host, () => {
      const { port: free } = probe.address() as net.AddressInfo;
      probe.close(() => { resolve(free); });
    });
  });
}
