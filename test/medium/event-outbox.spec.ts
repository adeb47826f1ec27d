import { jest } from '@jest/globals';
import type { Ctx } from '../../src/kernel/actor.js';
import type { EventType } from '../../src/kernel/event-type.js';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { err, ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DeliverEvents, waitAfter } from '../../src/platform/events/deliver-events.js';
import { EventConsumers } from '../../src/platform/events/event-consumers.js';
import { EventOutbox } from '../../src/platform/events/event-outbox.js';
import { logger } from '../../src/platform/observability/logger.js';
import { Builders } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Happened {
  readonly n: number;
}

const type: EventType<Happened> = {
  name: 'test/happened', version: 2,
  parse: (value, version) => {
    const { n } = value as Happened;
    if (typeof n !== 'number') throw new TypeError('n is no number');
    return { n: version === 1 ? n * 10 : n };
  },
};

let server: TestApp;
let other: TestApp;
let build: Builders;
let organization: OrganizationId;
let heard: string[];
let failing: Set<number>;
let crashing: Set<number>;

const ctx = (): Ctx => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: server.clock.now() });
const tell = async (subject: string, ...numbers: number[]): Promise<void> => {
  for (const n of numbers) await server.get(UnitOfWork).run(ctx(), async (tx) => ok(await server.get(EventOutbox).tell(tx, ctx(), type, subject, { n })));
};
const waiting = async (): Promise<number> => Number((await build.query<{ n: string }>(organization, 'select count(*) as n from event_outbox'))[0]!.n);

/** Writes a row in the transaction it is called in, as consumers do, and may fail after that. */
function listen(app: TestApp, where: string): void {
  app.get(EventConsumers).register({
    name: 'test.listener', type,
    heed: async (tx, { organization: own }, { n }) => {
      await tx.query(`insert into audit_entry (organization_id, audit_id, at, actor_kind, action, subject) values ($1, gen_random_uuid(), now(), 'system', 'heard', $2)`, [own, JSON.stringify({ n })]);
      if (failing.has(n)) throw new Error(`no ${n} today`);
      if (crashing.delete(n)) throw new Error('crashed before the commit');
      heard.push(`${where} ${n}`);
    },
  });
}
const written = async (): Promise<number[]> =>
  (await build.query<{ n: number }>(organization, `select (subject->>'n')::int as n from audit_entry where action = 'heard' order by 1`)).map(({ n }) => n);

beforeAll(async () => {
  jest.spyOn(logger, 'error').mockImplementation(() => undefined);
  server = await startTestApp();
  other = await startTestApp({ database: server.database, clock: server.clock });
  build = await Builders.on(server.database);
  listen(server, 'here');
  listen(other, 'there');
});
beforeEach(async () => {
  organization = (await build.organization()).organizationId;
  [heard, failing, crashing] = [[], new Set(), new Set()];
});
afterAll(async () => {
  await build.close();
  await other.close();
  await server.close();
});

it('delivers in order, once, and keeps nothing afterwards', async () => {
  await tell('a', 1, 2, 3);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 1', 'here 2', 'here 3']);
  expect(await waiting()).toBe(0);
  await server.get(DeliverEvents).tick();
  expect(heard).toHaveLength(3);
});

it('was never told what is rolled back, and refuses what the contract does not allow', async () => {
  await server.get(UnitOfWork).run(ctx(), async (tx) => {
    await server.get(EventOutbox).tell(tx, ctx(), type, 'a', { n: 1 });
    return err('no');
  });
  await expect(tell('a', 'x' as unknown as number)).rejects.toThrow('n is no number');
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual([]);
});

it('tries again what fails, with its effects undone; its subject waits, nobody else does', async () => {
  failing.add(1);
  await tell('a', 1, 2);
  await tell('b', 7);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 7']);
  expect(await written()).toEqual([7]);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 7']);
  failing.clear();
  server.clock.advance(waitAfter(0));
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 7', 'here 1', 'here 2']);
  expect(await written()).toEqual([1, 2, 7]);
});

it('waits longer each time, an hour at most', () => {
  expect([0, 1, 2, 30].map(waitAfter)).toEqual([2_000, 4_000, 8_000, 3_600_000]);
});

it('two instances at once: everything once, each subject in order, effects once though a consumer crashes', async () => {
  for (const subject of ['a', 'b', 'c']) await tell(subject, ...Array.from({ length: 12 }, (_, index) => 'abc'.indexOf(subject) * 100 + index));
  crashing = new Set([5, 107]);
  for (let round = 0; (await waiting()) > 0 && round < 10; round += 1) {
    await Promise.all([server.get(DeliverEvents).tick(), other.get(DeliverEvents).tick(), server.get(DeliverEvents).tick()]);
    server.clock.advance(waitAfter(round));
  }
  const numbers = heard.map((line) => Number(line.split(' ')[1]));
  for (const hundreds of [0, 1, 2]) expect(numbers.filter((n) => Math.floor(n / 100) === hundreds)).toEqual(Array.from({ length: 12 }, (_, index) => hundreds * 100 + index));
  expect(await written()).toEqual([...numbers].sort((a, b) => a - b));
});

it('transactions that tell of one subject at once are delivered in the order in which they ended', async () => {
  const uow = server.get(UnitOfWork);
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  let told!: () => void;
  const first = new Promise<void>((resolve) => (told = resolve));
  const one = uow.run(ctx(), async (tx) => {
    await server.get(EventOutbox).tell(tx, ctx(), type, 'a', { n: 1 });
    told();
    await held;
    return ok(undefined);
  });
  await first;
  const two = tell('a', 2);
  await tell('b', 3);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 3']);
  release();
  await Promise.all([one, two]);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 3', 'here 1', 'here 2']);
});

it('reads what an older release told', async () => {
  await build.query(organization, `insert into event_outbox (organization_id, event_id, consumer, type, version, subject, payload, position, told_at, due_at)
    values ($1, gen_random_uuid(), 'test.listener', 'test/happened', 1, 'a', '{"n": 4}', 1, '2026-03-01', '2026-03-01')`, [organization]);
  await server.get(DeliverEvents).tick();
  expect(heard).toEqual(['here 40']);
});

it('a job brings it without waiting for a tick', async () => {
  const running = await startTestApp({ database: server.database, clock: server.clock, jobs: true });
  try {
    await running.get(EventConsumers).register({ name: 'test.running', type, heed: async (_tx, _ctx, { n }) => void heard.push(`running ${n}`) });
    await running.get(UnitOfWork).run(ctx(), async (tx) => ok(await running.get(EventOutbox).tell(tx, ctx(), type, 'a', { n: 1 })));
    const until = Date.now() + 30_000;
    while (heard.length === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['running 1']);
  } finally {
    await running.close();
  }
});
