import { parse } from 'csv-parse/sync';
import type { PersonId } from '../../src/kernel/ids.js';
import { csvLines } from '../../src/reach/exporters/app/csv-lines.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, close, letAnswer, open, seedRoundWorld, tickNow, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TRENDS = `query ($teamId: ID!) { teamTrends(input: { teamId: $teamId }) { rounds { number state answered } series { driver { id } states headline low high n } details { items { item { id } headline n favourable bins } recommend { score } } } }`;
const TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreateApiTokenSuccess { secret } } }';

interface Trends {
  readonly rounds: { number: number; state: string; answered: number | null }[];
  readonly series: { driver: { id: string }; headline: (number | null)[]; low: (number | null)[]; high: (number | null)[]; n: (number | null)[] }[];
  readonly details: { items: { item: { id: string }; headline: number; n: number; favourable: number | null }[]; recommend: { score: number } | null } | null;
}
type Row = Record<string, string>;

let app: TestApp;
let build: Builders;
let world: RoundWorld;
let people: Record<'viewer' | 'leadOfLeft' | 'leadOfRight' | 'admin' | 'stranger', PersonId>;
const cookieOf = (name: keyof typeof people): Promise<string> => build.signIn(world.organizationId, people[name]);
const get = (query: string, headers: Record<string, string>): Promise<Response> => fetch(`${app.url}/export/results.csv${query}`, { headers });
const read = async (response: Response): Promise<Row[]> => parse(await response.text(), { columns: true, bom: true });
const rowsFor = async (name: keyof typeof people, query = ''): Promise<Row[]> => read(await get(query, { cookie: await cookieOf(name) }));

/** 22 answer on the left; three on the right, who are destroyed; then a round that is still open, with sealed batches. */
beforeAll(async () => {
  app = await startTestApp();
  world = await seedRoundWorld(app, { name: 'top', people: 1, below: [{ name: '=cmd|left', people: 22 }, { name: 'right', people: 8 }] });
  build = await Builders.on(app.database);
  const { organizationId: own } = world;
  const [left, right] = [world.teams.get('=cmd|left')!, world.teams.get('right')!];
  const outside = (): Promise<PersonId> => build.person({ organization: own, team: null });
  people = { viewer: await build.wholeOrganizationViewer(own, await outside()), leadOfLeft: await build.lead(own, left, await outside()), leadOfRight: await build.lead(own, right, await outside()), admin: await build.admin(own, await outside()), stranger: await outside() };
  const round = await announce(app, world);
  await open(app, world, round.roundId);
  await letAnswer(app, world, round.manifest, world.people.get('=cmd|left')!);
  await letAnswer(app, world, round.manifest, world.people.get('right')!.slice(0, 3), 2);
  await close(app, world, round.roundId);
  const next = await announce(app, world);
  await open(app, world, next.roundId);
  await letAnswer(app, world, next.manifest, world.people.get('=cmd|left')!);
  await tickNow(app, world, next.roundId);
});
afterAll(async () => {
  await build.close();
  await app.close();
});

it('says the numbers of the screen, of closed rounds, and no other', async () => {
  const { teamTrends: screen } = await new GraphqlClient(app.url, await cookieOf('viewer')).data<{ teamTrends: Trends }>(TRENDS, { teamId: world.teams.get('=cmd|left') });
  const rows = (await rowsFor('viewer')).filter(({ team_id }) => team_id === world.teams.get('=cmd|left'));
  const closed = screen.rounds.findIndex(({ state }) => state === 'CLOSED');
  expect(screen.rounds.map(({ state }) => state)).toEqual(['CLOSED', 'OPEN']);
  for (const { driver, headline, low, high, n } of screen.series) {
    const row = rows.filter(({ what, driver_id }) => what === 'driver' && driver_id === driver.id);
    expect(row).toHaveLength(1);
    expect([row[0]!.result, row[0]!.low, row[0]!.high, row[0]!.answers, row[0]!.team_answered].map(Number)).toEqual([headline[closed], low[closed], high[closed], n[closed], screen.rounds[closed]!.answered]);
  }
  const questions = rows.filter(({ what }) => what === 'question');
  expect(questions.map(({ question_id, result, answers, favourable_percent }) => [question_id, Number(result), Number(answers), Number(favourable_percent)]))
    .toEqual(screen.details!.items.map(({ item, headline, n, favourable }) => [item.id, headline, n, favourable]));
  expect(rows.filter(({ what }) => what === 'recommend').map(({ result }) => Number(result))).toEqual(screen.details!.recommend ? [screen.details!.recommend.score] : []);
  expect(new Set(rows.map(({ round }) => round))).toEqual(new Set(['1']));
});

