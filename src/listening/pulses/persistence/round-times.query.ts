import { rows, type Tx } from '../../../platform/database/tx.js';
import type { RoundState } from '../domain/round-lifecycle.js';
import { plannedOpening } from '../domain/schedule.js';
import type { StoredPulse } from './pulse.store.js';

/** When a round of a pulse was or will be, as much as the schedule looks at. */
export interface RoundTime {
  readonly pulseId: string;
  readonly roundId: string;
  readonly number: number;
  readonly state: RoundState;
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Started by somebody and not by the cadence: announced at the moment it opened. */
  readonly byHand: boolean;
}

/** The newest rounds of pulses, `perPulse` each, the newest first. */
export function newestRounds(tx: Tx, pulseIds: readonly string[], perPulse = 20): Promise<RoundTime[]> {
  return rows<RoundTime>(tx, `
    select r.* from unnest($1::uuid[]) as p(pulse_id)
     cross join lateral (
       select pulse_id as "pulseId", round_id as "roundId", number, state, announced_at as "announcedAt", opens_at as "opensAt", closes_at as "closesAt",
              announced_at = opens_at as "byHand"
         from round where round.organization_id = current_organization() and round.pulse_id = p.pulse_id order by number desc limit $2) r`, [pulseIds, perPulse]);
}

/** For each pulse when its next round opens: the announced one's time, else what the cadence of an active pulse says, else null. */
export async function nextOpenings(tx: Tx, pulses: readonly StoredPulse[], now: Date): Promise<(Date | null)[]> {
  const newest = await newestRounds(tx, pulses.map(({ id }) => id));
  return pulses.map((pulse) => {
    const rounds = newest.filter(({ pulseId }) => pulseId === pulse.id);
    return rounds.find(({ state }) => state === 'announced')?.opensAt ?? plannedOpening(pulse, rounds, now);
  });
}
