import { randomBytes, randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { createPassChecker } from '../../src/engines/anonymity/pass-fast.js';
import { spentHash } from '../../src/engines/anonymity/pass.js';
import { RoundSecrets } from '../../src/listening/pulses/app/round-secrets.js';
import { AnswerDoor } from '../../src/listening/pulses/persistence/answer-door.js';
import { runMigrations } from '../../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { ownerRole, provisionOwner } from '../../src/platform/embedded-postgres/provision.js';
import { announce, open, seedRoundWorld, SUBMIT, type RoundWorld } from '../../test/support/round-world.js';
import { FixedClock } from '../../test/support/fixed-clock.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

export const POOL = 16;

/** A durable PostgreSQL of the benchmark's own (fsync and synchronous commit on), migrated, with its owner's address. */
export async function startBenchDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = path.resolve(`.data/bench-${process.pid}`);
  const server = await startEmbeddedPostgres({ dataDir, isDurable: true, settings: { max_connections: '300' } });
  const admin = new Client(server.superuserUrl);
  await admin.connect();
  await provisionOwner(admin);
  await admin.query(`create database bench owner ${ownerRole}`);
  await admin.end();
  const url = server.superuserUrl.replace(/\/\/[^@]*@/, `//${ownerRole}@`).replace(/\/postgres\?/, '/bench?');
  await runMigrations({ url });
  return { url, stop: async () => { await server.stop(); await rm(dataDir, { recursive: true, force: true }); } };
}

/** An application in this process for preparing things, on the benchmark's database, at the real time. */
export function preparingApp(url: string): Promise<TestApp> {
  return startTestApp({ database: { name: 'bench', url, drop: () => Promise.resolve() }, clock: new FixedClock(new Date()) });
}

export interface OpenRound {
  readonly world: RoundWorld;
  readonly roundId: string;
  readonly units: readonly string[];
  /** Bodies of POST /answers with passes never used before; `unit` chooses whose. */
  prepare(count: number, unit: (index: number) => string): Promise<string[]>;
}

/** A round open now, of `teams` teams with `people` each. Passes come by direct evaluation of the unit keys. */
export async function openRound(app: TestApp, teams: number, people: number): Promise<OpenRound> {
  const below = Array.from({ length: teams }, (_, index) => ({ name: `Team ${index + 1}`, people }));
  const world = await seedRoundWorld(app, { name: 'Bench', people: 6, below });
  const { roundId, manifest } = await announce(app, world, { opensInHours: 0 });
  await open(app, world, roundId);
  const found = (await app.get(AnswerDoor).findRound(roundId))!;
  const secrets = app.get(RoundSecrets);
  const seed = secrets.openSeed(roundId, found.sealedSeed!);
  const units = manifest.units.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const keys = new Map(units.map((unit) => [unit, secrets.unitKey(seed, world.organizationId, roundId, unit).secretKey]));
  const checker = await createPassChecker();
  const answers = manifest.questions.map(({ item }) => ({ itemId: item, value: 4 }));
  const prepare = async (count: number, unit: (index: number) => string): Promise<string[]> =>
    Array.from({ length: count }, (_, index) => {
      const unitId = unit(index);
      const nonce = randomBytes(32);
      const token = checker.evaluate(keys.get(unitId)!, nonce);
      const input = { roundId, unitId, nonce: nonce.toString('base64url'), token: Buffer.from(token).toString('base64url'), answers };
      return JSON.stringify({ operationName: 'SubmitResponse', query: SUBMIT, variables: { input } });
    });
  return { world, roundId, units, prepare };
}

/** Bodies for the bare server: the same sizes in the database, nothing to check. */
export function bareBodies(count: number, roundId: string, unit: string): string[] {
  return Array.from({ length: count }, () => JSON.stringify({ spent: spentHash(roundId, randomBytes(32)), id: randomUUID(), unit, sealed: randomBytes(48).toString('hex') }));
}

/** Starts a server of the benchmark in a process of its own and gives its address. */
export function startServer(script: string, databaseUrl: string): Promise<{ url: string; child: ChildProcess; stop(): void }> {
  const child = fork(script, { execArgv: [...(process.env.NODE_FLAGS?.split(' ') ?? []), ...(script.endsWith('.ts') ? ['--import', './scripts/lib/typescript.mjs'] : [])], env: { NODE_ENV: 'production', ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: databaseUrl, POOL: String(POOL) } });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve({ url: (message as { url: string }).url, child, stop: () => child.kill('SIGKILL') }));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
}
