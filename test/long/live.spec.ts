import { spawn, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import { jest } from '@jest/globals';
import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { err, ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, open, seedRoundWorld, type RoundWorld } from '../support/round-world.js';
import { NO_REVISION, subscribe, type Subscribed } from '../support/subscribe.js';
import { freePort, systemProgram, until } from '../support/system-program.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const natsServer = systemProgram('nats-server');
if (!natsServer) console.warn('NATS is not installed on this machine: news over it was not tested (.ci/run installs it).');

const CHANGED = 'subscription ($input: TeamTrendsChangedInput!) { teamTrendsChanged(input: $input) { teamId roundId revision } }';
const ADD = 'mutation ($input: AddAnnotationInput!) { addAnnotation(input: $input) { __typename } }';
const OVERVIEW_CHANGED = 'subscription ($input: OverviewChangedInput) { overviewChanged(input: $input) { revision } }';
const OVERVIEW = 'query { organizationOverview { revision } }';
const REVISION = 'query ($input: TeamTrendsInput!) { teamTrends(input: $input) { revision } }';

interface News {
  readonly teamTrendsChanged: { readonly teamId: string; readonly roundId: string; readonly revision: string };
}

interface OverviewNews {
  readonly overviewChanged: { readonly revision: string };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

describe.each(natsServer ? (['postgres', 'nats'] as const) : (['postgres'] as const))('live news over %s', (carrier) => {
  let nats: ChildProcess | undefined;
  let natsPort: number;
  let app: TestApp;
  let other: TestApp;
  let build: Builders;
  let world: RoundWorld;
  let leads: PersonId[];
  const listening: Subscribed<unknown>[] = [];
  const ask = async (person: PersonId, team: string, at: TestApp, revision: string): Promise<Subscribed<News>> => {
    const followed = subscribe<News>(at.url, await build.signIn(world.organizationId, person), CHANGED, { input: { teamId: world.teams.get(team), revision } });
    listening.push(followed);
    return followed;
  };
  /** Somebody who listens: they were told how things stand. */
  const follow = async (person: PersonId, team = 'A', at = app): Promise<Subscribed<News>> => {
    const followed = await ask(person, team, at, NO_REVISION);
    await followed.next();
    return followed;
  };
  const newsOf = <T>({ events }: Subscribed<T>): readonly T[] => events.slice(1);
  const change = async (at = app): Promise<void> => {
    const client = new GraphqlClient(at.url, await build.signIn(world.organizationId, leads[0]!));
    expect(await client.data(ADD, { input: { teamId: world.teams.get('A'), kind: 'LAUNCH', title: 'x', on: '2026-03-02' } })).toEqual({ addAnnotation: { __typename: 'AddAnnotationSuccess' } });
  };
  const askOverview = async (person: PersonId, at: TestApp, input: { teamId?: string; revision?: string }): Promise<Subscribed<OverviewNews>> => {
    const followed = subscribe<OverviewNews>(at.url, await build.signIn(world.organizationId, person), OVERVIEW_CHANGED, { input });
    listening.push(followed);
    return followed;
  };
  const followOverview = async (person: PersonId, at = app, input: { teamId?: string } = {}): Promise<Subscribed<OverviewNews>> => {
    const followed = await askOverview(person, at, { ...input, revision: NO_REVISION });
    await followed.next();
    return followed;
  };
  /** Counts looks at the database from now on, without those that are due from time to time where news can get lost. */
  const countLooks = (): (() => number[]) => {
    const instances = [app, other].map((at) => {
      const spy = jest.spyOn(at.get(UnitOfWork), 'read');
      let again = 0;
      const leave = at.get(LiveChannel).watch('a view that nobody looks at', () => (again += 1), () => undefined);
      return { looks: () => spy.mock.calls.length - again, stop: () => { leave(); spy.mockRestore(); } };
    });
    return () => instances.map(({ looks, stop }) => {
      const counted = looks();
      stop();
      return counted;
    });
  };
  /** What a fold does: a new version of everything shown, told with the commit. */
  const fold = (at = app, telling = true): Promise<unknown> => at.get(UnitOfWork).run({ organization: world.organizationId }, async (tx) => {
    await tx.query(`insert into trend_version (organization_id, cause, version) values (current_organization(), 'fold', 1) on conflict (organization_id, cause) do update set version = trend_version.version + 1`);
    if (telling) await at.get(LiveChannel).publish(tx, { topic: `overview:${world.organizationId}`, payload: {} });
    return ok(undefined);
  });
  const startNats = async (): Promise<void> => {
    nats = spawn(natsServer!, ['-a', '127.0.0.1', '-p', String(natsPort)], { stdio: 'ignore' });
    await until(() => new Promise<true>((resolve, reject) => {
      const knock = net.connect(natsPort, '127.0.0.1', () => {
        knock.destroy();
        resolve(true);
      }).once('error', reject);
    }));
  };

  beforeAll(async () => {
    if (carrier === 'nats') {
      natsPort = await freePort();
      await startNats();
    }
    const natsUrl = carrier === 'nats' ? `nats://127.0.0.1:${natsPort}` : undefined;
    app = await startTestApp({ natsUrl });
    other = await startTestApp({ database: app.database, clock: app.clock, natsUrl });
    world = await seedRoundWorld(app, { name: 'root', people: 1, below: [{ name: 'A', people: 8 }, { name: 'B', people: 6 }] });
    build = await Builders.on(app.database);
    leads = [];
    for (let index = 0; index < 4; index += 1) leads.push(await build.lead(world.organizationId, world.teams.get('A')!, await build.person({ organization: world.organizationId, team: null })));
    const round = await announce(app, world);
    await open(app, world, round.roundId);
  });
  afterEach(async () => {
    await Promise.all(listening.splice(0).map((one) => one.stop()));
  });
  afterAll(async () => {
    await build.close();
    await other.close();
    await app.close();
    nats?.kill('SIGTERM');
  });

  it('one look for a change and a view, whatever the number of listeners, at each instance', async () => {
    const all = [];
    for (let index = 0; index < 12; index += 1) all.push(await follow(leads[index % 4]!, 'A', index % 3 === 0 ? other : app));
    const looks = countLooks();
    await other.get(UnitOfWork).run({ organization: world.organizationId }, async (tx) => {
      await other.get(LiveChannel).publish(tx, { topic: `team-trends:${world.organizationId}:${world.teams.get('A')}`, payload: {} });
      return ok(undefined);
    });
    const heard = await Promise.all(all.map((one) => one.next()));
    expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(looks()).toEqual([1, 1]);
  });

  it('is heard at the other instance after the commit, and never when rolled back', async () => {
    const listener = await follow(leads[1]!, 'A', other);
    const topic = `team-trends:${world.organizationId}:${world.teams.get('A')}`;
    const ctx: Ctx = { actor: { kind: 'system', job: 'test' }, organization: world.organizationId, requestId: 'x', now: app.clock.now() };
    await app.get(UnitOfWork).run(ctx, async (tx) => {
      await app.get(LiveChannel).publish(tx, { topic, payload: {} });
      return err('no');
    });
    await expect(app.get(UnitOfWork).run(ctx, async (tx) => {
      await app.get(LiveChannel).publish(tx, { topic, payload: {} });
      throw new Error('crashed');
    })).rejects.toThrow('crashed');
    await settle();
    expect(newsOf(listener)).toEqual([]);
    await change(app);
    expect((await listener.next()).teamTrendsChanged.teamId).toBe(world.teams.get('A'));
  });

  it('a lead who loses the team hears nothing more, and the others go on', async () => {
    const [loses, stays] = [await follow(leads[2]!), await follow(leads[3]!)];
    await build.query(world.organizationId, 'update team_lead set until = since where person_id = $1', [leads[2]]);
    await change();
    await stays.next();
    await loses.ended;
    expect([newsOf(loses), loses.errors]).toEqual([[], []]);
    await build.query(world.organizationId, 'update team_lead set until = null where person_id = $1', [leads[2]]);
  });

  it('lets nobody in who may not see the team', async () => {
    const refused = await ask(leads[0]!, 'B', app, NO_REVISION);
    await refused.ended;
    expect(JSON.stringify(refused.errors)).toContain('NOT_FOUND');
  });

  it('whoever comes back with what they had is told the newest state at once, if there is one', async () => {
    const client = new GraphqlClient(app.url, await build.signIn(world.organizationId, leads[0]!));
    const revision = async (): Promise<string> => (await client.data<{ teamTrends: { revision: string } }>(REVISION, { input: { teamId: world.teams.get('A') } })).teamTrends.revision;
    const old = await revision();
    await change();
    const newest = await revision();
    const [behind, current] = [await ask(leads[0]!, 'A', other, old), await ask(leads[1]!, 'A', other, newest)];
    expect((await behind.next()).teamTrendsChanged.revision).toBe(newest);
    await settle();
    expect(current.events).toEqual([]);
  });

  it('of the overview cost one look and one rendering at each instance too, whoever leads what', async () => {
    const leadOfB = await build.lead(world.organizationId, world.teams.get('B')!, await build.person({ organization: world.organizationId, team: null }));
    const listeners = [...leads, leadOfB];
    const all = [];
    for (let index = 0; index < 12; index += 1) all.push(await followOverview(listeners[index % listeners.length]!, index % 3 === 0 ? other : app));
    const looks = countLooks();
    await fold(other);
    const heard = await Promise.all(all.map((one) => one.next()));
    await settle();
    expect(new Set(heard.map(({ overviewChanged }) => overviewChanged.revision)).size).toBe(1);
    expect(looks()).toEqual([1, 1]);
    expect(all.map((one) => newsOf(one).length)).toEqual(all.map(() => 1));
  });

  it('of the overview end for whoever sees no team any more, and go on for the others', async () => {
    const [loses, stays, narrow] = [await followOverview(leads[2]!), await followOverview(leads[3]!), await followOverview(leads[3]!, app, { teamId: world.teams.get('A') })];
    await build.query(world.organizationId, 'update team_lead set until = since where person_id = $1', [leads[2]]);
    await fold();
    await Promise.all([stays.next(), narrow.next(), loses.ended]);
    expect([newsOf(loses), loses.errors]).toEqual([[], []]);
    const refused = [await askOverview(leads[2]!, app, {}), await askOverview(leads[3]!, app, { teamId: world.teams.get('B') }), await askOverview(leads[3]!, app, { teamId: 'nonsense' })];
    await Promise.all(refused.map(({ ended }) => ended));
    expect(refused.map(({ errors }) => JSON.stringify(errors).includes('NOT_FOUND'))).toEqual([true, true, true]);
    await build.query(world.organizationId, 'update team_lead set until = null where person_id = $1', [leads[2]]);
  });

  it('of the overview that somebody missed are told when they come back', async () => {
    const client = new GraphqlClient(app.url, await build.signIn(world.organizationId, leads[0]!));
    const revision = async (): Promise<string> => (await client.data<{ organizationOverview: { revision: string } }>(OVERVIEW)).organizationOverview.revision;
    const old = await revision();
    await fold();
    const newest = await revision();
    const [behind, current] = [await askOverview(leads[0]!, other, { revision: old }), await askOverview(leads[1]!, other, { revision: newest })];
    expect((await behind.next()).overviewChanged.revision).toBe(newest);
    await settle();
    expect([old === newest, current.events]).toEqual([false, []]);
  });

  (carrier === 'nats' ? it : it.skip)('of the overview that a lost message would have told is found by looking again', async () => {
    const listener = await followOverview(leads[1]!, other);
    await fold();
    await listener.next();
    await fold(app, false);
    expect((await listener.next()).overviewChanged.revision).toMatch(/^\d+$/u);
    expect(new Set(newsOf(listener).map(({ overviewChanged }) => overviewChanged.revision)).size).toBe(2);
  });

  (carrier === 'nats' ? it : it.skip)('what was lost while NATS was away is told when it is back', async () => {
    const [listener, beside] = [await follow(leads[1]!, 'A', other), await follow(leads[2]!, 'A', app)];
    const died = new Promise((resolve) => nats!.once('exit', resolve));
    nats!.kill('SIGKILL');
    await died;
    const news = async (): Promise<unknown> => ((await (await fetch(`${app.url}/readyz`)).json()) as { news: string }).news;
    await until(async () => (await news()) === 'away' || undefined);
    await change(app);
    // Whoever is at the instance where it changed hears all the same.
    expect((await beside.next()).teamTrendsChanged.teamId).toBe(world.teams.get('A'));
    expect(newsOf(listener)).toEqual([]);
    await startNats();
    await until(async () => (await news()) === 'connected' || undefined);
    expect((await listener.next()).teamTrendsChanged.teamId).toBe(world.teams.get('A'));
  });
});
