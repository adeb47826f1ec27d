import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** How somebody stands to a project, and how many follow it. */
export interface StandingRow {
  readonly entryId: string;
  readonly members: number;
  readonly followers: number;
  readonly isMember: boolean;
  readonly follows: boolean;
  readonly hasAsked: boolean;
}

/** People of a project follow it without saying so. */
export function standings(tx: Tx, entryIds: readonly string[], personId: PersonId): Promise<StandingRow[]> {
  return rows<StandingRow>(
    tx,
    `select n.entry_id as "entryId", (select count(*)::int from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id) as members,
            (select count(*)::int from (select f.person_id from hack_follow f where f.organization_id = n.organization_id and f.entry_id = n.entry_id
               union select m.person_id from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id) who) as followers,
            exists (select from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id and m.person_id = $2) as "isMember",
            exists (select from hack_follow f where f.organization_id = n.organization_id and f.entry_id = n.entry_id and f.person_id = $2) as follows,
            exists (select from hack_join_request q where q.organization_id = n.organization_id and q.entry_id = n.entry_id and q.person_id = $2 and q.state = 'asked') as "hasAsked"
       from hack_entry n where n.organization_id = current_organization() and n.entry_id = any($1::uuid[])`,
    [entryIds, personId],
  );
}
