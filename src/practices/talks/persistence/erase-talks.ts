import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

/**
 * Removes what somebody wrote. Talks that others give with them pass to one of those; talks of theirs alone lose their words and their history. What was
 * accepted and given stays as a fact, under an id that names nobody any more; what nobody else knew of goes.
 */
export async function eraseTalks(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personId: PersonId): Promise<void> {
  const own = [organization, personId];
  await tx.query(
    `update talk t set owner_id = k.person_id from (
       select distinct on (s.talk_id) s.talk_id, s.person_id from talk_speaker s where s.organization_id = $1 and s.person_id <> $2 order by s.talk_id, s.added_at, s.person_id) k
      where t.organization_id = $1 and t.owner_id = $2 and t.talk_id = k.talk_id`,
    own,
  );
  const alone = `select t.talk_id from talk t where t.organization_id = $1 and t.owner_id = $2`;
  const unheard = `select s.submission_id from talk_submission s where s.organization_id = $1 and s.talk_id in (${alone}) and s.conference <> 'accepted'`;
  for (const table of ['talk_reminder', 'talk_advice', 'talk_submission_reader', 'talk_submission_event', 'talk_submission']) await tx.query(`delete from ${table} where organization_id = $1 and submission_id in (${unheard})`, own);
  await tx.query(`update talk_submission set travel_note = '', thanks = '', slides_url = null, recording_url = null where organization_id = $1 and talk_id in (${alone})`, own);
  await tx.query(`delete from talk_revision where organization_id = $1 and talk_id in (${alone})`, own);
  await tx.query(`update talk set title = '–', abstract = '', topics = '{}', slides_url = null, minutes = null where organization_id = $1 and owner_id = $2`, own);
  // Words of theirs beside the talks of others.
  await tx.query(`update talk_submission_event set note = '' where organization_id = $1 and by_person_id = $2`, own);
  await tx.query(`update talk_advice set note = '' where organization_id = $1 and asked_by = $2`, own);
  await tx.query(`update talk_advice set answer = '–' where organization_id = $1 and answered_by = $2`, own);
  await tx.query('delete from talk_submission_reader where organization_id = $1 and person_id = $2', own);
  await tx.query('delete from talk_reminder where organization_id = $1 and person_id = $2', own);
  await tx.query('delete from stage_guest where organization_id = $1 and person_id = $2', own);
}
