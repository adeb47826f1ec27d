import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, SessionId } from '../../src/kernel/ids.js';
import { rows } from '../../src/platform/database/tx.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RunStage } from '../../src/practices/demo-stage/app/run-stage.js';
import { startBenchApp } from './bench-app.js';
import { measured } from './measured.js';

interface Fire {
  readonly organization: OrganizationId;
  readonly admin: PersonId;
  readonly stageId: string;
}

/** The whole server in a process of its own; when told to, a host gives the live demo ten seconds more, which moves the time of every later one. */
const app = await startBenchApp();

async function extend({ organization, admin, stageId }: Fire): Promise<void> {
  const ctx: Ctx = { actor: { kind: 'person', personId: admin, sessionId: '' as SessionId, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' }, organization, requestId: 'bench', now: new Date() };
  const [{ version }] = (await app.get(UnitOfWork, { strict: false }).read(ctx, (tx) => rows<{ version: number }>(tx, 'select version from demo_stage where stage_id = $1', [stageId]))) as [{ version: number }];
  const done = await app.get(RunStage, { strict: false }).execute(ctx, { stageId, version, command: 'extend', slotId: null, seconds: 10 });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

measured(await app.getUrl(), (message: Fire) => void extend(message));
