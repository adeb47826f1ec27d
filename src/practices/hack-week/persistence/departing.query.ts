import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEditionId } from '../domain/edition.js';
import type { HackEntryId } from '../domain/entry.js';

/** Projects that people are on or own, whatever became of them. */
export function entriesOf(tx: Tx, personIds: readonly PersonId[]): Promise<{ readonly entryId: HackEntryId; readonly editionId: HackEditionId }[]> {
  return rows(
    tx,
    `select n.entry_id as "entryId", n.edition_id as "editionId" from hack_entry n where n.organization_id = current_organization() and (n.owner_id = any($1::uuid[])
        or exists (select from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id and m.person_id = any($1::uuid[]))) order by n.edition_id, n.entry_id`,
    [personIds],
  );
}

/** What only holds for people who work here: requests, following, offered skills, organizing. */
export async function giveUpRest(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, personIds: readonly PersonId[]): Promise<void> {
  await tx.query(`update hack_join_request set state = 'withdrawn', answered_at = $3 where organization_id = $1 and person_id = any($2::uuid[]) and state = 'asked'`, [organization, personIds, now]);
  await tx.query('delete from hack_follow where organization_id = $1 and person_id = any($2::uuid[])', [organization, personIds]);
  await tx.query('delete from person_skill where organization_id = $1 and person_id = any($2::uuid[])', [organization, personIds]);
  await tx.query('delete from hack_organizer where organization_id = $1 and person_id = any($2::uuid[])', [organization, personIds]);
}
