import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { StartFailure } from '../config/start-failure.js';
import { installJobQueue } from '../jobs/install-job-queue.js';
import { sqlState } from './unit-of-work.js';
import { ownerDataSource } from './data-source.js';
import type { ConnectionSettings } from './connection.js';

const MIGRATION_LOCK = '4851203375011';
const INSUFFICIENT_PRIVILEGE = '42501';

const SQL_TO_RUN = `create role barograph_app nologin; create role barograph_door nologin; create role barograph_worker nologin;
grant barograph_app, barograph_door, barograph_worker to <the role in DATABASE_URL>;
alter database <the database in DATABASE_URL> owner to <the role in DATABASE_URL>;
create extension if not exists btree_gist; -- in that database`;

/** The role in DATABASE_URL may not do what a migration needs; the message holds the SQL that an administrator can run. */
export class MissingPrivilege extends StartFailure {
  constructor(cause: Error) {
    super(`The database role may not set up the schema (${cause.message}). Have an administrator run once:\n${SQL_TO_RUN}`, { cause });
  }
}

/**
 * Brings the schema up to date, or to the state that the migrations named in `only` make. Instances that start together wait for
 * each other under an advisory lock.
 */
export async function runMigrations(settings: ConnectionSettings, only?: readonly string[]): Promise<readonly string[]> {
  return withSession(settings, async (executor) => {
    const done = await executor.executePendingMigrations();
    await installJobQueue(settings);
    return done.map((migration) => migration.name);
  }, only);
}

/** Undoes the newest migration; for tests and for going back one release. */
export async function undoLastMigration(settings: ConnectionSettings): Promise<void> {
  await withSession(settings, (executor) => executor.undoLastMigration());
}

/** Undoes every migration and the job queue: deletes everything that the database holds of ours. */
export async function undoAllMigrations(settings: ConnectionSettings): Promise<void> {
  await withSession(settings, async (executor, session) => {
    while ((await executor.getExecutedMigrations()).length > 0) await executor.undoLastMigration();
    await session.query('drop schema if exists graphile_worker cascade');
  });
}

/**
 * One session holds the lock and does the work, so that ending it lets go of both: left to itself, TypeORM keeps its own session
 * for ever when it may not even make its table.
 */
async function withSession<T>(settings: ConnectionSettings, work: (executor: MigrationExecutor, session: QueryRunner) => Promise<T>, only?: readonly string[]): Promise<T> {
  const source = await ownerDataSource(settings, only).initialize();
  const session = source.createQueryRunner();
  try {
    await session.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await session.query(`set lock_timeout = '20s'`);
    const executor = new MigrationExecutor(source, session);
    executor.transaction = 'each';
    return await work(executor, session);
  } catch (error) {
    if (sqlState(error) === INSUFFICIENT_PRIVILEGE) throw new MissingPrivilege(error as Error);
    throw error;
  } finally {
    await session.release();
    await source.destroy();
  }
}
