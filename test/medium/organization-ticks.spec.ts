import { jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { applicationDataSourceOptions } from '../../src/platform/database/data-source.js';
import { rows } from '../../src/platform/database/tx.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { JobHandler } from '../../src/platform/jobs/job-registry.js';
import type { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { OrganizationTicks, type OrganizationWork } from '../../src/platform/jobs/organization-ticks.js';
import { logger } from '../../src/platform/observability/logger.js';
import { Builders } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { FixedClock } from '../support/fixed-clock.js';

const EVERY: OrganizationWork = { job: 'names', everyMs: 60_000, failure: 'names were not looked at' };
const BESIDE: OrganizationWork = { ...EVERY, isBeside: true };

let database: FreshDatabase;
let build: Builders;
let source: DataSource;
let uow: UnitOfWork;
let clock: FixedClock;
let said: unknown[];
let acme: OrganizationId;
let other: OrganizationId;

beforeAll(async () => {
  database = await freshDatabase();
  build = await Builders.on(database);
  source = await new DataSource(applicationDataSourceOptions({ url: database.url }, 4, [])).initialize();
  uow = new UnitOfWork(source);
});
beforeEach(async () => {
  clock = new FixedClock();
  said = [];
  jest.spyOn(logger, 'error').mockImplementation((facts: unknown) => void said.push(facts));
  [acme, other] = [(await build.organization({ name: 'Acme' })).organizationId, (await build.organization({ name: 'Other' })).organizationId];
});
afterEach(async () => {
  jest.restoreAllMocks();
  const left = await uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, 'select organization_id as id from door.list_organizations()')));
  if (left.ok) for (const { id } of left.value) await remove(id);
});
afterAll(async () => {
  await source.destroy();
  await build.close();
  await database.drop();
});

/** An instance whose queue ticks when the test says so. */
function instance(from: UnitOfWork = uow): { readonly ticks: OrganizationTicks; tick(): Promise<void> } {
  const handlers: JobHandler[] = [];
  const runner: Pick<JobRunner, 'onTick'> = { onTick: (handler) => void handlers.push(handler) };
  return {
    ticks: new OrganizationTicks(from, clock, runner as JobRunner),
    tick: async () => {
      for (const handler of handlers) await handler({});
    },
  };
}

/** Notes where it was done; where `fails` says so it throws. */
function noting(seen: string[], fails: (organization: OrganizationId) => boolean = () => false): (ctx: Ctx) => Promise<void> {
  return async (ctx) => {
    const [found] = await uow.read(ctx, (tx) => rows<{ name: string }>(tx, 'select name from organization'));
    seen.push(found!.name);
    if (fails(ctx.organization)) throw new Error('broken');
  };
}

async function remove(organization: OrganizationId): Promise<void> {
  for (const table of ['team', 'organization']) await build.query(organization, `delete from ${table} where organization_id = current_organization()`);
}

async function sample(stage: string, isReady: boolean): Promise<OrganizationId> {
  const { organizationId } = await build.organization({ name: 'Sample', isSample: true });
  await uow.runInstallation(async (tx) => ok(await tx.query(`insert into installation.sample_progress (stage, done, total, ready, organization_id, size, seed) values ($1, 0, 1, $2, $3, 'small', '2026-01-01')`, [stage, isReady, organizationId])));
  return organizationId;
}

