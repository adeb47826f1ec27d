import { AppModule } from '../../src/app.module.js';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, SessionId } from '../../src/kernel/ids.js';
import { createApp } from '../../src/platform/boot/create-app.js';
import { SystemClock } from '../../src/platform/boot/system-clock.js';
import { rows } from '../../src/platform/database/tx.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RunStage } from '../../src/practices/demo-stage/app/run-stage.js';

interface Fire {
  readonly organization: OrganizationId;
  readonly admin: PersonId;
  readonly stageId: string;
}

/** The whole server in a process of its own; when told to, a host gives the live demo ten seconds more, which moves the time of every later one. */
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

async function extend({ organization, admin, stageId }: Fire): Promise<void> {
  const ctx: Ctx = { actor: { kind: 'person', personId: admin, sessionId: '' as SessionId, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' }, organization, requestId: 'bench', now: new Date() };
  const [{ version }] = (await app.get(UnitOfWork, { strict: false }).read(ctx, (tx) => rows<{ version: number }>(tx, 'select version from demo_stage where stage_id = $1', [stageId]))) as [{ version: number }];
  const done = await app.get(RunStage, { strict: false }).execute(ctx, { stageId, version, command: 'extend', slotId: null, seconds: 10 });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** Bytes that are held, not those that wait to be collected. */
function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', (message: 'usage' | 'memory' | Fire) => {
  if (message === 'memory') process.send!({ bytes: held() });
  else if (message === 'usage') process.send!({ cpu: process.cpuUsage() });
  else void extend(message);
});
process.send!({ url: await app.getUrl() });
