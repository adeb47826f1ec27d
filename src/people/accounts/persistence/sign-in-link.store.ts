import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type OrganizationId, type PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { dayOf } from '../domain/session.js';

/** Somebody with an address in one of the organizations. */
export interface KnownPerson {
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly locale: Locale;
  readonly organizationName: string;
}

@Injectable()
export class SignInLinkStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  /** Across organizations; the oldest organization first. `tx` may be of no organization. */
  peopleByEmail(tx: Tx, email: string, today: string): Promise<KnownPerson[]> {
    return rows<KnownPerson>(
      tx,
      `select organization_id as "organizationId", person_id as "personId", locale, organization_name as "organizationName" from door.find_people_by_email($1, $2)`,
      [email, today],
    );
  }

  async insert(tx: Tx, organization: OrganizationId, link: { readonly personId: PersonId; readonly tokenHash: Buffer; readonly expiresAt: Date }): Promise<void> {
    await tx.query(`insert into sign_in_link (organization_id, link_id, person_id, token_hash, expires_at) values ($1, $2, $3, $4, $5)`, [
      organization, idFrom(this.random(16)), link.personId, link.tokenHash, link.expiresAt,
    ]);
  }

  /** Takes the link away, so that it works once even when it is pressed twice at once; undefined when there is none alive. */
  take(tx: Tx, tokenHash: Buffer, now: Date): Promise<{ readonly personId: PersonId } | undefined> {
    return row(
      tx,
      `with taken as (delete from sign_in_link where organization_id = current_organization() and token_hash = $1 and expires_at > $2 returning person_id)
       select t.person_id as "personId" from taken t join person p on p.organization_id = current_organization() and p.person_id = t.person_id
        where p.ended_on is null or p.ended_on > $3::date`,
      [tokenHash, now, dayOf(now)],
    );
  }

  /** The person themselves, while they are there. */
  living(tx: Tx, personId: PersonId, now: Date): Promise<{ readonly personId: PersonId } | undefined> {
    return row(tx, `select p.person_id as "personId" from person p where p.organization_id = current_organization() and p.person_id = $1 and (p.ended_on is null or p.ended_on > $2::date)`, [personId, dayOf(now)]);
  }

  async deleteExpired(tx: Tx, now: Date): Promise<void> {
    await tx.query(`delete from sign_in_link where organization_id = current_organization() and expires_at <= $1`, [now]);
  }
}
