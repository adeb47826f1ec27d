import type { ClientBase } from 'pg';

/** A table whose rows belong into a backup. */
export interface BackupTable {
  /** With its schema and quoted where needed: `public.round`. */
  readonly name: string;
  /** Every column that is written, not computed. */
  readonly columns: readonly string[];
  /** Its rows belong to organizations, and row-level security shows those of one at a time. */
  readonly isPerOrganization: boolean;
  /** It holds files: a few of its rows fill the memory that a thousand others do. */
  readonly holdsFiles: boolean;
}

interface Found {
  readonly id: number;
  readonly name: string;
  readonly columns: string[];
  readonly per_organization: boolean;
  readonly holds_files: boolean;
  readonly points_to: number[];
}

/** All tables of the application, each after those it points to, so that restoring in this order breaks no foreign key. */
export async function backupTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<Found>(`
    select c.oid::int as id, format('%I.%I', n.nspname, c.relname) as name,
           array(select quote_ident(a.attname) from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped) as per_organization,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype and a.attstorage = 'e') as holds_files,
           array(select f.confrelid::int from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid) as points_to
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'installation') and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migration'
     order by name`);
  return inOrder(rows).map(({ name, columns, per_organization, holds_files }) => ({ name, columns, isPerOrganization: per_organization, holdsFiles: holds_files }));
}

function inOrder(tables: readonly Found[]): Found[] {
  const sorted: Found[] = [];
  const done = new Set<number>();
  while (sorted.length < tables.length) {
    const ready = tables.filter(({ id, points_to }) => !done.has(id) && points_to.every((target) => done.has(target)));
    if (ready.length === 0) throw new Error(`foreign keys run in a circle among ${tables.filter(({ id }) => !done.has(id)).map(({ name }) => name).join(', ')}`);
    for (const table of ready) {
      sorted.push(table);
      done.add(table.id);
    }
  }
  return sorted;
}

/** The organizations there are; the one question that row-level security lets nobody else ask. */
export async function organizations(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ organization_id: string }>('select organization_id from door.list_organizations()');
  return rows.map((row) => row.organization_id);
}
