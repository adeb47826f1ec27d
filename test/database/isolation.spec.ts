import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

// Rules that hold for every table there is and every table to come. None of them names a table.
describe('every table', () => {
  let database: FreshDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new Client(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const find = async (sql: string): Promise<string[]> => (await client.query<{ found: string }>(sql)).rows.map(({ found }) => found);
  const TABLES = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'installation') and c.relname <> 'schema_migration'`;
  const columns = (table: string, numbers: string): string => `array(select a.attname::text from unnest(${numbers}) with ordinality as u (number, place) join pg_attribute a on a.attrelid = ${table} and a.attnum = u.number order by u.place)`;

  it('is looked at by these rules', async () => {
    expect((await find(`select nspname || '.' || relname as found from (${TABLES}) t`)).length).toBeGreaterThan(30);
  });

  it('has a primary key; those of organizations begin with organization_id', async () => {
    expect(await find(`select t.nspname || '.' || t.relname as found from (${TABLES}) t where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`)).toEqual([]);
    expect(await find(`select t.relname as found from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
      where t.nspname = 'public' and (${columns('t.oid', 'k.conkey')})[1] <> 'organization_id'`)).toEqual([]);
  });

  it('refers to other rows together with their organization', async () => {
    expect(await find(`select t.relname || '.' || k.conname as found from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      where t.nspname <> 'public' or not (${columns('k.conrelid', 'k.conkey')} @> '{organization_id}' and ${columns('k.confrelid', 'k.confkey')} @> '{organization_id}')`)).toEqual([]);
    // organization_id must refer to organization_id, whatever the order of the columns.
    expect(await find(`select t.relname || '.' || k.conname as found from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      where array_position(${columns('k.conrelid', 'k.conkey')}, 'organization_id') <> array_position(${columns('k.confrelid', 'k.confkey')}, 'organization_id')`)).toEqual([]);
  });

  it('has an index for each foreign key, so that ending or deleting what it refers to is no scan', async () => {
    expect(await find(`select t.relname || ': ' || pg_get_constraintdef(k.oid) as found from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      where not exists (
        select from pg_index i where i.indrelid = t.oid and i.indpred is null
           and (select array_agg(u.number order by u.number) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) as u (number))
             = (select array_agg(u.number order by u.number) from unnest(k.conkey) as u (number)))
        and k.conkey <> array[(select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attname = 'organization_id')]`)).toEqual([]);
  });

  it('forces row-level security and, for organizations, shows the organization of the transaction alone', async () => {
    expect(await find(`select relname as found from (${TABLES}) t where not (relrowsecurity and relforcerowsecurity)`)).toEqual([]);
    expect(await find(`select t.relname as found from (${TABLES}) t where t.nspname = 'public' and not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polname = 'same_organization' and p.polcmd = '*' and p.polpermissive
         and pg_get_expr(p.polqual, p.polrelid) = '(organization_id = current_organization())' and pg_get_expr(p.polwithcheck, p.polrelid) = '(organization_id = current_organization())')`)).toEqual([]);
  });

  it('has no other policy that the application could use', async () => {
    expect(await find(`select t.relname || ' ' || p.polname as found from (${TABLES}) t join pg_policy p on p.polrelid = t.oid
      where t.nspname = 'public' and p.polname <> 'same_organization'
        and exists (select from unnest(p.polroles) as u (id) where u.id = 0 or pg_has_role('barograph_app', u.id, 'usage'))`)).toEqual([]);
  });

  it('is open to nobody whom nobody named, nor may the application change its schema', async () => {
    expect(await find(`select t.relname as found from (${TABLES}) t join pg_class c on c.oid = t.oid cross join aclexplode(c.relacl) x where x.grantee = 0`)).toEqual([]);
    expect(await find(`select t.relname as found from (${TABLES}) t where has_table_privilege('barograph_app', t.oid, 'truncate, references, trigger')`)).toEqual([]);
    expect(await find(`select n as found from unnest(array['public', 'installation', 'door']) as s (n) where has_schema_privilege('barograph_app', n, 'create')`)).toEqual([]);
    expect(await find(`select 'schema_migration' as found where has_table_privilege('barograph_app', 'schema_migration', 'select, insert, update, delete')`)).toEqual([]);
  });

  it('is reached across organizations only by functions with a fixed search path, made for the application', async () => {
    const functions = `select f.oid, n.nspname || '.' || f.proname as name, f.proconfig, f.proacl from pg_proc f join pg_namespace n on n.oid = f.pronamespace where f.prosecdef and n.nspname in ('public', 'installation', 'door')`;
    expect((await find(`select name as found from (${functions}) f`)).length).toBeGreaterThan(3);
    expect(await find(`select name as found from (${functions}) f where not coalesce(f.proconfig::text like '%search_path=pg_catalog%', false)`)).toEqual([]);
    expect(await find(`select name as found from (${functions}) f where f.proacl is null or exists (select from aclexplode(f.proacl) x where x.grantee = 0)`)).toEqual([]);
  });

  it('shows the application nothing while no organization is set, and takes no row of another', async () => {
    await client.query('set role barograph_app');
    const tables = await find(`select relname as found from (${TABLES}) t where nspname = 'public' and has_table_privilege(t.oid, 'select')`);
    expect(tables.length).toBeGreaterThan(25);
    const organization = '00000000-0000-4000-8000-000000000001';
    const insert = (id: string): Promise<unknown> => client.query(`insert into organization (organization_id, name, time_zone, locale, created_at) values ($1, 'A', 'UTC', 'en', now())`, [id]);
    await client.query(`select set_config('app.organization_id', $1, false)`, [organization]);
    await insert(organization);
    await expect(insert('00000000-0000-4000-8000-000000000002')).rejects.toThrow(/row-level security/);
    await client.query(`select set_config('app.organization_id', '', false)`);
    for (const table of tables) expect({ table, rows: (await client.query(`select 1 from ${table}`)).rows }).toEqual({ table, rows: [] });
    await client.query('reset role');
  });
});
