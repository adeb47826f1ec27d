import type { DataSource } from 'typeorm';
import { StartFailure } from '../config/start-failure.js';

/** The pool's role could pass by row-level security: the server must not start. */
export class UnsafeDatabaseRole extends StartFailure {
  constructor(problem: string) {
    super(`The database connection is not safe: ${problem}. Every pool must act as barograph_app.`);
  }
}

/** Refuses an effective role that is superuser, owns a table, or has BYPASSRLS; each would see every organization. */
export async function checkEffectiveRole(dataSource: DataSource): Promise<void> {
  const [found] = (await dataSource.query(`
    select current_user as name, r.rolsuper, r.rolbypassrls,
           exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname in ('public', 'installation') and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'usage')) as owns,
           (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('public', 'installation') and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
               and not (c.relrowsecurity and c.relforcerowsecurity)) as open_tables
      from pg_roles r where r.rolname = current_user`)) as { name: string; rolsuper: boolean; rolbypassrls: boolean; owns: boolean; open_tables: number }[];
  if (found === undefined) throw new UnsafeDatabaseRole('its role is unknown');
  if (found.rolsuper) throw new UnsafeDatabaseRole(`${found.name} is superuser`);
  if (found.rolbypassrls) throw new UnsafeDatabaseRole(`${found.name} has BYPASSRLS`);
  if (found.owns) throw new UnsafeDatabaseRole(`${found.name} owns tables`);
  if (found.open_tables > 0) throw new UnsafeDatabaseRole(`${found.open_tables} tables have no forced row-level security`);
}
