import { Client } from 'pg';
import { testCluster, type FreshDatabase } from './database.js';

/**
 * Every row of every table as text, as somebody sees it who has the whole database: a superuser, past row-level security.
 * The queue's tables are included. With `only`, tables of these names.
 */
export async function wholeDatabase(database: FreshDatabase, only?: readonly string[]): Promise<Record<string, string[]>> {
  const client = new Client(testCluster().adminUrl.replace(/\/[^/?]*(\?|$)/, `/${database.name}$1`));
  await client.connect();
  try {
    const tables = await client.query<{ schema: string; name: string }>(
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const content: Record<string, string[]> = {};
    for (const { schema, name } of tables.rows) {
      if (only && !only.includes(name)) continue;
      const { rows } = await client.query<{ line: string }>(`select t::text as line from "${schema}"."${name}" t order by 1`);
      content[`${schema}.${name}`] = rows.map(({ line }) => line);
    }
    return content;
  } finally {
    await client.end();
  }
}
