import { readSeries } from '../../src/engines/statistics/control-chart.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { SignalMailsDigest } from '../../src/listening/results/app/signal-mails-digest.js';
import { Builders } from '../support/builders.js';
import { crashing } from '../support/crashing.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { closesAt, leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TREE = { Company: null, North: 'Company', South: 'Company' };
const ASKED = ['engagement', 'exhaustion'];
const WEEK_MS = 7 * 24 * 3_600_000;

interface Row { readonly team: string; readonly number: number; readonly driver_ids: string[]; readonly headline: number[]; readonly n: number[]; readonly states: string[]; readonly z: (number | null)[]; readonly fast: (number | null)[]; readonly parameters_versions: number[]; readonly is_final: boolean }

/** Headlines that wobble without meaning anything; the same every time. */
function wobble(seed: number, round: number): number {
  return Math.round((Math.sin(seed * 12.9898 + round * 78.233) * 43758.5453 % 1) * 40) / 10;
}

describe('the fold of releases into roll-ups', () => {
  let app: TestApp;
  let second: TestApp;
  let build: Builders;
  const fold = (world: ReleasedWorld, at = app): Promise<number> => at.get(FoldReleases).run({ organization: world.organizationId, now: at.clock.now() });
  const rollups = (world: ReleasedWorld): Promise<Row[]> => build.query<Row>(world.organizationId,
    `select t.name as team, r.number, f.driver_ids, f.headline, f.n, f.states, f.z, f.fast, f.slow, f.limit_low, f.limit_high, f.change_sd, f.directions, f.since_round_ids, f.results, f.alarms, f.pooled, f.parameters_versions, f.is_final
       from trend_rollup f join round r using (organization_id, round_id) join team t using (organization_id, team_id) order by r.number, t.name`);
  /** Rounds `from` up to `to` of two quiet teams; South's engagement falls by `drop` from round `dropAt` on. */
  const live = async (world: ReleasedWorld, from: number, to: number, { dropAt = Infinity, drop = 25 } = {}): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      const of = (seed: number, base: number): DriverValue => [base + wobble(seed, number), 10];
      const south: DriverValue = [70 + wobble(3, number) - (number >= dropAt ? drop : 0), 10];
      const results = { North: { engagement: of(1, 70), exhaustion: of(2, 35) }, South: { engagement: south, exhaustion: of(4, 35) }, Company: { engagement: of(5, 70), exhaustion: of(6, 35) } };
      await release(app, world, results, { parents: TREE, asked: ASKED });
    }
  };

  beforeAll(async () => {
    app = await startTestApp();
    second = await startTestApp({ database: app.database, clock: app.clock });
    build = await Builders.on(app.database);
  });
  afterAll(async () => {
    await build.close();
    await second.close();
    await app.close();
  });

  it('gives the same rows round by round, all at once, and again', async () => {
    const [slowly, late] = [await seedReleasedWorld(app, TREE), await seedReleasedWorld(app, TREE)];
    for (let number = 0; number < 12; number += 1) {
      await live(slowly, number, number + 1, { dropAt: 9 });
      await fold(slowly);
    }
    await live(late, 0, 12, { dropAt: 9 });
    expect(await fold(late)).toBe(12);
    const bare = (all: Row[]): object[] => all.map((one) => ({ ...one, since_round_ids: undefined }));
    const first = await rollups(slowly);
    expect(first).toHaveLength(36);
    expect(bare(await rollups(late))).toEqual(bare(first));
    for (const round of slowly.rounds) await build.query(slowly.organizationId, 'insert into release_outbox (organization_id, outbox_id, round_id, is_final) values ($1, gen_random_uuid(), $2, true)', [slowly.organizationId, round]);
    await fold(slowly);
    expect(await rollups(slowly)).toEqual(first);
    const messages = await build.query(slowly.organizationId, 'select 1 from signal_message');
    expect(messages).toHaveLength(1);
  });

  it('reads every closed result as the engine does over the whole series from scratch, with the parameters of its time', async () => {
    const world = await seedReleasedWorld(app, TREE);
    await live(world, 0, 16, { dropAt: 11 });
    await fold(world);
    const rows = (await rollups(world)).filter(({ team }) => team === 'South');
    const versions = new Map((await build.query<{ version: number; tau_squared: number; omega_squared: number }>(world.organizationId, 'select version, tau_squared, omega_squared from noise_parameters'))
      .map(({ version, tau_squared, omega_squared }) => [version, { tauSquared: tau_squared, omegaSquared: omega_squared }]));
    expect(versions.size).toBeGreaterThan(5);
    for (const driver of ASKED) {
      const at = (row: Row): number => row.driver_ids.indexOf(driver);
      const series = rows.map((row) => ({ week: closesAt(row.number - 1).getTime() / WEEK_MS, mean: 1 + row.headline[at(row)]! / 25, n: row.n[at(row)]!, noise: versions.get(row.parameters_versions[at(row)]!)! }));
      const points = readSeries(series, series[0]!.noise, 1);
      expect(rows.map((row) => row.states[at(row)])).toEqual(points.map(({ state }) => state));
      for (const [index, row] of rows.entries()) {
        expect(row.fast[at(row)]).toBeCloseTo((points[index]!.fast - 1) * 25, 1);
        if (points[index]!.z !== null) expect(row.z[at(row)]).toBeCloseTo(points[index]!.z!, 2);
      }
    }
    expect(rows.flatMap(({ states }) => states)).toContain('alert');
  });

  it('shows an open round as interim, reads nothing in it, and reads it once it has closed', async () => {
    const world = await seedReleasedWorld(app, TREE);
    await live(world, 0, 3);
    await release(app, world, { South: { engagement: [50, 6] } }, { isOpen: true, parents: TREE, asked: ASKED });
    await fold(world);
    const interim = (await rollups(world)).find(({ team, number }) => team === 'South' && number === 4)!;
    expect(interim).toMatchObject({ is_final: false, headline: [50], n: [6], states: [], z: [], parameters_versions: [] });
    await release(app, world, { South: { engagement: [60, 9] } }, { parents: TREE, asked: ASKED });
    await fold(world);
    const final = (await rollups(world)).filter(({ number }) => number === 4);
    expect(final.find(({ team }) => team === 'South')).toMatchObject({ is_final: true, headline: [60], n: [9], states: ['learning'] });
    expect(final.find(({ team }) => team === 'North')).toMatchObject({ is_final: true, driver_ids: [], headline: [], states: [] });
  });

  it('leaves a driver that takes turns and a suppressed result simply absent', async () => {
    const world = await seedReleasedWorld(app, TREE);
    for (let number = 0; number < 9; number += 1) {
      const asked = number % 3 === 0 ? ['engagement', 'clarity'] : ['engagement'];
      const south = { ...(number === 4 ? {} : { engagement: [70, 8] as DriverValue }), ...(number % 3 === 0 ? { clarity: [60, 8] as DriverValue } : {}) };
      await release(app, world, { South: south }, { parents: TREE, asked });
    }
    await fold(world);
    const south = (await rollups(world)).filter(({ team }) => team === 'South');
    expect(south.map(({ driver_ids }) => driver_ids.join(' '))).toEqual(['clarity engagement', 'engagement', 'engagement', 'clarity engagement', '', 'engagement', 'clarity engagement', 'engagement', 'engagement']);
    const [last] = await build.query<{ results: number[] }>(world.organizationId, `select results from trend_rollup where team_id = $1 order by closes_at desc limit 1`, [world.teams.get('South')]);
    expect(last!.results).toEqual([8]);
  });

  it('never cuts old rounds anew when teams move: each round keeps the tree it was announced with', async () => {
    const world = await seedReleasedWorld(app, { ...TREE, East: 'North' });
    const before = { ...TREE, East: 'North' };
    const results = { South: { engagement: [70, 8] as DriverValue }, East: { engagement: [60, 8] as DriverValue }, North: { engagement: [65, 16] as DriverValue }, Company: { engagement: [66, 24] as DriverValue } };
    await release(app, world, results, { parents: before, asked: ASKED });
    await fold(world);
    await build.query(world.organizationId, 'update team set parent_team_id = $2 where team_id = $1', [world.teams.get('East'), world.teams.get('South')]);
    await release(app, world, results, { parents: { ...TREE, East: 'South' }, asked: ASKED });
    await fold(world);
    const pooledAt = await build.query<{ name: string }>(world.organizationId, `select t.name from trend_rollup f join team t on t.organization_id = f.organization_id and t.team_id = f.pooled_at_team_id where f.team_id = $1 order by f.closes_at`, [world.teams.get('East')]);
    expect(pooledAt.map(({ name }) => name)).toEqual(['North', 'South']);
  });

  it('is done once when two instances fold at the same time', async () => {
    const world = await seedReleasedWorld(app, TREE);
    await live(world, 0, 6);
    const [one, other] = await Promise.all([fold(world), fold(world, second)]);
    expect(one + other).toBe(6);
    expect(await rollups(world)).toHaveLength(18);
    expect(await build.query(world.organizationId, 'select 1 from release_outbox')).toEqual([]);
  });

  it.each([0, 1, 2].flatMap((transaction) => (['before', 'uncommitted', 'after'] as const).map((moment) => ({ transaction, moment }))))('is whole after a crash ($moment transaction $transaction) and a tick', async (point) => {
    const [world, undisturbed] = [await seedReleasedWorld(app, TREE), await seedReleasedWorld(app, TREE)];
    await live(world, 0, 12, { dropAt: 9 });
    await live(undisturbed, 0, 12, { dropAt: 9 });
    await fold(undisturbed);
    const crash = crashing(app);
    crash.dieAt(point);
    await fold(world).catch(() => undefined);
    crash.revive();
    await app.get(FoldReleases).tick();
    const bare = (all: Row[]): object[] => all.map((one) => ({ ...one, since_round_ids: undefined }));
    expect(bare(await rollups(world))).toEqual(bare(await rollups(undisturbed)));
    expect(await build.query(world.organizationId, 'select 1 from release_outbox')).toEqual([]);
  });

  describe('and what people are told of it', () => {
    let world: ReleasedWorld;
    let lead: PersonId;
    let above: PersonId;
    const mails = (): Promise<{ kind: string; recipient: string }[]> => build.query(world.organizationId, `select kind, recipient from outgoing_mail order by queued_on, kind, recipient`);

    beforeAll(async () => {
      world = await seedReleasedWorld(app, TREE);
      lead = await leadOf(app, world, 'South');
      above = await leadOf(app, world, 'Company');
      await live(world, 0, 9);
      app.clock.set(closesAt(8));
      await fold(world);
    });

    it('is nothing while all is calm', async () => {
      expect(await mails()).toEqual([]);
    });

    it("is a fall, once, by mail to the team's leads, and not again while it lasts", async () => {
      for (let number = 9; number < 14; number += 1) {
        await live(world, number, number + 1, { dropAt: 9, drop: 30 });
        app.clock.set(closesAt(number));
        await fold(world);
      }
      expect(await mails()).toEqual([{ kind: 'signal-alert', recipient: `${lead}@example.org` }]);
    });

    it('stands on the desk of those who lead the team or sit above it, and on nobody else’s', async () => {
      const desk = async (person: PersonId): Promise<{ lines: { team: { name: string }; driver: { id: string }; signal: { state: string; direction: string; text: string; change: number } }[]; allQuiet: boolean; teamsWatched: number }> =>
        (await new GraphqlClient(app.url, await build.signIn(world.organizationId, person)).data<{ attention: never }>(
          '{ attention { allQuiet teamsWatched summary lines { team { name } driver { id } signal { state direction text change } alsoAt { name } annotations { title } } } }')).attention;
      const own = await desk(lead);
      expect(own).toMatchObject({ allQuiet: false, teamsWatched: 1, lines: [{ team: { name: 'South' }, driver: { id: 'engagement' }, signal: { state: 'ALERT', direction: 'FALL' } }] });
      expect(own.lines[0]!.signal.change).toBeLessThan(-5);
      expect(own.lines[0]!.signal.text).toMatch(/fell since .*: −\d+\.\d points of 100 \(95 % interval .*About one alert a year in each team is expected by chance\./);
      expect((await desk(above)).teamsWatched).toBe(3);
      const north = await leadOf(app, world, 'North');
      expect(await desk(north)).toMatchObject({ allQuiet: true, lines: [], teamsWatched: 1 });
    });

    it('is shown in the overview to each viewer for their own teams, ordered over those alone', async () => {
      interface Seen { readonly teams: { team: { name: string }; depth: number; cells: { headline: (number | null)[]; signals: string[] } }[]; readonly first: { team: { name: string }; isDiscovery: boolean }[]; readonly parametersVersion: number }
      const overview = async (person: PersonId): Promise<Seen> => (await new GraphqlClient(app.url, await build.signIn(world.organizationId, person)).data<{ organizationOverview: Seen }>(
        '{ organizationOverview { teams { team { name } depth pooledAt cells { headline low high n z signals results roundIds } } drivers { id } first { team { name } driver { id } z p isDiscovery text } parametersVersion expectedFalse reliabilityText } }')).organizationOverview;
      const whole = await overview(above);
      expect(whole.teams.map(({ team, depth }) => `${depth} ${team.name}`)).toEqual(['0 Company', '1 North', '1 South']);
      expect(whole.first[0]).toMatchObject({ team: { name: 'South' }, isDiscovery: true });
      const own = await overview(lead);
      expect(own.teams.map(({ team }) => team.name)).toEqual(['South']);
      expect([...new Set(own.first.map(({ team }) => team.name))]).toEqual(['South']);
    });

    it('gives the team page its columns, and numbers of the team above only to those who may see it', async () => {
      const query = `query ($input: TeamTrendsInput!) { teamTrends(input: $input) { lineage { on text } parent { team { name } headline parentHeadline difference } impact { isEnough text }
        series { driver { id } headline mean eligible pooled fast slow limitLow limitHigh z signals parametersVersions signal { state neededResults results since text } fan { dates } } } }`;
      interface Page { readonly parent: object | null; readonly series: { driver: { id: string }; headline: number[]; mean: number[]; pooled: (number | null)[]; signals: string[]; limitLow: (number | null)[]; slow: (number | null)[]; signal: { state: string }; fan: { dates: string[] } | null }[] }
      const page = async (person: PersonId): Promise<Page> => (await new GraphqlClient(app.url, await build.signIn(world.organizationId, person)).data<{ teamTrends: Page }>(query, { input: { teamId: world.teams.get('South'), lastRounds: 30 } })).teamTrends;
      const own = await page(lead);
      const engagement = own.series.find(({ driver }) => driver.id === 'engagement')!;
      expect(engagement.headline).toHaveLength(14);
      expect(engagement.mean[0]).toBeCloseTo(1 + engagement.headline[0]! / 25, 2);
      expect(engagement.signals.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'LEARNING'));
      expect(engagement.signal.state).toBe('ALERT');
      expect(engagement.fan!.dates).toHaveLength(8);
      expect(own.parent).toBeNull();
      expect(engagement.pooled.every((value) => value === null)).toBe(true);
      const whole = await page(above);
      expect(whole.parent).toMatchObject({ team: { name: 'Company' } });
      expect(whole.series.find(({ driver }) => driver.id === 'engagement')!.pooled.every((value) => typeof value === 'number')).toBe(true);
    });

    it('is no mail to somebody who muted them', async () => {
      const other = await seedReleasedWorld(app, TREE);
      const quiet = await leadOf(app, other, 'South');
      await new GraphqlClient(app.url, await build.signIn(other.organizationId, quiet)).data('mutation { setSignalMails(input: { wanted: false }) { ... on SetSignalMailsSuccess { wanted } } }');
      await live(other, 0, 13, { dropAt: 9, drop: 30 });
      app.clock.set(closesAt(12));
      await fold(other);
      expect(await build.query(other.organizationId, 'select 1 from signal_message')).toHaveLength(1);
      expect(await build.query(other.organizationId, 'select 1 from outgoing_mail')).toEqual([]);
    });

    it('is good news in one mail a week, on Monday, once', async () => {
      const other = await seedReleasedWorld(app, TREE);
      const glad = await leadOf(app, other, 'South');
      await live(other, 0, 12, { dropAt: 9, drop: -20 });
      app.clock.set(closesAt(11));
      await fold(other);
      const sent = (): Promise<object[]> => build.query(other.organizationId, 'select kind, recipient from outgoing_mail');
      expect(await sent()).toEqual([]);
      const [told] = await build.query<{ at: Date }>(other.organizationId, `select decided_at as at from signal_message where kind = 'better'`);
      // Rounds close on Thursdays at nine.
      const monday = new Date(told!.at.getTime() + 4 * 24 * 3_600_000);
      app.clock.set(monday);
      for (let turn = 0; turn < 2; turn += 1) await app.get(SignalMailsDigest).send({ organization: other.organizationId, now: app.clock.now() });
      expect(await sent()).toEqual([{ kind: 'signal-digest', recipient: `${glad}@example.org` }]);
    });
  });
});
