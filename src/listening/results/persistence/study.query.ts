import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { StudiedRollup } from '../domain/study.js';

/** Grows whenever a closed round of the pulse is folded; null before the first. */
export async function finalVersion(tx: Tx, pulseId: string): Promise<string | null> {
  const found = await row<{ version: string }>(tx, `
    select t.version::text as version from trend_rollup t where t.organization_id = current_organization() and t.pulse_id = $1 and t.is_final order by t.closes_at desc limit 1`, [pulseId]);
  return found?.version ?? null;
}

/** The driver that the others should move. */
export async function outcomeDriver(tx: Tx): Promise<string | undefined> {
  return (await row<{ id: string }>(tx, `select d.driver_id as id from driver d where d.organization_id = current_organization() and d.kind = 'outcome' order by d.position limit 1`))?.id;
}

/** All folded closed rounds of a pulse, by time. */
export function studiedRollups(tx: Tx, pulseId: string): Promise<StudiedRollup[]> {
  return rows<StudiedRollup>(tx, `
    select t.team_id as "teamId", t.round_id as "roundId", t.pooled_at_team_id as "pooledAtTeamId", t.driver_ids as "driverIds", t.headline, t.n
      from trend_rollup t where t.organization_id = current_organization() and t.pulse_id = $1 and t.is_final order by t.closes_at, t.round_id`, [pulseId]);
}

/** Drivers of which more is worse. */
export async function strainDrivers(tx: Tx): Promise<readonly string[]> {
  return (await rows<{ id: string }>(tx, `select d.driver_id as id from driver d where d.organization_id = current_organization() and d.higher_is_worse`)).map(({ id }) => id);
}
