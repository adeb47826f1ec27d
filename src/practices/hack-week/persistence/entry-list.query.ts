import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { Entry } from '../domain/entry.js';
import type { EntryState } from '../domain/entry-lifecycle.js';
import { ENTRY_COLUMNS, ENTRY_FROM } from './entry.store.js';

export const ENTRY_SORTS = ['newest', 'title', 'number'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

/** Which projects of an edition; null is no restriction. */
export interface EntryFilter {
  readonly editionId: string;
  /** Part of the title, the one line, the idea or a tag. */
  readonly search: string;
  readonly states: readonly EntryState[] | null;
  readonly tag: string | null;
  /** Wanted by an open role, or a tag. */
  readonly skill: string | null;
  /** Owned or joined by this person. */
  readonly mine: PersonId | null;
  readonly lookingForPeople: boolean;
}

const ORDER: Readonly<Record<EntrySort, { readonly key: string; readonly type: string; readonly isDown: boolean }>> = {
  newest: { key: 'n.number', type: 'integer', isDown: true },
  number: { key: 'n.number', type: 'integer', isDown: false },
  title: { key: 'lower(p.title)', type: 'text', isDown: false },
};

const OPEN_ROLE = `select from hack_role r where r.organization_id = n.organization_id and r.entry_id = n.entry_id and r.filled_by is null`;
const WHERE = `and n.edition_id = $1
  and ($2 = '' or strpos(lower(p.title), $2) > 0 or strpos(lower(p.one_line), $2) > 0 or strpos(lower(p.idea), $2) > 0 or exists (select from unnest(p.tags) t where strpos(t, $2) > 0) or n.number::text = ltrim($2, '#'))
  and (case when $3::text[] is null then n.state <> 'withdrawn' else n.state = any($3) end)
  and ($4::text is null or $4 = any(p.tags))
  and ($5::text is null or $5 = any(p.tags) or exists (${OPEN_ROLE} and $5 = any(r.skills)))
  and ($6::uuid is null or n.owner_id = $6 or exists (select from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id and m.person_id = $6))
  and (not $7::boolean or (n.state in ('idea', 'forming', 'building') and (n.state = 'idea' or exists (${OPEN_ROLE}))))`;

function values({ editionId, search, states, tag, skill, mine, lookingForPeople }: EntryFilter): unknown[] {
  return [editionId, search, states, tag, skill, mine, lookingForPeople];
}

/** One page, with one row more than asked for where there are more. Withdrawn ones only where their state is asked for. */
export function listEntries(tx: Tx, filter: EntryFilter, sort: EntrySort, first: number, after: readonly [string, string] | undefined): Promise<(Entry & { readonly sortKey: string })[]> {
  const { key, type, isDown } = ORDER[sort];
  const direction = isDown ? 'desc' : 'asc';
  return rows(
    tx,
    `select ${ENTRY_COLUMNS}, ${key}::text as "sortKey" ${ENTRY_FROM} ${WHERE}
        and ($8::${type} is null or (${key}, n.entry_id) ${isDown ? '<' : '>'} ($8::${type}, $9::uuid))
      order by ${key} ${direction}, n.entry_id ${direction} limit $10`,
    [...values(filter), after?.[0] ?? null, after?.[1] ?? null, first + 1],
  );
}

export async function countEntries(tx: Tx, filter: EntryFilter): Promise<number> {
  return (await rows<{ count: number }>(tx, `select count(*)::int as count ${ENTRY_FROM} ${WHERE}`, values(filter)))[0]!.count;
}

/** How often each tag is on the projects of the filter, the most frequent first; at most 50. */
export function tagCounts(tx: Tx, filter: EntryFilter): Promise<{ readonly tag: string; readonly count: number }[]> {
  return rows(
    tx,
    `select t.tag, count(*)::int as count from (select p.tags ${ENTRY_FROM} ${WHERE}) found, unnest(found.tags) as t(tag) group by t.tag order by count(*) desc, t.tag limit 50`,
    values({ ...filter, tag: null }),
  );
}

/** How much is going on in editions. */
export interface EditionCounts {
  readonly editionId: string;
  /** Not joined by anybody yet. */
  readonly ideas: number;
  readonly projects: number;
  readonly submitted: number;
  readonly people: number;
  /** All there are, withdrawn ones included. */
  readonly entries: number;
}

export function editionCounts(tx: Tx, editionIds: readonly string[]): Promise<EditionCounts[]> {
  return rows<EditionCounts>(
    tx,
    `select e.edition_id as "editionId", count(n.entry_id) filter (where n.state = 'idea')::int as ideas, count(n.entry_id) filter (where n.state not in ('idea', 'withdrawn'))::int as projects,
            count(n.entry_id) filter (where n.state in ('submitted', 'scheduled', 'presented', 'no-show'))::int as submitted, count(n.entry_id)::int as entries,
            (select count(distinct m.person_id)::int from hack_member m join hack_entry o on o.organization_id = m.organization_id and o.entry_id = m.entry_id
              where o.organization_id = e.organization_id and o.edition_id = e.edition_id and o.state <> 'withdrawn') as people
       from hack_edition e left join hack_entry n on n.organization_id = e.organization_id and n.edition_id = e.edition_id
      where e.organization_id = current_organization() and e.edition_id = any($1::uuid[]) group by e.organization_id, e.edition_id`,
    [editionIds],
  );
}
