import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { ErasedPerson } from '../domain/person.js';

/**
 * Removes everything personal of somebody from the database. What stays under their id: the row with the name that stands for
 * erased people, past memberships and leads, both logs (ids only) and the rosters of sealed rounds, so that hashes keep their meaning.
 */
export async function eraseRows(tx: Tx, { organization }: Pick<Ctx, 'organization'>, person: ErasedPerson, formerEmail: string, today: string): Promise<void> {
  const personId = person.id as PersonId;
  await tx.query(
    `update person set name = $3, email = null, started_on = null, ended_on = $4, erased_on = $5, time_zone = $6, locale = $7, reminders_muted = false
      where organization_id = $1 and person_id = $2`,
    [organization, personId, person.name, person.endedOn, today, person.timeZone, person.locale],
  );
  await tx.query('delete from identity_alias where organization_id = $1 and person_id = $2', [organization, personId]);
  await tx.query('delete from outgoing_mail where organization_id = $1 and (person_id = $2 or lower(recipient) = $3)', [organization, personId, formerEmail]);
  await tx.query('delete from ask where organization_id = $1 and person_id = $2', [organization, personId]);
}
