// Reading results over 1M and 10M answers (R-a), against plain Fastify (R-b), and how late the fold is. SCALE divides the people of a team: 10 is a quick look. ONLY=rest leaves out growth and lag, ONLY=growth and ONLY=lag the others.
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { LogForecasts } from '../src/listening/results/app/log-forecasts.js';
import { FoldReleases } from '../src/listening/results/app/fold-releases.js';
import { Builders } from '../test/support/builders.js';
import { preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';
import { compare, goal, median, print } from './support/measure.js';
import { loadReleased, type LoadedOrganization } from './support/released-load.js';

const only = process.env.ONLY;
const scale = Number(process.env.SCALE ?? 1);
const rounds = Number(process.env.ROUNDS ?? 52);
const teams = Number(process.env.TEAMS ?? 50);
const SERIES = 'series { driver { id } states headline low high n pooled pooledLow pooledHigh fast slow limitLow limitHigh z signals parametersVersions }';
const TREND = `query T($input: TeamTrendsInput!) { teamTrends(input: $input) { revision rounds { roundId number opensAt closesAt } ${SERIES} } }`;
const OVERVIEW = 'query O($input: OrganizationOverviewInput) { organizationOverview(input: $input) { revision drivers { id } teams { team { id } depth cells { headline low high n z signals results roundIds } } first { z p isDiscovery text } } }';

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const build = await Builders.on(database);
const large = await filled(Math.max(6, Math.round(320 / scale)));
const small = only === undefined || only === 'growth' ? await filled(Math.max(6, Math.round(32 / scale))) : large;
const server = await startServer('bench/support/bench-server.ts', database.url);
const bare = await startServer('bench/support/bare-trends.mjs', database.url);
process.on('exit', () => [server, bare].forEach((one) => one.stop()));

let turn = 0;
if (only === undefined || only === 'growth') await growth();
if (only === undefined || only === 'rest') await againstRest();
if (only === undefined || only === 'lag') await lag();
server.stop();
bare.stop();
await build.close();
await app.close();
await database.stop();
process.exit(0);

type Side = LoadedOrganization & { readonly cookie: string };

async function filled(people: number): Promise<Side> {
  const started = performance.now();
  const loaded = await loadReleased(database.url, { teams, people, rounds });
  const wrote = performance.now();
  const forecasts = app.get(LogForecasts);
  const makeForecasts = forecasts.run.bind(forecasts);
  forecasts.run = () => Promise.resolve();
  const folded = await app.get(FoldReleases).run({ organization: loaded.organization as never, now: new Date() });
  const done = performance.now();
  forecasts.run = makeForecasts;
  // The newest round's forecasts are enough to read.
  await build.query(loaded.organization as never, 'delete from release_outbox where round_id <> (select round_id from round order by closes_at desc limit 1)');
  await forecasts.run({ organization: loaded.organization as never });
  const forecast = performance.now();
  await analyzed();
  console.log(`${millions(loaded)} answers of ${teams} teams over ${rounds} rounds: written in ${((wrote - started) / 1000).toFixed(1)} s, ${folded} rounds folded in ${((done - wrote) / 1000).toFixed(1)} s, forecasts of one round in ${((forecast - done) / 1000).toFixed(1)} s`);
  return { ...loaded, cookie: await build.signIn(loaded.organization as never, loaded.viewer as never, new Date().toISOString().slice(0, 10)) };
}

async function growth(): Promise<void> {
  console.log('\nHow reading grows with the number of answers (p50, uncached)');
  for (const [what, ask] of [
    ['team trend, 12 drivers x 52 weeks', (of: Side, turn: number) => post(of, TREND, { input: { teamId: of.teams[turn % of.teams.length], lastRounds: rounds }, turn })],
    ['heat map, all teams', (of: Side, turn: number) => post(of, OVERVIEW, { input: null, turn })],
    ['company view', (of: Side, turn: number) => post(of, TREND, { input: { teamId: of.root, lastRounds: rounds }, turn })],
  ] as const) {
    const [few, many] = await alternately(ask);
    console.log(`  ${what.padEnd(36)} ${few.toFixed(1).padStart(7)} ms at ${millions(small)}, ${many.toFixed(1).padStart(7)} ms at ${millions(large)}`);
    goal(`R-a ${what}`, many / few, 1.15, 'at most');
  }
}

/** Against plain Fastify with one statement over the same roll-ups. */
async function againstRest(): Promise<void> {
  const results = await compare([
    { name: 'plain Fastify REST, one statement', run: (seconds) => rate(seconds, () => get(`${bare.url}/trends/${large.organization}/${large.teams[(turn += 1) % teams]}`)) },
    { name: 'teamTrends, uncached', run: (seconds) => rate(seconds, () => post(large, TREND, { input: { teamId: large.teams[(turn += 1) % teams], lastRounds: rounds }, turn })) },
    { name: 'teamTrends, asked again', run: (seconds) => rate(seconds, () => post(large, TREND, { input: { teamId: large.teams[(turn += 1) % teams], lastRounds: rounds } })) },
  ], { rounds: 3, seconds: 3 });
  print('Reading one team over HTTP, 8 connections', results);
  goal('R-b uncached', results[1]!.ratio, 1);
  goal('R-b asked again, over uncached', results[2]!.rate / results[1]!.rate, 8);
}

/** What autovacuum would do within a minute: plans are made with the sizes that the tables have. */
async function analyzed(): Promise<void> {
  const client = new Client(database.url);
  await client.connect();
  await client.query('analyze');
  await client.end();
}

async function alternately(ask: (of: Side, turn: number) => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let number = 0; number < 60; number += 1) {
    for (const [index, side] of [small, large].entries()) {
      const started = performance.now();
      await ask(side, 1_000_000 + number);
      if (number >= 10) times[index]!.push(performance.now() - started);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** From the commit of a closing round's release to its fold, heard by LISTEN, while readers keep the server busy and forecasts of the fold before are made. */
async function lag(): Promise<void> {
  const listener = new Client(database.url);
  await listener.connect();
  await listener.query('listen barograph_live');
  let heard: () => void = () => undefined;
  listener.on('notification', ({ payload }) => payload?.includes(`overview:${large.organization}`) && heard());
  const jobs = await startServer('bench/support/fold-server.ts', database.url);
  let isOver = false;
  const readers = Array.from({ length: 4 }, async () => {
    while (!isOver) await post(large, TREND, { input: { teamId: large.teams[(turn += 1) % teams], lastRounds: rounds }, turn }).catch(() => undefined);
  });
  const times: number[] = [];
  const newest = await build.query<{ id: string }>(large.organization as never, 'select round_id as id from round order by closes_at desc limit 1');
  for (let number = 0; number < 20; number += 1) {
    const folded = new Promise<void>((resolve) => (heard = resolve));
    await build.query(large.organization as never, `insert into release_outbox (organization_id, outbox_id, round_id, is_final) values ($1, gen_random_uuid(), $2, true)`, [large.organization, newest[0]!.id]);
    const committed = performance.now();
    await build.query(large.organization as never, `select door.enqueue_job('fold-releases', $1::json, $2, null::timestamptz)`, [JSON.stringify({ organization: large.organization }), `fold-releases:${large.organization}`]);
    await folded;
    times.push(performance.now() - committed);
  }
  isOver = true;
  await Promise.all(readers);
  jobs.stop();
  await listener.end();
  const sorted = times.sort((a, b) => a - b);
  console.log(`\nFrom a release to its fold (a closed round of ${teams + 1} nodes, ${rounds} rounds of history), readers busy: p50 ${median(times).toFixed(0)} ms, p99 ${sorted[Math.floor(sorted.length * 0.99) - 1]!.toFixed(0)} ms`);
  goal('lag of the fold, p99 in seconds', sorted[Math.floor(sorted.length * 0.99) - 1]! / 1000, 2, 'at most');
}

async function rate(seconds: number, ask: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (performance.now() < end) {
      await ask();
      done += 1;
    }
  }));
  return done / seconds;
}

function post({ cookie }: Side, query: string, variables: object): Promise<string> {
  return send(`${server.url}/graphql`, JSON.stringify({ query, variables }), { cookie, 'content-type': 'application/json' });
}

function get(url: string): Promise<string> {
  return send(url, undefined, {});
}

function send(url: string, body: string | undefined, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: body === undefined ? 'GET' : 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => (response.statusCode === 200 && !text.includes('"errors"') ? resolve(text) : reject(new Error(text.slice(0, 300)))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function millions({ answers }: LoadedOrganization): string {
  return `${(answers / 1e6).toFixed(2)}M`;
}
