import { rows, type Tx } from '../../../platform/database/tx.js';
import type { DemoFacts } from '../domain/stage-view.js';

const presenter = (isRemote: string): string => `json_build_object('personId', w.person_id, 'isRemote', ${isRemote}, 'name', w.name)`;

/**
 * What the stage knows of demos: what they are called, how long they are, and who presents them. As they were submitted; a project without a submitted
 * demo is shown under its own title, and one whose presenters have all left it by all of its people. One statement with nothing else in it, since it is
 * part of every look.
 */
export async function demoFacts(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<string, DemoFacts>> {
  const found = await rows<DemoFacts>(
    tx,
    `select n.entry_id as "entryId", n.number, coalesce(nullif(d.submitted->>'title', ''), p.title) as title, coalesce(nullif(d.submitted->>'oneLine', ''), p.one_line) as "oneLine",
            nullif((d.submitted->>'lengthSeconds')::float8 * 1000, 0) as "lengthMs",
            coalesce(
              (select json_agg(${presenter("r.mode = 'remote'")} order by r.position)
                 from hack_presenter r join person w on w.organization_id = r.organization_id and w.person_id = r.person_id
                where d.submitted is not null and r.organization_id = n.organization_id and r.entry_id = n.entry_id),
              (select json_agg(${presenter('false')} order by m.joined_at, m.person_id)
                 from hack_member m join person w on w.organization_id = m.organization_id and w.person_id = m.person_id where m.organization_id = n.organization_id and m.entry_id = n.entry_id),
              '[]') as presenters
       from hack_entry n join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
       left join hack_demo d on d.organization_id = n.organization_id and d.entry_id = n.entry_id
      where n.organization_id = current_organization() and n.entry_id = any($1::uuid[])`,
    [entryIds],
  );
  return new Map(found.map((demo) => [demo.entryId, demo]));
}
