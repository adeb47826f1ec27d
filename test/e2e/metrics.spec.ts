import { execFileSync } from 'node:child_process';
import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { GaugeChanged, gaugeSubject, type Gauge } from '../../src/contracts/practices/gauge-changed.event.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import { EventOutbox } from '../../src/platform/events/event-outbox.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, close, fetchPass, letAnswer, open, seedRoundWorld, submission, submit, tickNow, type RoundWorld } from '../support/round-world.js';
import { systemProgram } from '../support/system-program.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const OPERATOR = 'an-operators-token-of-some-length';
const TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreateApiTokenSuccess { secret } } }';
const TRENDS = '{ teamTrends(input: { teamId: "%" }) { series { driver { id } headline low high n } rounds { answered eligible } } }';
const promtool = systemProgram('promtool');

let app: TestApp;
let build: Builders;
let world: RoundWorld;
let people: Record<'viewer' | 'leadOfLeft' | 'admin', PersonId>;
const tokens: Record<string, string> = {};

const get = (token?: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${app.url}/metrics`, { headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers } });
const page = async (token: string): Promise<string> => (await get(token)).text();
const client = async (name: keyof typeof people): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(world.organizationId, people[name]));
const tokenOf = async (name: keyof typeof people, scope = 'metrics:read'): Promise<string> =>
  (await (await client(name)).data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: scope, scopes: [scope] } })).createApiToken.secret;
/** The samples of a metric, by their labels. */
const samples = (text: string, name: string): Map<string, number> => new Map([...text.matchAll(new RegExp(`^${name}\\{(.*)\\} (\\S+)$`, 'gm'))].map((match): [string, number] => [match[1]!, Number(match[2])]));
const withoutAges = (text: string): string => text.replaceAll(/^barograph_team_driver_result_age_seconds.*$/gm, '');

async function count(changes: Partial<Gauge>): Promise<void> {
  const gauge: Gauge = { gauge: 'code_t_open_days', help: 'Code T days that are not booked.', teamId: null, labels: {}, value: 3, ...changes };
  const ctx: Ctx = { actor: { kind: 'system', job: 'practice' }, organization: world.organizationId, requestId: 'x', now: app.clock.now() };
  await app.get(UnitOfWork).run(ctx, async (tx) => ok(await app.get(EventOutbox).tell(tx, ctx, GaugeChanged, gaugeSubject(gauge), gauge)));
  await app.get(DeliverEvents).tick();
}

beforeAll(async () => {
  app = await startTestApp({ metricsToken: OPERATOR });
  world = await seedRoundWorld(app, { name: 'top', people: 1, below: [{ name: 'le"ft\\\n', people: 12 }, { name: 'right', people: 8 }] });
  build = await Builders.on(app.database);
  const { organizationId: own } = world;
  const outside = (): Promise<PersonId> => build.person({ organization: own, team: null });
  people = { viewer: await build.wholeOrganizationViewer(own, await outside()), leadOfLeft: await build.lead(own, world.teams.get('le"ft\\\n')!, await outside()), admin: await build.admin(own, await outside()) };
  const round = await announce(app, world);
  await open(app, world, round.roundId);
  await letAnswer(app, world, round.manifest, world.people.get('le"ft\\\n')!.slice(0, 11));
  await letAnswer(app, world, round.manifest, world.people.get('right')!.slice(0, 3), 2);
  await close(app, world, round.roundId);
  for (const name of ['viewer', 'leadOfLeft', 'admin'] as const) tokens[name] = await tokenOf(name);
});
afterAll(async () => {
  await build.close();
  await app.close();
});

it('says the numbers of the screen, under stable labels, in the format asked for', async () => {
  const left = world.teams.get('le"ft\\\n')!;
  const { teamTrends } = await (await client('viewer')).data<{ teamTrends: { series: { driver: { id: string }; headline: number[]; low: number[]; high: number[]; n: number[] }[]; rounds: { answered: number; eligible: number }[] } }>(TRENDS.replace('%', left));
  const text = await page(tokens.viewer!);
  expect(teamTrends.series.length).toBeGreaterThan(0);
  for (const { driver, headline, low, high, n } of teamTrends.series) {
    const labels = `team_id="${left}",team="le\\"ft\\\\\\n",pulse_id="${world.pulseId}",driver="${driver.id}"`;
    const values = ['score', 'score_low', 'score_high', 'responses'].map((what) => samples(text, `barograph_team_driver_${what}`).get(labels));
    expect(values).toEqual([headline[0], low[0], high[0], n[0]]);
  }
  const [{ answered, eligible }] = teamTrends.rounds as [{ answered: number; eligible: number }];
  expect(samples(text, 'barograph_team_participation_ratio').get(`team_id="${left}",team="le\\"ft\\\\\\n",pulse_id="${world.pulseId}"`)).toBeCloseTo(answered / eligible, 3);
  expect([...samples(text, 'barograph_team_driver_result_age_seconds').values()].every((age) => age >= 0 && age < 86_400 * 30)).toBe(true);
  expect((await get(tokens.viewer)).headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const open = await get(tokens.viewer, { accept: 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5' });
  expect(open.headers.get('content-type')).toContain('application/openmetrics-text');
  expect((await open.text()).endsWith('# EOF\n')).toBe(true);
});

it('says nothing of a suppressed team, and nothing of an open round until it is final', async () => {
  const before = await page(tokens.viewer!);
  expect(before).not.toContain(world.teams.get('right')!);
  const next = await announce(app, world);
  await open(app, world, next.roundId);
  expect(withoutAges(await page(tokens.viewer!))).toBe(withoutAges(before));
  await letAnswer(app, world, next.manifest, world.people.get('le"ft\\\n')!, 5);
  await tickNow(app, world, next.roundId);
  expect(withoutAges(await page(tokens.viewer!))).toBe(withoutAges(before));
  await close(app, world, next.roundId);
  const after = await page(tokens.viewer!);
  expect(withoutAges(after)).not.toBe(withoutAges(before));
  expect([...samples(after, 'barograph_team_driver_score').keys()]).toEqual([...samples(before, 'barograph_team_driver_score').keys()]);
});

it('shows each token what its person sees on the screen, of its organization alone', async () => {
  const teamsIn = async (token: string): Promise<Set<string>> => new Set([...(await page(token)).matchAll(/team_id="([^"]*)"/g)].map((match) => match[1]!));
  expect(await teamsIn(tokens.viewer!)).toEqual(new Set([world.teams.get('top'), world.teams.get('le"ft\\\n')]));
  expect(await teamsIn(tokens.leadOfLeft!)).toEqual(new Set([world.teams.get('le"ft\\\n')]));
  expect(await teamsIn(tokens.admin!)).toEqual(new Set());
  const other = await build.organization({ name: 'Elsewhere' });
  const stranger = new GraphqlClient(app.url, await build.signIn(other.organizationId, await build.wholeOrganizationViewer(other.organizationId)));
  const { secret } = (await stranger.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: 'x', scopes: ['metrics:read'] } })).createApiToken;
  expect((await page(secret)).trim()).toBe('');
});

