import type { OrganizationId } from '../../kernel/ids.js';
import { rows, type Tx } from '../database/tx.js';
import type { Picture } from './picture.js';

/** What a deleted organization left on storage outside of the database. */
export interface Leftover extends Pick<Picture, 'pictureId' | 'place' | 'largeHash' | 'smallHash'> {
  readonly organization: OrganizationId;
}

/** Before an organization is deleted: names what of it lies outside, so that it can be removed when nothing else knows of it any more. */
export async function nameLeftovers(tx: Tx, now: Date): Promise<void> {
  await tx.query(
    `insert into installation.media_leftover (organization_id, picture_id, place, large_hash, small_hash, since)
     select p.organization_id, p.picture_id, p.place, p.large_hash, p.small_hash, $1 from media_picture p where p.organization_id = current_organization() and p.place <> 'database'
     on conflict do nothing`,
    [now],
  );
}

/** Those that were left before an instant, the oldest first. */
export function leftovers(tx: Tx, before: Date, most: number): Promise<Leftover[]> {
  return rows<Leftover>(
    tx,
    `select organization_id as organization, picture_id as "pictureId", place, large_hash as "largeHash", small_hash as "smallHash" from installation.media_leftover where since < $1 order by since, picture_id limit $2`,
    [before, most],
  );
}

/** Its bytes are gone. */
export async function forgetLeftover(tx: Tx, { organization, pictureId }: Leftover): Promise<void> {
  await tx.query('delete from installation.media_leftover where organization_id = $1 and picture_id = $2', [organization, pictureId]);
}
