import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { ServiceMetrics } from '../../src/platform/observability/service-metrics.js';
import { Builders } from '../support/builders.js';
import { seedRoundWorld, type RoundWorld } from '../support/round-world.js';
import { stalledListener, type StalledListener } from '../support/stalled-listener.js';
import { subscribe, type Subscribed } from '../support/subscribe.js';
import { until } from '../support/system-program.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const query = 'subscription { overviewChanged { revision } }';
/** More than the kernels of both sides keep for a reader who doesn't read is at most this many messages. */
const MOST_MESSAGES = 200;
const ID_BYTES = 256 * 1024;

describe('a listener on a real connection who reads nothing', () => {
  let app: TestApp;
  let world: RoundWorld;
  let build: Builders;
  let cookie: string;
  let healthy: Subscribed<object>;
  let stalled: StalledListener | undefined;
  const counted = async (name: string): Promise<number> => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec((await app.get(ServiceMetrics).page(false))!.text)?.[1]);
  const listeners = (): Promise<number> => counted('barograph_live_subscribers');
  const tell = (): Promise<unknown> => app.get(UnitOfWork).run({ organization: world.organizationId }, async (tx) => ok(await app.get(LiveChannel).publish(tx, { topic: `overview:${world.organizationId}`, payload: {} })));

  beforeAll(async () => {
    app = await startTestApp({ metricsToken: 'a'.repeat(32) });
    world = await seedRoundWorld(app, { name: 'root', people: 1, below: [{ name: 'A', people: 8 }] });
    build = await Builders.on(app.database);
    const lead: PersonId = await build.lead(world.organizationId, world.teams.get('A')!, await build.person({ organization: world.organizationId, team: null }));
    cookie = await build.signIn(world.organizationId, lead);
  });
  beforeEach(async () => {
    healthy = subscribe(app.url, cookie, query, {});
    await until(async () => (await listeners()) === 1 || undefined);
  });
  afterEach(async () => {
    stalled?.drop();
    await healthy.stop();
    await until(async () => (await listeners()) === 0 || undefined);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('is cut once too much waits for them; the others hear everything meanwhile and after', async () => {
    stalled = await stalledListener(app.url, cookie, 'x'.repeat(ID_BYTES), { query });
    await until(async () => (await listeners()) === 2 || undefined);
    let told = 0;
    while ((await counted('barograph_live_subscribers_cut_total')) === 0 && told < MOST_MESSAGES) {
      await tell();
      // Heard before more is told: who reads waits for nobody who doesn't.
      await healthy.next();
      told += 1;
    }
    expect(told).toBeLessThan(MOST_MESSAGES);
    expect(await counted('barograph_live_subscribers_cut_total')).toBe(1);
    await until(async () => (await listeners()) === 1 || undefined);
    await stalled.wake();
    await tell();
    await healthy.next();
    expect(healthy.events).toHaveLength(told + 1);
  });

  it('is cut without any news too, since they answer no pings', async () => {
    stalled = await stalledListener(app.url, cookie, 'quiet', { query });
    await until(async () => (await listeners()) === 2 || undefined);
    await until(async () => (await listeners()) === 1 || undefined, 120_000);
    await stalled.wake();
    await tell();
    await healthy.next();
    expect(await counted('barograph_live_subscribers_cut_total')).toBe(1);
  });
});
