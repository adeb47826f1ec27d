import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

/**
 * Removes what somebody wrote: comments, messages, reasons, what they offer, and projects that nobody else was ever on. What a team made together stays;
 * who was on it stands under an id that names nobody any more.
 */
export async function eraseHackWeek(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, personId: PersonId): Promise<void> {
  const own = [organization, personId];
  await tx.query('delete from hack_mention m using hack_comment c where m.organization_id = $1 and c.organization_id = $1 and c.comment_id = m.comment_id and (c.author_id = $2 or m.person_id = $2)', own);
  await tx.query(`update hack_comment set text = '', removed_at = coalesce(removed_at, $3) where organization_id = $1 and author_id = $2`, [...own, now]);
  await tx.query(`update hack_join_request set message = '', role = null where organization_id = $1 and person_id = $2`, own);
  await tx.query('update hack_member set role = null where organization_id = $1 and person_id = $2', own);
  await tx.query(`update hack_phase_change set reason = '–' where organization_id = $1 and by_person_id = $2 and reason is not null`, own);
  await tx.query('delete from hack_mention_mail where organization_id = $1 and person_id = $2', own);
  await tx.query('delete from hack_digest where organization_id = $1 and person_id = $2', own);
  await tx.query('delete from hack_reminder where organization_id = $1 and person_id = $2', own);
  await tx.query(
    `update hack_project p set title = '–', one_line = '', idea = '', tags = '{}', version = version + 1 where p.organization_id = $1 and p.created_by = $2 and not exists (
       select from hack_entry n left join hack_member m on m.organization_id = n.organization_id and m.entry_id = n.entry_id
        where n.organization_id = p.organization_id and n.project_id = p.project_id and (n.owner_id <> $2 or m.person_id <> $2))`,
    own,
  );
  await tx.query(
    `update hack_role r set title = '–', skills = '{}' from hack_entry n join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
      where r.organization_id = $1 and n.organization_id = $1 and n.entry_id = r.entry_id and p.created_by = $2 and p.title = '–'`,
    own,
  );
}
