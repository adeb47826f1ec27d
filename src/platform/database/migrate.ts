import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
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

/** Brings the schema up to date. Instances that start together wait for each other under an advisory lock. */
export async function runMigrations(settings: ConnectionSettings): Promise<readonly string[]> {
  return withSession(settings, async (source, session) => {
    const executor = new MigrationExecutor(source, session);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    await installJobQueue(settings);
    return done.map((migration) => migration.name);
  });
}

/** Undoes the newest migration; for tests and for going back one release. */
export async function undoLastMigration(settings: ConnectionSettings): Promise<void> {
  await withSession(settings, async (source, session) => {
    const executor = new MigrationExecutor(source, session);
    executor.transaction = 'each';
    await executor.undoLastMigration();
  });
}

/**
 * One session holds the lock and does the work, so that ending it lets go of both: left to itself, TypeORM keeps its own session
 * for ever when it may not even make its table.
 */
async function withSession<T>(settings: ConnectionSettings, work: (source: DataSource, session: QueryRunner) => Promise<T>): Promise<T> {
  const source = await ownerDataSource(settings).initialize();
  const session = source.createQueryRunner();
  try {
    await session.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await session.query(`set lock_timeout = '20s'`);
    return await work(source, session);
  } catch (error) {
    if (sqlState(error) === INSUFFICIENT_PRIVILEGE) throw new MissingPrivilege(error as Error);
    throw error;
  } finally {
    await session.release();
    await source.destroy();
  }
}
