import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { ManifestPage } from '../../src/listening/pulses/app/manifest-page.js';
import { sendAnswer, withdraw } from '../support/conversation-world.js';
import { FixedClock } from '../support/fixed-clock.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { announce, base64Url, close, fetchPass, letAnswer, open, postAnswers, seedRoundWorld, select, SUBMIT, submission, submit, tickNow, type Device, type RoundWorld } from '../support/round-world.js';
import { asOrganization } from '../support/seed-organization.js';
import { endServerProcesses, startServerProcess } from '../support/server-process.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, TEST_SERVER_KEY, type TestApp } from '../support/test-app.js';
import { asSuperuser } from './database-reader.js';
import { naiveExport, naiveLogLine } from './naive/naive-outlets.js';
import { answerNaively, makeNaiveTables } from './naive/naive-tables.js';

const TRENDS = `query ($teamId: ID!) { teamTrends(input: { teamId: $teamId }) {
  rounds { roundId answered eligible } series { driver { id } states headline low high n } details { n level items { n headline } recommend { n } comments { body } } } }`;

const TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreateApiTokenSuccess { secret } } }';
const OPERATOR = 'an-operators-token-of-some-length';

interface Trends {
  readonly rounds: readonly { readonly answered: number | null; readonly eligible: number | null }[];
  readonly series: readonly { readonly states: readonly string[]; readonly headline: readonly (number | null)[]; readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[]; readonly n: readonly (number | null)[] }[];
  readonly details: { readonly n: number | null; readonly items: readonly unknown[]; readonly comments: readonly unknown[] } | null;
}

