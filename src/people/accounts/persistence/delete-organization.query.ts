import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { nameLeftovers } from '../../../platform/media/media-leftovers.js';

/** Every table of organizations with the tables it refers to, itself left out. */
const TABLES = `
  select c.relname as name,
         array(select distinct f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
                where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as "refersTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
   where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'organization_id' and not a.attisdropped
   order by c.relname`;

interface Table {
  readonly name: string;
  readonly refersTo: readonly string[];
}

/**
 * Deletes every row of the transaction's organization, whatever tables there are: read from the catalog, so a table that is
 * added later is not forgotten. The organization's row is locked first: whoever writes there at the same time waits and
 * then fails on its foreign key. Pictures that lie outside of the database are named for the sweeper.
 */
export async function deleteWholeOrganization(tx: Tx, now: Date): Promise<void> {
  await row(tx, `select 1 from organization where organization_id = current_organization() for update`);
  await nameLeftovers(tx, now);
  for (const table of referringFirst(await rows<Table>(tx, TABLES))) {
    await tx.query(`delete from public."${table}" where organization_id = current_organization()`);
  }
}

/** Tables in an order in which nothing is deleted while something else refers to it. Throws when there is none. */
export function referringFirst(tables: readonly Table[]): string[] {
  const order: string[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const free = left.filter(({ name }) => !left.some((other) => other.refersTo.includes(name)));
    if (free.length === 0) throw new Error(`these tables refer to each other in a circle: ${left.map(({ name }) => name).join(', ')}`);
    order.push(...free.map(({ name }) => name));
    left = left.filter(({ name }) => !order.includes(name));
  }
  return order;
}
