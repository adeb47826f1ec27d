import type { PersonId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';

export type SampleRole = 'member' | 'lead' | 'admin';

const IS_ADMIN = `exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id)`;
const IS_LEAD = `exists (select from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null)`;
const CONDITION: Readonly<Record<SampleRole, string>> = { admin: IS_ADMIN, lead: `${IS_LEAD} and not ${IS_ADMIN}`, member: `not ${IS_LEAD} and not ${IS_ADMIN}` };

/** Who of the sample is there for visitors: nobody answers in their place. */
const IS_FOR_VISITORS = `p.person_id in (select unnest(array[s.member_id, s.lead_id, s.admin_id]) from installation.sample_progress s)`;

/** The person of the sample who is there for visitors in this role; without one, the first person who is just this. */
export async function firstOfRole(tx: Tx, role: SampleRole): Promise<PersonId | undefined> {
  const found = await row<{ person_id: PersonId }>(
    tx,
    `select p.person_id from person p where p.organization_id = current_organization() and p.ended_on is null and ${CONDITION[role]} order by ${IS_FOR_VISITORS} desc, p.created_at, lower(p.name), p.person_id limit 1`,
  );
  return found?.person_id;
}