describe('looks at every organization', () => {
  it('happen at the first tick and then once an interval, however often it ticks, and also when the clock was set back', async () => {
    const { ticks, tick } = instance();
    const seen: string[] = [];
    ticks.every(EVERY, noting(seen));
    await tick();
    expect(seen.sort()).toEqual(['Acme', 'Other']);
    for (const seconds of [20, 20, 19]) {
      clock.advance(seconds * 1000);
      await tick();
    }
    expect(seen).toHaveLength(2);
    clock.advance(1000);
    await tick();
    expect(seen).toHaveLength(4);
    clock.advance(-86_400_000);
    await tick();
    expect(seen).toHaveLength(6);
  });

  it('act as the system, in the name of the job, in the organization and at the time of the look', async () => {
    const { ticks, tick } = instance();
    const seen: Ctx[] = [];
    ticks.every(EVERY, async (ctx) => void seen.push(ctx));
    await tick();
    expect(seen.map(({ organization }) => organization).sort()).toEqual([acme, other].sort());
    expect(seen[0]).toEqual({ actor: { kind: 'system', job: 'names' }, organization: seen[0]!.organization, requestId: 'names', now: clock.now() });
  });

  it('go on where one organization fails, say so once, and try it again after the interval', async () => {
    const { ticks, tick } = instance();
    const seen: string[] = [];
    const first = [acme, other].sort()[0]!;
    ticks.every(EVERY, noting(seen, (organization) => organization === first && seen.length <= 2));
    await tick();
    await tick();
    expect(seen.sort()).toEqual(['Acme', 'Other']);
    expect(said).toEqual([expect.objectContaining({ organization: first, reason: 'broken' })]);
    clock.advance(60_000);
    await tick();
    expect(seen).toHaveLength(4);
    expect(said).toHaveLength(1);
  });

  it('that could not begin fail their tick and are tried again at the next', async () => {
    const away = new DataSource(applicationDataSourceOptions({ url: database.url }, 1, []));
    const { ticks, tick } = instance(new UnitOfWork(away));
    const seen: string[] = [];
    ticks.every(EVERY, noting(seen));
    await expect(tick()).rejects.toThrow();
    expect(seen).toEqual([]);
    await away.initialize();
    await tick();
    await away.destroy();
    expect(seen).toHaveLength(2);
  });

  it('leave the sample organization alone until it is ready', async () => {
    const { ticks, tick } = instance();
    const seen: string[] = [];
    ticks.every({ ...EVERY, everyMs: 0 }, noting(seen));
    const organization = await sample('history', false);
    await tick();
    expect(seen).not.toContain('Sample');
    await uow.runInstallation(async (tx) => ok(await tx.query(`update installation.sample_progress set ready = true where organization_id = $1`, [organization])));
    await tick();
    expect(seen).toContain('Sample');
  });

  it('do not speak of an organization that was deleted under their hands', async () => {
    const { ticks, tick } = instance();
    ticks.every(EVERY, async (ctx) => {
      if (ctx.organization !== other) return;
      await remove(other);
      throw new Error('violates a foreign key');
    });
    await tick();
    expect(said).toEqual([]);
  });

  it('look only where the database says that there is something to look at', async () => {
    const { ticks, tick } = instance();
    const seen: string[] = [];
    ticks.every({ ...EVERY, among: 'door.organizations_with_rosters()' }, noting(seen));
    await tick();
    expect(seen).toEqual([]);
  });

  it('are taken by each instance for itself', async () => {
    const [one, two] = [instance(), instance()];
    const seen: string[] = [];
    for (const { ticks } of [one, two]) ticks.every(EVERY, noting(seen));
    await Promise.all([one.tick(), two.tick()]);
    expect(seen.sort()).toEqual(['Acme', 'Acme', 'Other', 'Other']);
    await Promise.all([one.tick(), two.tick()]);
    expect(seen).toHaveLength(4);
  });

  it('beside the queue hold up no tick, and are not begun again before they are over', async () => {
    const { ticks, tick } = instance();
    let begun = 0;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    ticks.every(BESIDE, async () => {
      begun += 1;
      await held;
    });
    await tick();
    clock.advance(60_000);
    await tick();
    while (begun === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    while (begun < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toBe(2);
    expect(said).toEqual([]);
  });

  it('beside the queue that could not begin are spoken of, and tried again at the next tick', async () => {
    const away = new DataSource(applicationDataSourceOptions({ url: database.url }, 1, []));
    const { ticks, tick } = instance(new UnitOfWork(away));
    const seen: string[] = [];
    ticks.every(BESIDE, noting(seen));
    await tick();
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await away.initialize();
    await tick();
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await away.destroy();
    expect(said).toHaveLength(1);
  });
});
