import { rows, type Tx } from '../../../platform/database/tx.js';

/** Editions whose ballots were closed at an instant or before it and are not counted. */
export async function editionsToCount(tx: Tx, closedBefore: Date): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select e.edition_id as id from hack_edition e where e.organization_id = current_organization() and e.phase = 'tally' and e.phase_changed_at <= $1
        and not exists (select from ballot_question q where q.organization_id = e.organization_id and q.edition_id = e.edition_id and q.kind = 'main' and q.ballots is not null)
      order by e.edition_id`,
    [closedBefore],
  );
  return found.map(({ id }) => id);
}
