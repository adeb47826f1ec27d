import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment, type Environment } from '../config/environment.js';
import { StartFailure } from '../config/start-failure.js';
import { socketUrl, startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import { alreadyRunning, instanceHolder, takeInstanceLock } from '../embedded-postgres/instance-lock.js';
import { runningPostmaster } from '../embedded-postgres/postmaster-file.js';
import { databaseName, ownerRole } from '../embedded-postgres/provision.js';

/** A command that works on the database beside the server, or instead of it. */
export interface MaintenanceTask {
  /** Whether a server may be running on the embedded database meanwhile. */
  readonly beside: boolean;
  run(url: string, environment: Environment): Promise<string>;
}

/** Opens the database that the settings name, runs the task, says what came of it and ends with 0; or says why not, and ends with 1. */
export async function maintain(task: MaintenanceTask): Promise<void> {
  try {
    const environment = parseEnvironment();
    process.stdout.write(`${await onDatabase(environment, task)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof StartFailure ? error.message : ((error as Error).stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}

async function onDatabase(environment: Environment, task: MaintenanceTask): Promise<string> {
  if (environment.database.kind === 'external') return task.run(environment.database.url.reveal(), environment);
  const holder = instanceHolder(environment.dataDir);
  if (holder !== undefined) {
    if (!task.beside) throw new StartFailure(alreadyRunning(environment.dataDir, holder));
    return task.run(runningUrl(environment.dataDir), environment);
  }
  if (task.beside && !existsSync(path.join(environment.dataDir, 'database'))) throw new StartFailure(`There is no database in ${environment.dataDir}.`);
  const lock = takeInstanceLock(environment.dataDir);
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: environment.dataDir });
    try {
      return await task.run(postgres.url, environment);
    } finally {
      await postgres.stop();
    }
  } finally {
    lock.release();
  }
}

function runningUrl(dataDir: string): string {
  const running = runningPostmaster(path.join(dataDir, 'database/cluster'));
  if (!running) throw new StartFailure(`The server on ${dataDir} has no database running yet: try again in a moment.`);
  return socketUrl(running.socket, ownerRole, databaseName);
}
