import { Client } from 'pg';
import { testCluster } from '../support/database.js';

/** Something by which two rows may belong together: an id, an instant, the transaction that wrote both. */
export type Mark = string;

/** A row as whoever holds the whole database sees it, superuser, row-level security or not. */
export interface SeenRow {
  readonly table: string;
  /** Marks by column; a column of JSON or an array has many. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Values that put rows in an order, by column: where the row lies, which transaction wrote it, numbers, instants. */
  readonly order: ReadonlyMap<string, number>;
}

export type SeenDatabase = ReadonlyMap<string, readonly SeenRow[]>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Reads every table of every schema of the application, its queue included, with the system columns. */
export function readWholeDatabase(name: string): Promise<SeenDatabase> {
  return asSuperuser(name, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' order by 1`,
    );
    const seen = new Map<string, readonly SeenRow[]>();
    for (const { name: table } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`select t.*, t.xmin::text as "(xmin)", t.ctid::text as "(ctid)" from ${table} t order by t.ctid`);
      seen.set(table, rows.map((row) => seenRow(table, row)));
    }
    return seen;
  });
}

/** With every right there is. */
export async function asSuperuser<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(testCluster().adminUrl.replace(/\/[^/?]*(\?|$)/, `/${database}$1`));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function seenRow(table: string, row: Record<string, unknown>): SeenRow {
  const marks = new Map<string, readonly Mark[]>();
  const order = new Map<string, number>();
  for (const [column, value] of Object.entries(row)) {
    const found = marksOf(column, value);
    if (found.length > 0) marks.set(column, found);
    const place = placeOf(column, value);
    if (place !== null) order.set(column, place);
  }
  return { table, marks, order };
}

function marksOf(column: string, value: unknown): readonly Mark[] {
  if (column === '(xmin)') return [`tx:${String(value)}`];
  if (value instanceof Date) return [`at:${value.toISOString()}`];
  if (value instanceof Uint8Array) return value.length >= 8 ? [`id:${Buffer.from(value).toString('hex')}`] : [];
  if (Array.isArray(value)) return value.flatMap((one) => marksOf('', one));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => [...marksOf('', key), ...marksOf('', one)]);
  if (typeof value !== 'string') return [];
  const ids = value.match(UUID) ?? [];
  return ids.length > 0 ? ids.map((id) => `id:${id}`) : value.length >= 12 ? [`id:${value}`] : [];
}

function placeOf(column: string, value: unknown): number | null {
  if (column === '(xmin)') return Number(value);
  if (column === '(ctid)') {
    const [page = 0, line = 0] = String(value).slice(1, -1).split(',').map(Number);
    return page * 1000 + line;
  }
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' ? value : null;
}
