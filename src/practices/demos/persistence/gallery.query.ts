import { rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';

/** Which demos; null is no restriction. */
export interface GalleryFilter {
  readonly editionId: string | null;
  /** Part of the title, the one line, the story, a tag or a presenter's name; in lower case. */
  readonly search: string;
  readonly tag: string | null;
  readonly outcome: EntryOutcome | null;
}

export interface GalleryRow {
  readonly entryId: HackEntryId;
  readonly startsOn: string;
  readonly edition: number;
  readonly number: number;
}

const FROM = `
  from hack_demo d
    join hack_entry n on n.organization_id = d.organization_id and n.entry_id = d.entry_id
    join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
    join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
   where d.organization_id = current_organization() and d.submitted is not null and n.state in ('submitted', 'scheduled', 'presented', 'no-show') and e.phase <> 'draft'
     and ($1::uuid is null or n.edition_id = $1)
     and ($2 = '' or strpos(lower(d.submitted ->> 'title'), $2) > 0 or strpos(lower(d.submitted ->> 'oneLine'), $2) > 0 or strpos(lower(d.submitted ->> 'story'), $2) > 0
          or exists (select from unnest(p.tags) t where strpos(t, $2) > 0)
          or exists (select from hack_presenter r join person w on w.organization_id = r.organization_id and w.person_id = r.person_id
                      where r.organization_id = d.organization_id and r.entry_id = d.entry_id and w.erased_on is null and strpos(lower(w.name), $2) > 0))
     and ($3::text is null or $3 = any(p.tags))
     and ($4::text is null or n.outcome = $4)`;

function values({ editionId, search, tag, outcome }: GalleryFilter): unknown[] {
  return [editionId, search, tag, outcome];
}

/** One page and one row more where there are more: the newest hack week first, within it by number. */
export function galleryPage(tx: Tx, filter: GalleryFilter, first: number, after: readonly [string, number, number] | undefined): Promise<GalleryRow[]> {
  return rows<GalleryRow>(
    tx,
    `select d.entry_id as "entryId", e.starts_on::text as "startsOn", e.number as edition, n.number ${FROM}
        and ($5::date is null or (e.starts_on, e.number) < ($5, $6) or ((e.starts_on, e.number) = ($5, $6) and n.number > $7))
      order by e.starts_on desc, e.number desc, n.number limit $8`,
    [...values(filter), after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, first + 1],
  );
}

export async function galleryCount(tx: Tx, filter: GalleryFilter): Promise<number> {
  return (await rows<{ count: number }>(tx, `select count(*)::int as count ${FROM}`, values(filter)))[0]!.count;
}

/** The most frequent first; at most 50. */
export function galleryTags(tx: Tx, filter: GalleryFilter): Promise<{ readonly tag: string; readonly count: number }[]> {
  return rows(tx, `select t.tag, count(*)::int as count from (select p.tags ${FROM}) found, unnest(found.tags) as t(tag) group by t.tag order by count(*) desc, t.tag limit 50`, values({ ...filter, tag: null }));
}
