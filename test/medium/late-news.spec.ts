import { jest } from '@jest/globals';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { SignalMailsDigest } from '../../src/listening/results/app/signal-mails-digest.js';
import { MailOutbox } from '../../src/platform/mail/mail-outbox.js';
import { Builders } from '../support/builders.js';
import { closesAt, leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TREE = { Company: null, South: 'Company' };
const WEEK_MS = 7 * 24 * 3_600_000;

describe('what could be told late', () => {
  let app: TestApp;
  let build: Builders;
  const fold = (world: ReleasedWorld): Promise<number> => app.get(FoldReleases).run({ organization: world.organizationId, now: app.clock.now() });
  /** Engagement every week; clarity every third. */
  const live = async (world: ReleasedWorld, from: number, to: number, levels: (number: number) => { readonly engagement: number; readonly clarity: number }): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      const asked = number % 3 === 0 ? ['engagement', 'clarity'] : ['engagement'];
      const values = (seed: number, at: Readonly<Record<string, number>>): Record<string, DriverValue> => Object.fromEntries(asked.map((driver) => [driver, [at[driver]! + Math.round(20 * Math.sin(seed + 7 * number)) / 10, 10]]));
      await release(app, world, { South: values(1, levels(number)), Company: values(2, { engagement: 70, clarity: 80 }) }, { parents: TREE, asked });
    }
  };

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('is told when the cool-down is over: an alert of a driver that takes turns does not wait for its next turn', async () => {
    const world = await seedReleasedWorld(app, TREE);
    await leadOf(app, world, 'South');
    await live(world, 0, 30, (number) => ({ engagement: number < 24 ? 70 : 40, clarity: number < 27 ? 80 : 52 }));
    const queued = jest.spyOn(app.get(MailOutbox), 'queue');
    app.clock.set(closesAt(29));
    await fold(world);
    const told = await build.query<{ driver: string; began: number; told: Date }>(world.organizationId, `
      select t.driver_id as driver, r.number - 1 as began, m.decided_at as told from signal_told t join signal_message m using (organization_id, message_id) join round r on r.organization_id = t.organization_id and r.round_id = t.round_id order by m.decided_at`);
    expect(told).toMatchObject([{ driver: 'engagement' }, { driver: 'clarity', began: 27 }]);
    expect(told[1]!.told.getTime() - told[0]!.told.getTime()).toBe(4 * WEEK_MS);
    const mails = queued.mock.calls.map(([, , { content }]) => content.text);
    expect(mails.at(-1)).toMatch(/South: Clear goals fell since 16 Jul 2026: /);
  });

  it('is scored when its weeks are over, even though the pulse has ended and no round closes any more', async () => {
    const world = await seedReleasedWorld(app, TREE);
    await live(world, 0, 16, () => ({ engagement: 70, clarity: 80 }));
    await fold(world);
    await build.query(world.organizationId, `update pulse set state = 'ended'`);
    const scores = (): Promise<{ made: number; scored: number; known: number }[]> => build.query(world.organizationId, 'select count(*)::int as made, count(scored_at)::int as scored, count(came_true)::int as known from forecast_log');
    const [before] = await scores();
    expect(before).toMatchObject({ scored: 0 });
    expect(before!.made).toBeGreaterThan(0);
    const digest = async (weeks: number): Promise<void> => {
      // Rounds close on Thursdays at nine.
      await app.get(SignalMailsDigest).send({ organization: world.organizationId, now: new Date(closesAt(15).getTime() + weeks * WEEK_MS + 4 * 24 * 3_600_000) });
    };
    await digest(2);
    expect((await scores())[0]).toMatchObject({ scored: 0 });
    await digest(9);
    const [after] = await scores();
    expect(after!.scored).toBe(after!.made);
    // What no result came after stays unknown for good.
    expect(after!.known).toBeLessThan(after!.made);
    expect(after!.known).toBeGreaterThan(0);
  });
});
