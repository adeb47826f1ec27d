import { rmSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { prepareFolders, type ClusterFolders } from './cluster-folders.js';
import { createCluster, syncCluster } from './create-cluster.js';
import { databaseIdentity } from './database-identity.js';
import { alreadyRunning } from './instance-lock.js';
import { platformBinaries } from './platform-binaries.js';
import { runningPostmaster } from './postmaster-file.js';
import { startPostmaster, type Postmaster, type PostmasterPlan } from './postmaster.js';
import { databaseName, ownerRole, provision } from './provision.js';
import { databaseSettings } from './settings.js';
import { trustedBinaries } from './trusted-binaries.js';

export interface EmbeddedPostgresOptions {
  /** Made when missing. As root it must be reachable by every user; what lies in it is closed to them. */
  readonly dataDir: string;
  /** False only in tests: faster, and a power cut may cost the cluster. */
  readonly isDurable?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** Gets PostgreSQL's log, line by line. */
  readonly log?: (line: string) => void;
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  readonly pid: number;
  /** Connects as the owner of the database `barograph`. */
  readonly url: string;
  /** Connects as the cluster's superuser to the database `postgres`; for tests and maintenance only. */
  readonly superuserUrl: string;
  /** Resolves with PostgreSQL's last words when it ends, wanted or not. */
  readonly ended: Promise<string>;
  /** After `ended`: runs PostgreSQL again on the same folders, under the same URL. */
  restart(): Promise<EmbeddedPostgres>;
  stop(): Promise<void>;
}

const handOverMs = 15_000;
const restartMs = 15_000;

/**
 * Starts PostgreSQL on a data directory, making the cluster when there is none. Throws StartFailure when this machine can't,
 * or when another process has the directory. It stops with this process, however this process ends.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const identity = databaseIdentity();
  const folders = prepareFolders(options.dataDir, identity);
  const binaries = trustedBinaries(platformBinaries(), identity, path.join(folders.dataDir, 'programs'));
  await waitForPredecessor(folders);
  const isNew = await createCluster(binaries, folders, identity);
  const settings = { ...databaseSettings(options.isDurable ?? true), ...options.settings };
  const plan: PostmasterPlan = { binaries, identity, settings, log: options.log ?? (() => undefined), folders };
  const postmaster = await launch(plan);
  try {
    await provision({ host: folders.socket, port: 5432, user: 'postgres' });
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  if (isNew && options.isDurable !== false) syncCluster(binaries, folders, identity);
  return embeddedPostgres(plan, postmaster);
}

/** The connection URL of a socket folder, in the form that `pg` and libpq both read. */
export function socketUrl(folder: string, user: string, database: string): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(folder)}`;
}

function embeddedPostgres(plan: PostmasterPlan, postmaster: Postmaster): EmbeddedPostgres {
  const { socket, database } = plan.folders;
  return {
    pid: postmaster.pid,
    url: socketUrl(socket, ownerRole, databaseName),
    superuserUrl: socketUrl(socket, 'postgres', 'postgres'),
    ended: postmaster.ended,
    restart: async () => embeddedPostgres(plan, await relaunch(plan)),
    stop: async () => {
      await postmaster.stop();
      if (!socket.startsWith(database)) rmSync(socket, { recursive: true, force: true });
    },
  };
}

/** After a kill -9 of the last Barograph its PostgreSQL needs a moment to stop; any other that stays is somebody's. */
async function waitForPredecessor(folders: ClusterFolders): Promise<void> {
  const deadline = performance.now() + handOverMs;
  for (;;) {
    const running = runningPostmaster(folders.cluster);
    if (!running) return;
    if (performance.now() > deadline) throw new StartFailure(alreadyRunning(folders.dataDir, running.pid));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function launch(plan: PostmasterPlan): Promise<Postmaster> {
  try {
    return await startPostmaster(plan);
  } catch (error) {
    throw new StartFailure(`PostgreSQL did not start on ${plan.folders.cluster}:\n${(error as Error).message}`);
  }
}

/** Tries until the dead one's last processes have let go of its memory. */
async function relaunch(plan: PostmasterPlan): Promise<Postmaster> {
  const deadline = performance.now() + restartMs;
  for (;;) {
    try {
      return await startPostmaster(plan);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
