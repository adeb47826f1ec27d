import { runMigrations } from '../../src/platform/database/migrate.js';

/** Brings the template to the newest schema, by the same code that a starting server runs. */
export async function migrateDatabase(url: string): Promise<void> {
  await runMigrations({ url });
}
