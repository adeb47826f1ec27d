import type { OrganizationId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';

/** A live round for which something is due by the clock. */
export interface DueRound {
  readonly roundId: string;
  readonly pulseId: string;
  readonly duty: 'close' | 'open' | 'miss' | 'tick';
}

/** Organizations that have an active pulse or a live round: the only question that is asked across organizations. */
export async function organizationsWithRounds(tx: Tx): Promise<readonly OrganizationId[]> {
  return (await rows<{ organization_id: OrganizationId }>(tx, 'select organization_id from door.organizations_with_rounds() order by organization_id')).map(({ organization_id }) => organization_id);
}

/**
 * What is due for live rounds at `now`, the oldest first. An announced round whose whole window has passed is missed; everything that closes comes
 * before everything that opens, so that after a long sleep the next round of a pulse finds its place free.
 */
export function dueRounds(tx: Tx, now: Date): Promise<DueRound[]> {
  return rows<DueRound>(tx, `
    select round_id as "roundId", pulse_id as "pulseId", duty from (
      select r.round_id, r.pulse_id, r.opens_at,
             case when r.state = 'open' and r.closes_at <= $1 then 'close'
                  when r.state = 'announced' and r.closes_at <= $1 then 'miss'
                  when r.state = 'announced' and r.opens_at <= $1 then 'open'
                  when r.state = 'open' and r.next_tick_at <= $1 then 'tick' end as duty
        from round r where r.organization_id = current_organization() and r.state in ('announced', 'open')) due
     where duty is not null order by array_position(array['close', 'miss', 'open', 'tick'], duty), opens_at, round_id`, [now]);
}
