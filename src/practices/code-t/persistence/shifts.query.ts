import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** A shift as a policy needs it: whose, as what, when. */
export interface ShiftRow {
  readonly personId: PersonId;
  readonly role: string | null;
  readonly from: Date;
  readonly to: Date;
}

/** Active shifts of some people that end after an instant, whether they block or not. Reads the calendar's commitments as they are. */
export function shiftsOf(tx: Tx, personIds: readonly string[], after: Date): Promise<ShiftRow[]> {
  return rows<ShiftRow>(
    tx,
    `select c.person_id as "personId", c.role, lower(c.span) as "from", upper(c.span) as "to" from commitment c
      where c.organization_id = current_organization() and c.kind = 'shift' and c.state = 'active' and c.person_id = any($1::uuid[]) and upper(c.span) > $2 order by lower(c.span)`,
    [personIds, after],
  );
}
