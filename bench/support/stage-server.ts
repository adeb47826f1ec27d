import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, SessionId } from '../../src/kernel/ids.js';
import { RunStage } from '../../src/practices/demo-stage/app/run-stage.js';
import { StageReader } from '../../src/practices/demo-stage/app/stage-reader.js';
import { startBenchApp } from './bench-app.js';
import { measured } from './measured.js';

interface Fire {
  readonly organization: OrganizationId;
  readonly admin: PersonId;
  readonly stageId: string;
}

/** The whole server in a process of its own; when told to, a host gives the live demo ten seconds more, which moves the time of every later one. */
const app = await startBenchApp();
let version: number | undefined;

async function extend({ organization, admin, stageId }: Fire): Promise<void> {
  const ctx: Ctx = { actor: { kind: 'person', personId: admin, sessionId: '' as SessionId, isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' }, organization, requestId: 'bench', now: new Date() };
  // A host's page knows the version that it saw.
  version ??= (await app.get(StageReader, { strict: false }).one(ctx, stageId))!.view.stage.version;
  const done = await app.get(RunStage, { strict: false }).execute(ctx, { stageId, version, command: 'extend', slotId: null, seconds: 10 });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  ({ version } = done.value);
}

measured(await app.getUrl(), (message: Fire) => void extend(message));
