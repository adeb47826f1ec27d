import type { Ctx } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { namedTableOf, type NamedTable } from '../../../platform/logs/member-log-sentences.js';
import { Refusal } from '../../../platform/refusal.js';

export interface LogEntryRecord {
  readonly id: string;
  readonly at: Date;
  /** The instant as the database sorts it, for the cursor. */
  readonly key: string;
  readonly kind: string;
  readonly byPersonId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One page of the members' log, the newest first. */
export async function listMemberLog(tx: Tx, { organization }: Pick<Ctx, 'organization'>, first: number, after: string | undefined): Promise<Page<LogEntryRecord>> {
  const key = after === undefined ? undefined : decodeCursor(after, 2);
  if (after !== undefined && key === undefined) throw new Refusal('BAD_INPUT', 'This cursor is not one of ours.');
  const found = await rows<LogEntryRecord>(
    tx,
    `select e.entry_id as id, e.at, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, e.kind, e.by_person_id as "byPersonId", e.data
       from member_log_entry e
      where e.organization_id = $1 and ($2::timestamptz is null or e.at < $2 or (e.at = $2 and e.entry_id > $3::uuid))
      order by e.at desc, e.entry_id limit $4`,
    [organization, key?.[0] ?? null, key?.[1] ?? null, first + 1],
  );
  return pageOf(found, first, after, (entry) => [entry.key, entry.id]);
}

/** Names of everything that these entries hold ids of, by id. One statement for each kind of thing. */
export async function namesIn(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entries: readonly LogEntryRecord[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<NamedTable, Set<string>>();
  for (const entry of entries) {
    for (const [key, id] of Object.entries({ ...entry.data, byPersonId: entry.byPersonId })) {
      const table = namedTableOf(key);
      if (table && typeof id === 'string' && isUuid(id)) wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
    }
  }
  const names = new Map<string, string>();
  for (const [{ table, idColumn, nameColumn }, ids] of wanted) {
    const found = await rows<{ id: string; name: string }>(
      tx,
      `select ${idColumn} as id, ${nameColumn} as name from ${table} where organization_id = $1 and ${idColumn} = any($2::uuid[])`,
      [organization, [...ids]],
    );
    for (const { id, name } of found) names.set(id, name);
  }
  return names;
}
