import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

/** Removes somebody from what they read: their words, their attendance, their part in sessions that were. Groups they led stay, without them. */
export async function eraseReading(tx: Tx, { organization }: Pick<Ctx, 'organization'>, personId: PersonId): Promise<void> {
  for (const table of ['reading_takeaway', 'reading_attendance', 'reading_reminder', 'reading_member']) {
    await tx.query(`delete from ${table} where organization_id = $1 and person_id = $2`, [organization, personId]);
  }
  await tx.query(`update reading_group set leader_id = null where organization_id = $1 and leader_id = $2`, [organization, personId]);
  // Whose place it was is forgotten: where nobody else stood in, it reads as open.
  await tx.query(
    `update reading_session set slot = 'open', presenter_id = null, backup_id = null
      where organization_id = $1 and ((slot = 'taken' and presenter_id = $2) or (slot = 'backup-called' and backup_id = $2))`,
    [organization, personId],
  );
  await tx.query('update reading_session set presenter_id = null where organization_id = $1 and presenter_id = $2', [organization, personId]);
  await tx.query('update reading_session set backup_id = null where organization_id = $1 and backup_id = $2', [organization, personId]);
}
