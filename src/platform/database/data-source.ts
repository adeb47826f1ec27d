import { DataSource, type DataSourceOptions, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { allMigrations } from '../../../migrations/all-migrations.js';
import { StartFailure } from '../config/start-failure.js';
import { asRole, type ConnectionSettings } from './connection.js';

const APP_ROLE = 'barograph_app';

/** TypeORM options of the application's pool: effective role `barograph_app`, no synchronisation, no cascades. */
export function applicationDataSourceOptions(settings: ConnectionSettings, poolSize: number, entities: EntityTarget<ObjectLiteral>[]): DataSourceOptions {
  const limits = { idle_in_transaction_session_timeout: 60_000, statement_timeout: 60_000 };
  return {
    type: 'postgres',
    // Statements are sent without waiting for what came before them; they are answered in their order all the same.
    extra: { ...asRole(settings, APP_ROLE, 'barograph'), ...limits, pipeline: true },
    poolSize,
    installExtensions: false,
    entities: entities as never[],
    synchronize: false,
    migrationsRun: false,
  };
}

/** The owner's connection, for migrations only: all of them, or those of the names in `only`. */
export function ownerDataSource(settings: ConnectionSettings, only?: readonly string[]): DataSource {
  const unknown = only?.filter((name) => !allMigrations.some((migration) => migration.name === name)) ?? [];
  if (unknown.length > 0) throw new StartFailure(`This needs a newer Barograph, one that knows ${unknown.join(', ')}.`);
  return new DataSource({
    type: 'postgres',
    extra: asRole(settings, undefined, 'barograph-migrate'),
    poolSize: 1,
    installExtensions: false,
    migrations: allMigrations.filter((migration) => only?.includes(migration.name) ?? true),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
}
