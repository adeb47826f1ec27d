import type { PersonId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';

export type SampleRole = 'member' | 'lead' | 'admin';

const IS_ADMIN = `exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id)`;
const IS_LEAD = `exists (select from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null)`;
const CONDITION: Readonly<Record<SampleRole, string>> = { admin: IS_ADMIN, lead: `${IS_LEAD} and not ${IS_ADMIN}`, member: `not ${IS_LEAD} and not ${IS_ADMIN}` };

/** The first person who is just this: an admin, a lead without other roles, a member without any. */
export async function firstOfRole(tx: Tx, role: SampleRole): Promise<PersonId | undefined> {
  const found = await row<{ person_id: PersonId }>(
    tx,
    `select p.person_id from person p where p.ended_on is null and ${CONDITION[role]} order by p.created_at, lower(p.name), p.person_id limit 1`,
  );
  return found?.person_id;
}
