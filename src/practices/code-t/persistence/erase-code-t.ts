import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { retitleDays } from './project-title.query.js';

/** Removes what somebody wrote: titles, notes and addresses of their projects and presentations. Days stay, under an id that names nobody any more: they are the team's figures. */
export async function eraseCodeT(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, personId: PersonId): Promise<void> {
  const own = await rows<{ id: string }>(tx, 'select project_id as id from code_t_project where organization_id = $1 and owner_id = $2', [organization, personId]);
  // Others have days on them, called by these titles.
  await retitleDays(tx, { organization, now }, own.map(({ id }) => id), 'Code T');
  await tx.query(`update code_t_project set title = '–', summary = '', url = null where organization_id = $1 and owner_id = $2`, [organization, personId]);
  await tx.query(`update code_t_presentation set note = '', url = null where organization_id = $1 and presenter_id = $2`, [organization, personId]);
  await tx.query(`update code_t_day set displaced_note = null where organization_id = $1 and (person_id = $2 or state_changed_by = $2)`, [organization, personId]);
}
