import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepareFolders } from '../../src/platform/embedded-postgres/cluster-folders.js';
import { createCluster } from '../../src/platform/embedded-postgres/create-cluster.js';
import { databaseIdentity } from '../../src/platform/embedded-postgres/database-identity.js';
import { socketUrl } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { startPostmaster } from '../../src/platform/embedded-postgres/postmaster.js';
import { databaseSettings } from '../../src/platform/embedded-postgres/settings.js';

/** A PostgreSQL of this machine's own, as a user would bring it, on a temporary cluster. */
export interface SystemPostgres {
  /** As the server says it, for example `postgres (PostgreSQL) 15.14`. */
  readonly version: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the oldest PostgreSQL of version 15 or newer that is installed here; undefined where there is none. */
export async function startSystemPostgres(): Promise<SystemPostgres | undefined> {
  const binaries = installedBinaries()[0];
  if (!binaries) return undefined;
  const identity = databaseIdentity();
  const dataDir = path.join(os.tmpdir(), `barograph-system-${process.pid}-${randomBytes(3).toString('hex')}`);
  const folders = prepareFolders(dataDir, identity);
  await createCluster(binaries, folders, identity, ['--locale=C']);
  const settings = { ...databaseSettings(false), max_connections: '200' };
  const postmaster = await startPostmaster({ binaries, folders, identity, settings, log: () => undefined });
  return {
    version: execFileSync(path.join(binaries, 'bin/postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    url: socketUrl(folders.socket, 'postgres', 'postgres'),
    stop: async () => { await postmaster.stop(); await rm(dataDir, { recursive: true, force: true }); },
  };
}

/** Where Debian and Red Hat keep the server's programs, oldest version first. */
function installedBinaries(): string[] {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').filter((name) => Number(name) >= 15) : [];
  const folders = versions.sort((a, b) => Number(a) - Number(b)).map((version) => `/usr/lib/postgresql/${version}`);
  return [...folders, '/usr', '/usr/local'].filter((folder) => existsSync(path.join(folder, 'bin/initdb')));
}
