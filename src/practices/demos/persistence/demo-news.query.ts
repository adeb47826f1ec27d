import { rows, type Tx } from '../../../platform/database/tx.js';
import type { DemoNewsItem } from '../domain/demo-news.js';

/** The latest first. */
export function latestDemos(tx: Tx, most: number): Promise<DemoNewsItem[]> {
  return rows<DemoNewsItem>(
    tx,
    `select d.entry_id as "entryId", n.number, e.name as edition, d.submitted ->> 'title' as title, d.submitted ->> 'oneLine' as "oneLine", d.submitted ->> 'story' as story, d.submitted_at as "submittedAt",
            greatest(d.submitted_at, (select max(v.at) from hack_event v where v.organization_id = d.organization_id and v.entry_id = d.entry_id and v.kind in ('submit', 'demo-changed', 'demo-put-right'))) as "changedAt",
            array(select p.name from hack_presenter r join person p on p.organization_id = r.organization_id and p.person_id = r.person_id
                   where r.organization_id = d.organization_id and r.entry_id = d.entry_id and p.erased_on is null order by r.position) as presenters
       from hack_demo d
       join hack_entry n on n.organization_id = d.organization_id and n.entry_id = d.entry_id
       join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
      where d.organization_id = current_organization() and d.submitted is not null and n.state in ('submitted', 'scheduled', 'presented', 'no-show') and e.phase <> 'draft'
      order by d.submitted_at desc, d.entry_id limit $1`,
    [most],
  );
}
