import { existsSync } from 'node:fs';

/** Brings the template to the newest schema, by the same code that a starting server runs. */
export async function migrateDatabase(url: string): Promise<void> {
  const runner = new URL('../../src/platform/database/migrate.ts', import.meta.url);
  if (!existsSync(runner)) return;
  const { runMigrations } = (await import(runner.href)) as { runMigrations(url: string): Promise<unknown> };
  await runMigrations(url);
}
