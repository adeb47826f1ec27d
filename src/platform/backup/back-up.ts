import pg from 'pg';
import { asRole } from '../database/connection.js';
import { writeBackup, type BackupHeader, type BackupLine } from './backup-file.js';
import { backupTables, organizations, type BackupTable } from './backup-tables.js';

export interface BackupSummary {
  readonly organizations: number;
  readonly rows: number;
}

const rowsAtOnce = 1000;
const filesAtOnce = 16;

/**
 * Writes everything in the database to `file`, as of one moment, while servers go on working. Rows of a table come in random order:
 * the order in which they were written could say whose answer is whose. The server key is not in the database and so not in the file.
 */
export async function backUp(url: string, file: string, now: Date): Promise<BackupSummary> {
  const client = new pg.Client(asRole({ url }, undefined, 'barograph-backup'));
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query("set local timezone = 'UTC'");
    await client.query('set local statement_timeout = 0');
    const migrations = await client.query<{ name: string }>('select name from public.schema_migration order by id');
    await client.query('set local role barograph_app');
    const all = await organizations(client);
    const header: BackupHeader = { format: 'barograph-backup', version: 1, createdAt: now.toISOString(), migrations: migrations.rows.map((row) => row.name) };
    const rows = await writeBackup(file, linesOf(client, all, header));
    await client.query('commit');
    return { organizations: all.length, rows };
  } finally {
    await client.end();
  }
}

/** Read as the application, not as the owner, who may also act as barograph_door and would see every organization at once. */
async function* linesOf(client: pg.Client, all: readonly string[], header: BackupHeader): AsyncGenerator<BackupLine> {
  yield { kind: 'header', header };
  for (const table of await backupTables(client)) {
    for (const organization of table.isPerOrganization ? all : [null]) yield* rowsOf(client, table, organization);
  }
}

async function* rowsOf(client: pg.Client, table: BackupTable, organization: string | null): AsyncGenerator<BackupLine> {
  await client.query("select set_config('app.organization_id', $1, true)", [organization ?? '']);
  await client.query(`
    declare rows no scroll cursor for
    select row_to_json(shuffled)::text as json from (select ${table.columns.join(', ')} from ${table.name} order by random()) shuffled`);
  const atOnce = table.holdsFiles ? filesAtOnce : rowsAtOnce;
  let isFirst = true;
  for (;;) {
    const { rows } = await client.query<{ json: string }>(`fetch ${atOnce} from rows`);
    if (rows.length > 0 && isFirst) yield { kind: 'table', table: table.name, organization };
    isFirst = false;
    for (const { json } of rows) yield { kind: 'row', json: json.replaceAll('\n', ' ') };
    if (rows.length < atOnce) break;
  }
  await client.query('close rows');
}
