import { execFile, spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartFailure } from '../config/start-failure.js';
import { makeClusterFolder, type ClusterFolders } from './cluster-folders.js';
import { databaseEnvironment } from './database-environment.js';
import type { DatabaseIdentity } from './database-identity.js';

const run = promisify(execFile);

/** Sorting and case rules that come with PostgreSQL (17 and newer), so that none need be installed on the machine. */
const builtinLocale: readonly string[] = ['--locale-provider=builtin', '--locale=C.UTF-8'];

/**
 * Makes the cluster unless it exists. It is made beside its place and moved there when complete, so that a start that was
 * killed half-way leaves nothing that looks like a database. Answers whether it was made.
 */
export async function createCluster(binaries: string, folders: ClusterFolders, identity: DatabaseIdentity | undefined, locale = builtinLocale): Promise<boolean> {
  if (existsSync(path.join(folders.cluster, 'PG_VERSION'))) return false;
  const unfinished = `${folders.cluster}.unfinished`;
  makeClusterFolder(unfinished, identity);
  try {
    await run(
      path.join(binaries, 'bin/initdb'),
      ['-D', unfinished, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-sync', ...locale],
      { ...identity, env: databaseEnvironment(), cwd: '/' },
    );
  } catch (error) {
    throw new StartFailure(explainInitdb(error as { stderr?: string; message: string }));
  }
  renameSync(unfinished, folders.cluster);
  return true;
}

/** Writes a new cluster's files through to the disk, in the background: initdb's own way takes seconds on a slow disk. */
export function syncCluster(binaries: string, folders: ClusterFolders, identity: DatabaseIdentity | undefined): void {
  const child = spawn(path.join(binaries, 'bin/initdb'), ['--sync-only', '-D', folders.cluster], {
    ...identity, env: databaseEnvironment(), cwd: '/', stdio: 'ignore',
  });
  child.on('error', () => undefined);
  child.unref();
}

function explainInitdb(error: { stderr?: string; message: string }): string {
  const said = (error.stderr ?? error.message).trim();
  if (/could not look up effective user ID|user does not exist/i.test(said)) {
    return `PostgreSQL can't run as user ${process.getuid?.()}: this user has no entry in the password file. Start Barograph as a user who has one, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`;
  }
  return `PostgreSQL could not create its database: ${said}\nSet DATABASE_URL to use a PostgreSQL 15 or newer of your own instead.`;
}
