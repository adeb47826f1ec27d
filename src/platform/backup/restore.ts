import pg from 'pg';
import { asRole } from '../database/connection.js';
import { runMigrations, undoAllMigrations } from '../database/migrate.js';
import { StartFailure } from '../config/start-failure.js';
import { readBackup, verifyBackup } from './backup-file.js';
import { backupTables, organizations, type BackupTable } from './backup-tables.js';
import type { BackupSummary } from './back-up.js';

const mostBytesAtOnce = 1024 * 1024;

/**
 * Puts a backup into an empty database: its tables as they were when it was made, its rows in one transaction, then the migrations that
 * came since. With `isReplacing` what the database held is deleted first. Throws StartFailure, having changed nothing, when the file
 * is damaged or newer than this program, the database is not empty, or a server is using it.
 */
export async function restore(url: string, file: string, isReplacing: boolean): Promise<BackupSummary> {
  const header = await verifyBackup(file);
  await refuseUnlessFree(url, isReplacing);
  if (isReplacing) await undoAllMigrations({ url });
  await runMigrations({ url }, header.migrations);
  const rows = await withOwner(url, (client) => loadRows(client, file));
  await runMigrations({ url });
  return { rows, organizations: await withOwner(url, async (client) => (await organizations(client)).length) };
}

async function refuseUnlessFree(url: string, isReplacing: boolean): Promise<void> {
  await withOwner(url, async (client) => {
    const users = await client.query("select from pg_stat_activity where datname = current_database() and application_name in ('barograph', 'barograph-jobs', 'barograph-live')");
    if (users.rowCount) throw new StartFailure('A server is using this database: stop all of them first. Nothing was changed.');
    const { rows } = await client.query<{ found: boolean }>("select to_regclass('public.organization') is not null as found");
    if (rows[0]?.found && !isReplacing && (await organizations(client)).length > 0) {
      throw new StartFailure('The database already holds organizations. To delete them and everything else in it, add --replace. Nothing was changed.');
    }
  });
}

async function loadRows(client: pg.Client, file: string): Promise<number> {
  await client.query('begin');
  await client.query("set local timezone = 'UTC'");
  const tables = new Map((await backupTables(client)).map((table) => [table.name, table]));
  for (const { name, isPerOrganization } of tables.values()) if (!isPerOrganization) await asApplication(client, () => client.query(`delete from ${name}`));
  let current: BackupTable | undefined;
  let waiting: string[] = [];
  let bytes = 0;
  let total = 0;
  const flush = async (): Promise<void> => {
    if (current && waiting.length > 0) await insertRows(client, current, waiting);
    waiting = [];
    bytes = 0;
  };
  for await (const line of readBackup(file)) {
    if (line.kind === 'table') {
      await flush();
      current = tables.get(line.table);
      if (!current) throw new Error(`the backup has a table ${line.table} that its own migrations do not make`);
      await client.query("select set_config('app.organization_id', $1, true)", [line.organization ?? '']);
    } else if (line.kind === 'row') {
      waiting.push(line.json);
      total += 1;
      bytes += line.json.length;
      if (bytes > mostBytesAtOnce) await flush();
    }
  }
  await flush();
  await client.query('commit');
  return total;
}

async function insertRows(client: pg.Client, table: BackupTable, rows: readonly string[]): Promise<void> {
  const columns = table.columns.join(', ');
  const statement = `insert into ${table.name} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${table.name}, $1::json)`;
  const insert = () => client.query(statement, [`[${rows.join(',')}]`]);
  await (table.isPerOrganization ? insert() : asApplication(client, insert));
}

/** The tables of the installation let in the application's role only. */
async function asApplication(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query('set local role barograph_app');
  await work();
  await client.query('reset role');
}

async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(asRole({ url }, undefined, 'barograph-restore'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
