import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** Of some people, those who see every stage whatever their team: admins and organizers, of this edition where it is a draft. */
export async function insidersAmong(tx: Tx, personIds: readonly string[], editionId: string | null): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    tx,
    `select person_id as id from role_grant where organization_id = current_organization() and role = 'admin' and person_id = any($1::uuid[])
     union select person_id from hack_organizer where organization_id = current_organization() and person_id = any($1::uuid[]) and ($2::uuid is null or edition_id = $2)`,
    [personIds, editionId],
  );
  return new Set(found.map(({ id }) => id));
}

/** A promise of a presenter's time that stands. */
export interface StandingClaim {
  readonly ownerKey: string;
  readonly personId: PersonId;
  readonly from: Date;
  readonly to: Date;
  readonly title: string;
}

/** What presenters of some slots have promised. */
export function claimsOf(tx: Tx, slotIds: readonly string[]): Promise<StandingClaim[]> {
  return rows<StandingClaim>(
    tx,
    `select owner_key as "ownerKey", person_id as "personId", lower(span) as "from", upper(span) as "to", title_en as title from commitment
      where organization_id = current_organization() and kind = 'demo-slot' and state = 'active' and split_part(owner_key, ':', 1) = any($1::text[])`,
    [slotIds],
  );
}

/** The keys of what some people have promised from now on. */
export async function claimsToCome(tx: Tx, personIds: readonly PersonId[], now: Date): Promise<readonly string[]> {
  const found = await rows<{ key: string }>(
    tx, `select owner_key as key from commitment where organization_id = current_organization() and kind = 'demo-slot' and state = 'active' and person_id = any($1::uuid[]) and upper(span) > $2`, [personIds, now],
  );
  return found.map(({ key }) => key);
}

/** Who organizes an edition: those who were appointed; where nobody was, the admins. */
export async function organizersOf(tx: Tx, editionId: string): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `with appointed as (select person_id from hack_organizer where organization_id = current_organization() and edition_id = $1)
     select person_id as id from appointed
     union select person_id from role_grant where organization_id = current_organization() and role = 'admin' and not exists (select from appointed)`,
    [editionId],
  );
  return found.map(({ id }) => id);
}
