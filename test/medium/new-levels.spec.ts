import type { PersonId } from '../../src/kernel/ids.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { closesAt, leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TREE = { Company: null, North: 'Company', South: 'Company' };
const ASKED = ['engagement', 'exhaustion'];
const DAY_MS = 24 * 3_600_000;
const LEVEL = '{ since alarmAt was now change low high direction text }';

interface Level { readonly since: string; readonly alarmAt: string; readonly was: number; readonly now: number; readonly direction: string; readonly text: string }
interface Line { readonly kind: string; readonly team: { name: string }; readonly driver: { id: string }; readonly text: string; readonly since: string; readonly annotations: { title: string }[]; readonly signal: { state: string; newLevel: Level | null } }
interface Desk { readonly allQuiet: boolean; readonly summary: string; readonly lines: Line[] }

/** South's engagement fell by 20 points in the 10th round and stayed there, its exhaustion by 16, which is good news; nothing happened in North. */
describe('a change that held', () => {
  let app: TestApp;
  let build: Builders;
  let world: ReleasedWorld;
  let lead: PersonId;
  const wobble = (seed: number, round: number): number => Math.round(Math.sin(seed * 12.9898 + round * 78.233) * 20) / 10;
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, person));
  const desk = async (): Promise<Desk> => (await (await client(lead)).data<{ attention: Desk }>(
    `{ attention { allQuiet summary lines { kind text since team { name } driver { id } signal { state newLevel ${LEVEL} } annotations { title } } } }`)).attention;
  const live = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      const after = number >= 9;
      const of = (seed: number, base: number): DriverValue => [base + wobble(seed, number), 10];
      await release(app, world, {
        North: { engagement: of(1, 70), exhaustion: of(2, 35) }, South: { engagement: of(3, after ? 50 : 70), exhaustion: of(4, after ? 19 : 35) }, Company: { engagement: of(5, 68), exhaustion: of(6, 34) },
      }, { parents: TREE, asked: ASKED });
    }
    await app.get(FoldReleases).run({ organization: world.organizationId, now: app.clock.now() });
  };

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    world = await seedReleasedWorld(app, TREE);
    lead = await leadOf(app, world, 'South');
    await live(0, 14);
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  it('is an alert first, with no new level yet', async () => {
    const { lines } = await desk();
    expect(lines.map(({ kind, driver, signal }) => [kind, driver.id, signal.state, signal.newLevel])).toEqual([['ALERT', 'engagement', 'ALERT', null], ['ALERT', 'exhaustion', 'ALERT', null]]);
  });

  it('stays on the desk when its alert ends: what it was, what it is, and what happened when it began', async () => {
    const alerted = (await desk()).lines[0]!.since;
    await (await client(lead)).data(`mutation ($input: AddAnnotationInput!) { addAnnotation(input: $input) { __typename } }`,
      { input: { teamId: world.teams.get('South'), kind: 'REORGANISATION', title: 'Two teams became one', on: new Date(new Date(alerted).getTime() - 6 * DAY_MS).toISOString().slice(0, 10) } });
    await live(14, 24);
    const { allQuiet, summary, lines } = await desk();
    expect(allQuiet).toBe(false);
    expect(summary).toMatch(/^No trend alerts: 2 trends in one team, as of .*\. 2 have settled at a new level\.$/);
    expect(lines.map(({ kind, driver, signal }) => [kind, driver.id, signal.state, signal.newLevel!.direction])).toEqual([['NEW_LEVEL', 'engagement', 'CALM', 'FALL'], ['NEW_LEVEL', 'exhaustion', 'CALM', 'FALL']]);
    const [fall] = lines as [Line];
    expect(fall.signal.newLevel!.was).toBeCloseTo(70, -1);
    expect(fall.signal.newLevel!.now).toBeCloseTo(50, -1);
    expect(fall.since).toBe(alerted);
    expect(fall.text).toMatch(/^Engagement has settled at a new, lower level since .* of 100, was about .* before the alert of .*95 % interval/);
    expect(fall.annotations).toEqual([{ title: 'Two teams became one' }]);
  });

  it('is kept in the roll-up of every round from then on, and in none before', async () => {
    const rows = await build.query<{ number: number; level: { at: string; was: number } | null }>(world.organizationId, `
      select r.number, nullif(f.new_levels -> (array_position(f.driver_ids, 'engagement') - 1), 'null') as level from trend_rollup f join round r using (organization_id, round_id) join team t using (organization_id, team_id)
       where t.name = 'South' order by r.number`);
    const first = rows.findIndex(({ level }) => level !== null);
    expect(rows[first]!.level!.at).toBe(closesAt(rows[first]!.number - 1).toISOString());
    expect(rows.slice(first).every(({ level }) => level?.at === rows[first]!.level!.at)).toBe(true);
    const [north] = await build.query<{ levels: unknown[] }>(world.organizationId, `select f.new_levels as levels from trend_rollup f join team t using (organization_id, team_id) where t.name = 'North' order by f.closes_at desc limit 1`);
    expect(north!.levels).toEqual([null, null]);
  });

  it('is marked in the map and drawn on the team page where it began', async () => {
    const query = `query ($input: TeamTrendsInput!) {
      organizationOverview { drivers { id } teams { team { name } cells { signals newLevels ${LEVEL} } } }
      teamTrends(input: $input) { rounds { closesAt } series { driver { id } signals newLevels ${LEVEL} } } }`;
    interface Answer {
      readonly organizationOverview: { drivers: { id: string }[]; teams: { cells: { newLevels: (Level | null)[] } }[] };
      readonly teamTrends: { rounds: { closesAt: string }[]; series: { driver: { id: string }; signals: string[]; newLevels: Level[] }[] };
    }
    const { organizationOverview: map, teamTrends: page } = await (await client(lead)).data<Answer>(query, { input: { teamId: world.teams.get('South'), lastRounds: 30 } });
    expect(map.teams[0]!.cells.newLevels.map((level) => level?.direction)).toEqual(['FALL', 'FALL']);
    const { signals, newLevels } = page.series.find(({ driver }) => driver.id === 'engagement')!;
    const began = page.rounds.findIndex(({ closesAt: at }) => at === newLevels[0]!.since);
    expect(newLevels).toHaveLength(1);
    expect([signals[began - 1], signals[began]]).toEqual(['ALERT', 'CALM']);
  });

  it('is in the table and in the metrics', async () => {
    const cookie = await build.signIn(world.organizationId, lead);
    const csv = (await (await fetch(`${app.url}/export/results.csv`, { headers: { cookie } })).text()).split('\r\n').map((line) => line.split(','));
    const column = (line: readonly string[], name: string): string | undefined => line[csv[0]!.indexOf(name)];
    const last = csv.findLast((line) => line.includes('engagement'))!;
    const { newLevel } = (await desk()).lines[0]!.signal;
    expect([column(last, 'signal'), column(last, 'new_level_since'), Number(column(last, 'new_level')), Number(column(last, 'level_before')), column(last, 'exact')]).toEqual(['calm', newLevel!.since, newLevel!.now, newLevel!.was, '0']);
    const { createApiToken } = await (await client(lead)).data<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(input: { name: "Metrics", scopes: ["metrics:read"] }) { ... on CreateApiTokenSuccess { secret } } }');
    const metrics = await (await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${createApiToken.secret}` } })).text();
    const sample = (name: string): number => Number(new RegExp(`^${name}\\{.*driver="engagement"\\} (\\S+)$`, 'm').exec(metrics)?.[1]);
    expect(sample('barograph_team_driver_new_level_points')).toBeCloseTo(newLevel!.now - newLevel!.was, 1);
    expect(sample('barograph_team_driver_new_level_timestamp_seconds')).toBe(Date.parse(newLevel!.since) / 1000);
    expect(sample('barograph_team_driver_exact')).toBe(0);
  });

  it('has no line any more after a quarter, and is still counted', async () => {
    await live(24, 34);
    const { allQuiet, summary, lines } = await desk();
    expect([allQuiet, lines]).toEqual([true, []]);
    expect(summary).toMatch(/^All is quiet: .* 2 older new levels are still marked in the map\.$/);
  });
});