describe('attack 6: an outlet looser than the screen', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;
  let viewer: GraphqlClient;
  const news: string[] = [];
  const trendsOf = async (team: string): Promise<Trends> => (await viewer.data<{ teamTrends: Trends }>(TRENDS, { teamId: world.teams.get(team) })).teamTrends;

  /** Eleven answer on the left; on the right three, which are fewer than k and are destroyed. */
  beforeAll(async () => {
    // At a full second: a fraction of one would be a number of its own in what is looked through for counts.
    app = await startTestApp({ clock: new FixedClock(new Date(Math.floor(Date.now() / 1000) * 1000)) });
    world = await seedRoundWorld(app, { name: 'top', people: 1, below: [{ name: 'left', people: 12 }, { name: 'right', people: 8 }] });
    const personId = world.people.get('top')![0]!;
    await asOrganization(app.database, world.organizationId, (client) =>
      client.query(`insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, 'whole-organization-viewer', now())`, [world.organizationId, personId]));
    viewer = await signedInClient(app, { organizationId: world.organizationId, personId });
    const ear = new Client(app.database.url);
    await ear.connect();
    ear.on('notification', ({ payload }) => news.push(payload ?? ''));
    await ear.query('listen barograph_live');
    round = await announce(app, world, { opensInHours: 0, commentK: 10 });
    await open(app, world, round.roundId);
    await letAnswer(app, world, round.manifest, world.people.get('left')!.slice(0, 11));
    await letAnswer(app, world, round.manifest, world.people.get('right')!.slice(0, 3), 2);
    await tickNow(app, world, round.roundId);
    expect(await close(app, world, round.roundId)).toBe(3);
    await ear.query('select 1');
    await ear.end();
  });
  afterAll(async () => {
    await endServerProcesses();
    await app.close();
  });

  it('gives the suppressed team away in a naive export and a naive log', async () => {
    await asSuperuser(app.database.name, async (client) => {
      await makeNaiveTables(client);
      for (const [place, personId] of world.people.get('right')!.slice(0, 3).entries()) {
        await answerNaively(client, { personId, unitId: world.teams.get('right')!, scores: [2], comment: `c${place}`, at: new Date() });
      }
      expect(await naiveExport(client)).toEqual([{ unit: world.teams.get('right'), n: 3, mean: 2 }]);
    });
    expect(naiveLogLine({ url: '/answers', body: '{"nonce":"abc","value":2}', ip: '192.0.2.1' })).toMatch(/nonce.*value.*192/);
  });

  it('shows nothing of the suppressed team on the screen, and no n', async () => {
    const right = await trendsOf('right');
    expect(right.rounds.map(({ answered, eligible }) => [answered, eligible])).toEqual([[null, null]]);
    for (const { states, headline, low, high, n } of right.series) {
      expect(states.every((state) => state === 'SUPPRESSED' || state === 'NOT_ASKED')).toBe(true);
      expect([headline, low, high, n].flat().every((value) => value === null)).toBe(true);
    }
    expect(right.details?.n ?? null).toBeNull();
    expect([...(right.details?.items ?? []), ...(right.details?.comments ?? [])]).toEqual([]);
    const left = await trendsOf('left');
    expect(left.series.flatMap(({ n }) => n).filter((n) => n !== null)).toEqual([11, 11]);
  });

  it('stores nothing of it among the released values', async () => {
    const right = world.teams.get('right')!;
    for (const table of ['released_result', 'released_item', 'released_comment', 'batch']) expect(await select(app, world, `select 1 from ${table} where round_id = $1 and team_id = $2`, [round.roundId, right])).toEqual([]);
    expect(await select(app, world, 'select answered, eligible, level, moments from released_round where round_id = $1 and team_id = $2', [round.roundId, right])).toEqual([{ answered: null, eligible: null, level: 0, moments: null }]);
  });

  it('publishes no n of it in the recount', async () => {
    const [{ address }] = (await select<{ address: string }>(app, world, 'select address from manifest where round_id = $1', [round.roundId])) as [{ address: string }];
    const response = await fetch(`${app.url}/manifests/${address}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { recount } = (await response.json()) as ManifestPage;
    expect(recount!.published.map(({ node, n }) => [node, n]).sort()).toEqual([[world.teams.get('left'), 11], [world.teams.get('top'), 11]].sort());
  });

  it('tells live listeners that something changed, and never what', () => {
    const payloads = news.map((text) => JSON.parse(text) as { topic: string; payload: Record<string, unknown> }).filter(({ topic }) => topic.startsWith('team-trends:'));
    expect(payloads.length).toBeGreaterThan(0);
    for (const { payload } of payloads) expect(Object.keys(payload).sort()).toEqual(['revision', 'roundId', 'teamId']);
  });

  it('refuses stored values that the ladder can not have published', async () => {
    const tamper = (change: string, table = 'released_result') => asSuperuser(app.database.name, (client) => client.query(`update ${table} set ${change} where round_id = $1 and team_id = $2`, [round.roundId, world.teams.get('left')]));
    await expect(tamper('n = 4')).rejects.toThrow(/released_result_n_check/);
    await tamper('ladder_version = 99', 'trend_rollup');
    const answer = await viewer.send<{ teamTrends: null }>(TRENDS, { teamId: world.teams.get('left') });
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toMatch(/headline|"n":/);
    await tamper('ladder_version = 1', 'trend_rollup');
  });

  it('logs nothing of answers: not those taken, not those refused, not those that can not be read', async () => {
    const server = startServerProcess({ env: { DATABASE_URL: app.database.url, SERVER_KEY: Buffer.from(TEST_SERVER_KEY).toString('hex'), LOG_LEVEL: 'debug' } });
    const url = await server.listening;
    const next = await announce(app, world, { opensInHours: 0 });
    await open(app, world, next.roundId);
    const devices: Device[] = [];
    for (const personId of world.people.get('left')!.slice(0, 6)) devices.push(await fetchPass(app, world, next.manifest, personId));
    const remark = `remark ${randomBytes(8).toString('hex')}`;
    for (const device of devices) {
      const input = submission(next.manifest, device, 3, remark);
      expect((await submit(url, { ...input, token: base64Url(randomBytes(64)) })).__typename).toBe('PassRefused');
      expect((await submit(url, { ...input, answers: [{ itemId: 'x', value: 99 }] })).__typename).toBe('AnswersInvalid');
      expect((await submit(url, input)).__typename).toBe('SubmitResponseSuccess');
      for (const body of [JSON.stringify({ query: SUBMIT, variables: { input } }).slice(0, -5), { query: `${SUBMIT} ${remark}` }, { query: SUBMIT, variables: { input: { ...input, comment: remark.repeat(3000) } } }]) {
        expect((await postAnswers(url, body)).status).toBeGreaterThanOrEqual(400);
      }
    }
    const key = base64Url(randomBytes(32));
    const address = { roundId: next.roundId, unitId: devices[0]!.unitId, publicKey: key, signature: base64Url(randomBytes(64)) };
    expect((await sendAnswer(url, { ...address, body: remark, sequence: 1 })).__typename).toBe('CommentUnknown');
    expect((await withdraw(url, address)).__typename).toBe('CommentUnknown');
    expect((await fetch(`${url}/replies/${key}/${address.unitId}`)).status).toBe(404);
    server.signal('SIGTERM');
    await server.ended;
    const said = server.output();
    expect(said).toContain('Barograph runs at');
    const secrets = [remark, '/answers', '/replies', key, next.roundId, ...devices.flatMap(({ personId, unitId, pass }) => [personId, unitId, base64Url(pass.nonce), base64Url(pass.token), Buffer.from(pass.nonce).toString('hex')])];
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });

  it('gives programs no more than the screen: not in a table, not in a metric', async () => {
    const { createApiToken } = await viewer.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: 'outlets', scopes: ['metrics:read', 'results:read'] } });
    const authorization = `Bearer ${createApiToken.secret}`;
    const [left, right] = [world.teams.get('left')!, world.teams.get('right')!];
    for (const path of ['/export/results.csv', '/metrics']) {
      const said = await (await fetch(`${app.url}${path}`, { headers: { authorization } })).text();
      expect(said).toContain(left);
      expect(said).not.toContain(right);
      expect(said.match(/\b(3|8)\b(?=[,\n])/g) ?? []).toEqual([]);
    }
  });

  it('tells other features nothing of answers or results', async () => {
    const rows = await select<{ payload: string }>(app, world, 'select payload::text as payload from event_outbox');
    expect(rows).toEqual([]);
  });

  it('counts no answer in a metric, whoever reads it', async () => {
    const counting = await startTestApp({ database: app.database, clock: app.clock, metricsToken: OPERATOR });
    try {
      const page = async (): Promise<string> => (await fetch(`${counting.url}/metrics`, { headers: { authorization: `Bearer ${OPERATOR}` } })).text();
      const counted = async (): Promise<string[]> => (await page()).split('\n').filter((line) => /^barograph_/.test(line) && !line.includes('/metrics'));
      const other = await seedRoundWorld(counting, { name: 'counted', people: 8 });
      const next = await announce(counting, other, { opensInHours: 0 });
      await open(counting, other, next.roundId);
      const devices: Device[] = [];
      for (const personId of other.people.get('counted')!.slice(0, 3)) devices.push(await fetchPass(counting, other, next.manifest, personId));
      const before = await counted();
      for (const device of devices) expect((await submit(counting.url, submission(next.manifest, device, 3))).__typename).toBe('SubmitResponseSuccess');
      await postAnswers(counting.url, '{');
      expect(await counted()).toEqual(before);
      expect(await page()).not.toMatch(/answers|submit|response_total/i);
      expect((await fetch(`${counting.url}/metrics`)).status).toBe(401);
    } finally {
      await counting.close();
    }
  });
});
