import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { PersonWritten } from '../domain/written-demo.js';

export interface PersonByEmail {
  readonly email: string;
  readonly personId: PersonId;
  readonly name: string;
}

/** Who works here today and has one of these addresses, which are in lower case. */
export function peopleByEmail(tx: Tx, emails: readonly string[], now: Date): Promise<PersonByEmail[]> {
  return rows<PersonByEmail>(
    tx,
    `select lower(p.email) as email, p.person_id as "personId", p.name from person p join organization o on o.organization_id = p.organization_id
      where p.organization_id = current_organization() and lower(p.email) = any($1::text[]) and p.erased_on is null and (p.ended_on is null or p.ended_on > ($2::timestamptz at time zone o.time_zone)::date)`,
    [emails, now],
  );
}

/** People as they are written in a file; those who were erased are not among them. */
export function peopleWritten(tx: Tx, personIds: readonly string[]): Promise<PersonWritten[]> {
  return rows<PersonWritten>(tx, `select p.person_id as "personId", p.name, p.email from person p where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.erased_on is null`, [personIds]);
}
