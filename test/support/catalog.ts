import type { Client } from 'pg';

/**
 * What the schemas of the application hold, as text, one part for each table and function, sorted: columns, constraints, indexes, policies,
 * triggers and rights, as PostgreSQL prints them. Two databases with equal parts behave alike.
 */
export async function describeCatalog(client: Client): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string[]>();
  for (const sql of QUERIES) {
    const { rows } = await client.query<{ part: string; line: string }>(sql);
    for (const { part, line } of rows) parts.set(part, [...(parts.get(part) ?? []), line]);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, lines]) => [part, lines.join('\n')]));
}

const SCHEMAS = `('public', 'installation', 'door')`;
const TABLES = `
  select c.oid, 'table ' || n.nspname || '.' || c.relname as part, c.relname, n.nspname, c.relrowsecurity, c.relforcerowsecurity, c.relacl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'`;

// What an extension brings is the extension's, and not-null constraints are listed with their columns on every version.
const QUERIES = [
  `select t.part, '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
     from (${TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum order by 1, a.attnum`,
  `select t.part, '  ' || k.conname || ': ' || pg_get_constraintdef(k.oid) as line
     from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid where k.contype <> 'n' order by 1, k.conname`,
  `select t.part, '  ' || pg_get_indexdef(i.indexrelid) as line
     from (${TABLES}) t join pg_index i on i.indrelid = t.oid order by 1, 2`,
  `select t.part, '  row-level security: ' || case when t.relrowsecurity and t.relforcerowsecurity then 'forced' when t.relrowsecurity then 'on' else 'off' end as line
     from (${TABLES}) t order by 1`,
  `select t.part, '  policy ' || p.polname || ' for ' || p.polcmd::text || ' to '
          || array_to_string(array(select coalesce(r.rolname, 'public') from unnest(p.polroles) as u (id) left join pg_roles r on r.oid = u.id order by 1), ', ')
          || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') as line
     from (${TABLES}) t join pg_policy p on p.polrelid = t.oid order by 1, p.polname`,
  `select t.part, '  ' || pg_get_triggerdef(g.oid) as line from (${TABLES}) t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal order by 1, g.tgname`,
  `select t.part, '  ' || coalesce(r.rolname, 'public') || ' may ' || string_agg(lower(x.privilege_type), ', ' order by x.privilege_type) as line
     from (${TABLES}) t cross join aclexplode(t.relacl) x left join pg_roles r on r.oid = x.grantee
    where coalesce(r.rolname, 'public') not like '%owner%' group by 1, r.rolname order by 1, r.rolname`,
  `select 'function ' || n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')' as part,
          pg_get_functiondef(f.oid) || 'owner: ' || case when o.rolname like 'barograph\\_%' then o.rolname else 'the owner' end
          || E'\\nmay call: ' || coalesce((select string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname)
                from aclexplode(f.proacl) x left join pg_roles r on r.oid = x.grantee where x.grantee <> f.proowner), case when f.proacl is null then 'public' else 'nobody else' end) as line
     from pg_proc f join pg_namespace n on n.oid = f.pronamespace join pg_roles o on o.oid = f.proowner
    where n.nspname in ${SCHEMAS} and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e') order by 1`,
];
