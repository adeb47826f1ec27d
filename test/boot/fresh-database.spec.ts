import { Client } from 'pg';
import { emptyDatabase, freshDatabase, testCluster, type FreshDatabase } from '../support/database.js';

describe('a test file\'s own database', () => {
  const databases: FreshDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  const open = async (database: FreshDatabase): Promise<Client> => {
    databases.push(database);
    const client = new Client(database.url);
    await client.connect();
    return client;
  };

  it('is owned by a login that is no superuser and may make roles', async () => {
    const client = await open(await freshDatabase());
    const { rows } = await client.query('select rolname, rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user');
    await client.end();
    expect(rows).toEqual([{ rolname: 'barograph_owner', rolsuper: false, rolcreaterole: true, rolbypassrls: false }]);
  });

  it('is not shared: what one file writes, another does not see', async () => {
    const [one, other] = await Promise.all([open(await freshDatabase()), open(await freshDatabase())]);
    await one.query('create table note (line text)');
    const { rows } = await other.query("select to_regclass('note') as note");
    await Promise.all([one.end(), other.end()]);
    expect(rows).toEqual([{ note: null }]);
  });

  it('can start with nothing in it, not even the migrations', async () => {
    const client = await open(await emptyDatabase());
    const { rows } = await client.query("select count(*)::int as tables from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
    await client.end();
    expect(rows).toEqual([{ tables: 0 }]);
  });

  it('is gone after drop', async () => {
    const database = await freshDatabase();
    await database.drop();
    const client = new Client(testCluster().adminUrl);
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database.name]);
    await client.end();
    expect(rowCount).toBe(0);
  });
});