it('refuses who has no token, one without the scope, and one that was revoked', async () => {
  expect((await get()).status).toBe(401);
  expect((await get('nonsense')).status).toBe(401);
  expect((await get(await tokenOf('viewer', 'results:read'))).status).toBe(403);
  await build.query(world.organizationId, 'delete from team_lead where person_id = $1', [people.leadOfLeft]);
  expect((await page(tokens.leadOfLeft!)).trim()).toBe('');
  await build.query(world.organizationId, 'delete from api_token where person_id = $1', [people.leadOfLeft]);
  expect((await get(tokens.leadOfLeft)).status).toBe(401);
});

it('shows what practices count, until they take it back, of teams only to who may see them', async () => {
  await count({ labels: { quarter: '2026-q1' } });
  await count({ gauge: 'on_call_shifts_open', teamId: world.teams.get('right')!, value: 2 });
  const text = await page(tokens.viewer!);
  expect([...samples(text, 'barograph_code_t_open_days')]).toEqual([['team_id="",team="",quarter="2026-q1"', 3]]);
  expect([...samples(text, 'barograph_on_call_shifts_open').values()]).toEqual([2]);
  expect(await page(tokens.admin!)).not.toContain('on_call');
  await count({ labels: { quarter: '2026-q1' }, value: null });
  expect(await page(tokens.viewer!)).not.toContain('code_t');
});

it('tells the operator how the service does, never a result, and counts no answer and nobody by name', async () => {
  await (await client('viewer')).data('{ viewer { person { name } } }').catch(() => undefined);
  await (await client('admin')).send('{ teamTrends(input: { teamId: "x" }) { nothing } }');
  const round = await announce(app, world);
  await open(app, world, round.roundId);
  const device = await fetchPass(app, world, round.manifest, world.people.get('right')![0]!);
  const before = await page(OPERATOR);
  await submit(app.url, submission(round.manifest, device, 3));
  expect((await fetch(`${app.url}/replies/${'A'.repeat(43)}/${device.unitId}`)).status).toBe(404);
  const text = await page(OPERATOR);
  expect(text).toMatch(/barograph_graphql_operation_duration_seconds_count\{kind="query",operation="viewer",outcome="(ok|refused)"\} \d+/);
  expect(text).toMatch(/barograph_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="2xx"\} \d+/);
  expect(text).toContain('process_resident_memory_bytes');
  const counted = (of: string): string[] => of.split('\n').filter((line) => /^barograph_(http|graphql).*_count/.test(line) && !line.includes('/metrics'));
  expect(counted(text)).toEqual(counted(before));
  expect(text).not.toMatch(/answers|submit|replies|barograph_team/i);
  for (const secret of [world.organizationId, ...Object.values(people), ...world.teams.values()]) expect(text).not.toContain(secret);
  expect(await page(tokens.viewer!)).not.toMatch(/process_|http_request/);
});

it('counts nothing where no operator’s token is set', async () => {
  const quiet = await startTestApp({ database: app.database, clock: app.clock });
  try {
    expect((await fetch(`${quiet.url}/metrics`, { headers: { authorization: `Bearer ${OPERATOR}` } })).status).toBe(401);
  } finally {
    await quiet.close();
  }
});

(promtool ? it : it.skip)('promtool finds nothing wrong with either page', async () => {
  await Promise.all([tokens.viewer!, OPERATOR].map((token) => get(token, { accept: 'application/openmetrics-text' })));
  for (const token of [tokens.viewer!, OPERATOR]) expect(execFileSync(promtool!, ['check', 'metrics'], { input: await page(token), encoding: 'utf8' })).toBe('');
});
