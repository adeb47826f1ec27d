import { Client } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { allMigrations } from '../../migrations/all-migrations.js';
import { ownerDataSource } from '../../src/platform/database/data-source.js';
import { runMigrations, undoLastMigration } from '../../src/platform/database/migrate.js';
import { describeCatalog } from '../support/catalog.js';
import { emptyDatabase, freshDatabase, type FreshDatabase } from '../support/database.js';

/** What is in a database, by part. */
async function catalogOf(database: FreshDatabase): Promise<ReadonlyMap<string, string>> {
  const client = new Client(database.url);
  await client.connect();
  try {
    return await describeCatalog(client);
  } finally {
    await client.end();
  }
}

/** Migrates as a release did that knew the first `count` migrations. */
async function runFirst(database: FreshDatabase, count: number): Promise<void> {
  const source = new DataSource({ ...ownerDataSource({ url: database.url }).options, migrations: allMigrations.slice(0, count) } as DataSourceOptions);
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

describe('the migrations', () => {
  const databases: FreshDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));
  const open = async (made: Promise<FreshDatabase>): Promise<FreshDatabase> => {
    const database = await made;
    databases.push(database);
    return database;
  };

  it('go up step by step, down by the same steps to nothing, and up to the same again', async () => {
    const database = await open(emptyDatabase());
    const steps = [await catalogOf(database)];
    for (const count of allMigrations.keys()) {
      await runFirst(database, count + 1);
      steps.push(await catalogOf(database));
    }
    const up = steps.at(-1)!;
    expect(up.size).toBeGreaterThan(40);
    for (const step of steps.slice(0, -1).reverse()) {
      await undoLastMigration({ url: database.url });
      expect(await catalogOf(database)).toEqual(step);
    }
    expect(await runMigrations({ url: database.url })).toHaveLength(allMigrations.length);
    expect(await catalogOf(database)).toEqual(up);
  });

  it('are named in the order in which they run', () => {
    const stamps = allMigrations.map(({ name }) => name.slice(-13));
    expect(stamps.every((stamp) => /^\d{13}$/.test(stamp))).toBe(true);
    expect([...stamps].sort()).toEqual(stamps);
  });

  it('run once when two servers start together', async () => {
    const database = await open(emptyDatabase());
    const ran = await Promise.all([runMigrations({ url: database.url }), runMigrations({ url: database.url })]);
    expect(ran.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, allMigrations.length]);
  });

  it('make the schema that is committed', async () => {
    const catalog = await catalogOf(await open(freshDatabase()));
    expect([...catalog.keys()]).toMatchSnapshot('parts');
    for (const [part, text] of catalog) expect(`\n${text}\n`).toMatchSnapshot(part);
  });
});
