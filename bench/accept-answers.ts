// W: accepting an answer. Bare Fastify with one statement, pgbench with the same statement, and Barograph's public door, in turn.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { compare, goal, print, type Side } from './support/measure.js';
import { load } from './support/load.js';
import { bareBodies, openRound, POOL, preparingApp, startBenchDatabase, startServer, type OpenRound } from './support/bench-world.js';

const seconds = Number(process.env.SECONDS_EACH ?? 4);
const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const round = await openRound(app, 20, 500);
// Before the tables of the other sides are made: a server refuses to start beside tables without row-level security.
const barograph = await startServer('bench/support/bench-server.ts', database.url);
const owner = new Client(database.url);
await owner.connect();
await owner.query('create table bench_spent (spent_hash bytea primary key, unit_id uuid not null)');
await owner.query('create table bench_pending (pending_id uuid primary key, unit_id uuid not null, sealed bytea not null)');
await owner.query('create index on bench_pending (unit_id)');
await owner.query('create index on bench_spent (unit_id)');

const bare = await startServer('bench/support/bare-fastify.mjs', database.url);
const spread = (index: number): string => round.units[index % round.units.length]!;
const hot = (): string => round.units[0]!;

/** Prepares as many bodies as the side has needed so far and half as many again. */
function side(name: string, url: string, connections: number, prepare: (count: number) => Promise<string[]> | string[], isAccepted: (body: string) => boolean): Side {
  let expected = 2500;
  return {
    name,
    run: async (duration) => {
      const bodies = await prepare(Math.ceil(expected * duration * 1.6));
      const rate = await load(url, () => bodies.pop(), isAccepted, connections, duration);
      expected = Math.max(expected, rate);
      return rate;
    },
  };
}
const bareSide = (connections: number): Side => side(`bare Fastify + one statement, ${connections} connections`, bare.url, connections, (count) => bareBodies(count, round.roundId, hot()), (body) => body === '{"accepted":true}');
const door = (label: string, connections: number, unit: (index: number) => string, from: OpenRound = round): Side =>
  side(`POST /answers, ${label}, ${connections} connections`, `${barograph.url}/answers`, connections, (count) => from.prepare(count, unit), (body) => body.includes('"SubmitResponseSuccess"'));

const program = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/lib/postgresql/16/bin/pgbench', '/usr/bin/pgbench'].find(existsSync);
const script = path.join(mkdtempSync(path.join(os.tmpdir(), 'barograph-bench-')), 'accept.sql');
writeFileSync(script, `with spent as (insert into bench_spent (spent_hash, unit_id) values (sha256(gen_random_uuid()::text::bytea), '${hot()}') on conflict do nothing returning 1)
insert into bench_pending (pending_id, unit_id, sealed) select gen_random_uuid(), '${hot()}', '\\x${'ab'.repeat(48)}'::bytea from spent;\n`);
const pgbench: Side[] = program
  ? [{ name: `pgbench, the same statement, ${POOL} clients`, run: async (duration) => Number(/tps = ([\d.]+) \(without/.exec(execFileSync(program, ['-n', '-M', 'prepared', '-f', script, '-c', String(POOL), '-j', '1', '-T', String(duration), database.url], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))![1]) }]
  : [];

const before = await transactions();
const few = await compare([bareSide(16), ...pgbench, door('spread over 20 units', 16, spread), door('one busy unit', 16, hot)], { seconds });
print('Accepting an answer, 16 connections (synchronous commit on)', few);
const [doorSpread, doorHot] = few.slice(-2) as [(typeof few)[number], (typeof few)[number]];
goal('W-a: public door ÷ bare Fastify', doorSpread.ratio, 0.7);
goal('W-c: one busy unit ÷ spread', doorHot.ratio / doorSpread.ratio, 0.85);
const many = await compare([bareSide(128), door('spread over 20 units', 128, spread)], { seconds, rounds: 3 });
print('Accepting an answer, 128 connections', many);
goal('W-a at 128 connections', many[1]!.ratio, 0.7);
await roundTrips(before);
if (!program) console.log('  (no pgbench on this machine: its row is left out)');

barograph.stop();
bare.stop();
await owner.end();
await app.close();
await database.stop();
process.exit(0);

async function transactions(): Promise<{ commits: number; answers: number }> {
  await owner.query('select pg_stat_force_next_flush()');
  const { rows } = await owner.query<{ commits: string; answers: string }>(`select (select xact_commit from pg_stat_database where datname = 'bench') as commits, (select n_tup_ins from pg_stat_all_tables where relid = 'pending_answer'::regclass) + (select n_tup_ins from pg_stat_all_tables where relid = 'bench_pending'::regclass) as answers`);
  return { commits: Number(rows[0]!.commits), answers: Number(rows[0]!.answers) };
}

/** One autocommitted statement is one transaction and one round trip, so commits ÷ answers is the number of round trips. */
async function roundTrips(start: { commits: number; answers: number }): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const end = await transactions();
  goal('W-c: database round trips per accepted answer', (end.commits - start.commits) / (end.answers - start.answers), 1.01, 'at most');
}
