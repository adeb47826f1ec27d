import { Client } from 'pg';
import type { Environment } from '../config/environment.js';
import { Secret } from '../config/secret.js';
import { StartFailure } from '../config/start-failure.js';
import { startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import { takeInstanceLock } from '../embedded-postgres/instance-lock.js';
import type { BootLog } from './boot-log.js';
import { keepRunning } from './keep-running.js';
import { faultCode } from './last-resort.js';
import type { Shutdown } from './shutdown.js';

const oldestVersion = 15;
const patienceMs = 30_000;

/** Gives the connection of the database that the settings name: the embedded one, started here, or the user's own, reached and checked. */
export async function openDatabase(environment: Environment, shutdown: Shutdown, log: BootLog): Promise<Secret<string>> {
  if (environment.database.kind === 'external') {
    await reachDatabase(environment.database.url.reveal(), log);
    return environment.database.url;
  }
  const lock = takeInstanceLock(environment.dataDir);
  shutdown.add('The lock on the data directory', async () => { lock.release(); });
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: environment.dataDir, log: (line) => { log.debug(line); } });
    const running = keepRunning(postgres, { log, isWanted: () => !shutdown.hasBegun, giveUp: () => void shutdown.end(faultCode) });
    shutdown.add('PostgreSQL', () => running.stop());
    return new Secret(postgres.url);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Waits for a database that is starting, too; throws StartFailure naming where it looked, without login and password. */
async function reachDatabase(url: string, log: BootLog): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await checkVersion(url);
    } catch (error) {
      if (error instanceof StartFailure) throw error;
      if (!isPassing(error) || performance.now() > deadline) throw new StartFailure(`The database in DATABASE_URL can't be used (${place(url)}): ${reason(error)}.`);
      if (attempt === 0) log.say(`Waiting for the database (${place(url)}): ${reason(error)}.`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function checkVersion(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < oldestVersion) throw new StartFailure(`The database in DATABASE_URL is PostgreSQL ${version}; Barograph needs ${oldestVersion} or newer.`);
  } finally {
    await client.end();
  }
}

const passing = new Set(['ECONNREFUSED', 'ENOENT', 'EAI_AGAIN', 'ETIMEDOUT', '57P03']);

function isPassing(error: unknown): boolean {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return passing.has(code ?? '') || (errors?.some((each) => passing.has(each.code ?? '')) ?? false);
}

function reason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message?.trim() || code || 'no answer';
}

function place(url: string): string {
  const { host, port, database } = new Client(url) as unknown as { host: string; port: number; database: string };
  return `${host}:${port}, database ${database}`;
}
