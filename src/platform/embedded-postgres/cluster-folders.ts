import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { firstClosedFolder, type DatabaseIdentity } from './database-identity.js';

/** Where one embedded database lives. All of it lies below the data directory, except a socket whose path would be too long. */
export interface ClusterFolders {
  readonly dataDir: string;
  /** Closed to everybody but the database's own user and group; holds everything below. */
  readonly database: string;
  /** What PostgreSQL calls PGDATA. */
  readonly cluster: string;
  /** Holds the Unix socket; the only way to connect, so being able to enter it is the authentication. */
  readonly socket: string;
}

/** A Unix socket's path is at most 103 bytes on macOS and 107 on Linux, with the closing zero not counted. */
const longestSocketPath = 103;
const socketName = '.s.PGSQL.5432';

/** Makes the folders of a data directory, with the owners and modes that keep others out. */
export function prepareFolders(wanted: string, identity: DatabaseIdentity | undefined): ClusterFolders {
  mkdirSync(wanted, { recursive: true, mode: 0o755 });
  const dataDir = realpathSync(wanted);
  if (identity) refuseClosedFolder(dataDir, identity);
  const database = path.join(dataDir, 'database');
  closeFolder(database, identity, 0o710);
  return { dataDir, database, cluster: path.join(database, 'cluster'), socket: socketFolder(database, identity) };
}

/** The folder for a cluster in the making, owned by the database's user. */
export function makeClusterFolder(folder: string, identity: DatabaseIdentity | undefined): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (identity) chownSync(folder, identity.uid, identity.gid);
}

function socketFolder(database: string, identity: DatabaseIdentity | undefined): string {
  const usual = path.join(database, 'socket');
  const fits = Buffer.byteLength(path.join(usual, socketName)) <= longestSocketPath;
  const folder = fits ? usual : mkdtempSync(path.join(os.tmpdir(), 'barograph-'));
  closeFolder(folder, identity, 0o770);
  return folder;
}

/** As root, root keeps the folder and lets the database's group in; otherwise it is the user's alone. */
function closeFolder(folder: string, identity: DatabaseIdentity | undefined, mode: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = statSync(folder).uid;
  if (owner !== process.getuid?.()) {
    throw new StartFailure(`${folder} belongs to user ${owner}, and Barograph runs as user ${process.getuid?.()}. Start it as that user, or set DATA_DIR to another directory.`);
  }
  if (identity) chownSync(folder, 0, identity.gid);
  chmodSync(folder, identity ? mode : 0o700);
}

function refuseClosedFolder(dataDir: string, identity: DatabaseIdentity): void {
  const closed = firstClosedFolder(dataDir, identity);
  if (!closed) return;
  throw new StartFailure(
    `As root, Barograph runs its PostgreSQL as an unprivileged user, who may not enter ${closed} on the way to ${dataDir}. Leave DATA_DIR unset (/var/lib/barograph), or choose a place that is open to all (chmod o+x).`,
  );
}
