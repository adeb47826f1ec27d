import { closingTime, type RoundTimes } from './cadence.js';
import type { PulseSettings } from './pulse.js';
import type { PulseState } from './pulse-lifecycle.js';
import { announcementDue, type RoundState } from './round-lifecycle.js';

/** A round as the schedule sees it. */
export interface ScheduledRound {
  readonly roundId: string;
  readonly state: RoundState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Started by somebody and not by the cadence. */
  readonly byHand: boolean;
}

/** A pulse as the schedule sees it. */
export interface ScheduledPulse {
  readonly state: PulseState;
  readonly settings: Pick<PulseSettings, 'schedule' | 'windowHours' | 'leadHours'>;
}

/**
 * The times of the round that a pulse must announce now; null when nothing is due. A slot that would open while a round started by hand still
 * takes answers is left out: that round stands for it. So no two rounds of a pulse ever overlap.
 */
export function announcementOf(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): RoundTimes | null {
  if (pulse.state !== 'active') return null;
  const known = rounds.map(({ state, opensAt, closesAt, byHand }) => ({ state, opensAt: byHand ? new Date(closesAt.getTime() - 1) : opensAt }));
  return announcementDue(pulse.settings, known, now)?.times ?? null;
}

/**
 * The round that stands in the way of opening one by hand now: the open one, or one announced that would open before this one has closed.
 * Two rounds of a pulse at a time would ask people twice and split their answers.
 */
export function inTheWay(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): ScheduledRound | null {
  const closesAt = closingTime(now, pulse.settings.windowHours);
  return rounds.find((round) => round.state === 'open' || (round.state === 'announced' && round.opensAt < closesAt)) ?? null;
}
