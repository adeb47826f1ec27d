import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** Somebody who speaks, as mails and calendars need them. */
export interface TalkPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly locale: 'en' | 'de';
  readonly zone: string;
}

/** People who work here at an instant. Those who left or were erased are not among them. */
export function talkPeople(tx: Tx, personIds: readonly string[], at: Date): Promise<TalkPerson[]> {
  return rows<TalkPerson>(
    tx,
    `select p.person_id as "personId", p.name, p.email, p.locale, p.time_zone as zone from person p join organization o on o.organization_id = p.organization_id
      where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.erased_on is null
        and (p.ended_on is null or p.ended_on > ($2::timestamptz at time zone o.time_zone)::date)
      order by p.person_id`,
    [personIds, at],
  );
}
