import { rows, type Tx } from '../../../platform/database/tx.js';
import type { StageId } from '../domain/stage.js';

/** Stages of editions at their demos on which something is live, or should have begun: a session is on, and somebody waits. */
export async function stagesOnNow(tx: Tx, now: Date): Promise<readonly StageId[]> {
  const found = await rows<{ id: StageId }>(
    tx,
    `select s.stage_id as id from demo_stage s join hack_edition e on e.organization_id = s.organization_id and e.edition_id = s.edition_id
      where s.organization_id = current_organization() and e.phase = 'demos' and exists (
        select from demo_slot d join stage_session n on n.organization_id = d.organization_id and n.session_id = d.session_id
         where d.organization_id = s.organization_id and d.stage_id = s.stage_id and (d.state = 'live' or (d.state in ('queued', 'on-deck') and n.starts_at <= $1)))
      order by s.stage_id`,
    [now],
  );
  return found.map(({ id }) => id);
}