it('says nothing of what is suppressed: not of the team, not of how many answered', async () => {
  const rows = await rowsFor('viewer');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ team_id }) => team_id === world.teams.get('right'))).toEqual([]);
  expect(await rowsFor('leadOfRight', `?teamId=${world.teams.get('right')}`)).toEqual([]);
});

it('follows the screen’s rule of who sees what, for sessions and for tokens', async () => {
  const teamsOf = async (name: keyof typeof people): Promise<Set<string>> => new Set((await rowsFor(name)).map(({ team_id }) => team_id!));
  expect(await teamsOf('leadOfLeft')).toEqual(new Set([world.teams.get('=cmd|left')]));
  expect(await teamsOf('admin')).toEqual(new Set());
  expect(await teamsOf('stranger')).toEqual(new Set());
  expect(await rowsFor('leadOfLeft', `?teamId=${world.teams.get('top')}`)).toEqual([]);
  const lead = new GraphqlClient(app.url, await cookieOf('leadOfLeft'));
  const token = async (scope: string): Promise<string> => (await lead.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: scope, scopes: [scope] } })).createApiToken.secret;
  expect(await read(await get('', { authorization: `Bearer ${await token('results:read')}` }))).toEqual(await rowsFor('leadOfLeft'));
  expect((await get('', { authorization: `Bearer ${await token('directory:read')}` })).status).toBe(403);
  const nobody = await get('', {});
  expect([nobody.status, nobody.headers.get('cache-control')]).toEqual([401, 'no-store']);
  expect((await get('', { authorization: 'Bearer nonsense' })).status).toBe(401);
});

it('keeps the filters of the page and refuses what it does not know', async () => {
  const all = await rowsFor('leadOfLeft');
  expect(await rowsFor('leadOfLeft', `?teamId=${world.teams.get('=cmd|left')}&pulseId=${world.pulseId}&from=2026-01-01&to=2030-01-01`)).toEqual(all);
  const [{ driver_id }] = all as [Row];
  expect(await rowsFor('leadOfLeft', `?driverIds=${driver_id}`)).toEqual(all.filter((row) => row.driver_id === driver_id));
  for (const none of ['?to=2020-01-01', '?from=2030-01-01', '?pulseId=x', '?teamId=x', '?driverIds=none']) expect(await rowsFor('leadOfLeft', none)).toEqual([]);
  for (const bad of ['?from=yesterday', '?team=x', '?from=2026-01-01&from=2026-01-02']) expect((await get(bad, { cookie: await cookieOf('viewer') })).status).toBe(400);
});

it('is no formula for a spreadsheet, whatever teams are called, and comes as a file', async () => {
  const response = await get('', { cookie: await cookieOf('leadOfLeft') });
  expect([response.headers.get('content-type'), response.headers.get('content-disposition'), response.headers.get('cache-control')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="barograph-results.csv"', 'no-store']);
  const text = await response.text();
  expect(text).toContain(`'=cmd|left`);
  expect(text).not.toMatch(/(^|,|"|\n)=/);
  expect(csvLines([['=1+1', '+1', '-1', '@x', '\tx', '＝x', -12.5, 0, null, 'a,"b"\n']])).toBe(`'=1+1,'+1,'-1,'@x,'\tx,'＝x,-12.5,0,,"a,""b""\n"\r\n`);
});

it('rests on the same round as the list of teams, which names no interim value while there is a final one', async () => {
  const { visibleTeams } = await new GraphqlClient(app.url, await cookieOf('leadOfLeft')).data<{ visibleTeams: { latest: { number: number; state: string }; latestHeadline: number; latestLow: number; latestHigh: number; latestN: number }[] }>(
    '{ visibleTeams { latest { number state } latestHeadline latestLow latestHigh latestN } }');
  const [row] = (await rowsFor('leadOfLeft')).filter(({ what, driver_id }) => what === 'driver' && driver_id === 'engagement');
  expect(visibleTeams).toEqual([{
    latest: { number: 1, state: 'CLOSED' }, latestHeadline: Number(row!.result), latestLow: Number(row!.low), latestHigh: Number(row!.high), latestN: Number(row!.answers),
  }]);
});
