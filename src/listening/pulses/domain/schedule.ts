import { closingTime, nextRoundTimes, type RoundTimes } from './cadence.js';
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
 * The times of the round that a pulse must announce now; null when nothing is due. A slot that would open while an earlier round still takes
 * answers (one started by hand, or one by a cadence that was changed since) is left out: that round stands for it. So no two rounds of a
 * pulse ever overlap.
 */
export function announcementOf(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): RoundTimes | null {
  if (pulse.state !== 'active') return null;
  return announcementDue(pulse.settings, standing(pulse, rounds, now), now)?.times ?? null;
}

/** When the next round of an active pulse will open that isn't announced yet; null when nothing is planned. */
export function plannedOpening(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): Date | null {
  if (pulse.state !== 'active') return null;
  return nextRoundTimes(pulse.settings, newest(standing(pulse, rounds, now)), now)?.opensAt ?? null;
}

type Standing = Pick<ScheduledRound, 'state' | 'opensAt'>;

/** The rounds that the cadence goes on from: those it made, and one more that stands for a slot lying inside a round still taking answers. */
function standing(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): readonly Standing[] {
  const byCadence: readonly Standing[] = rounds.filter(({ byHand, state }) => !byHand || state === 'announced');
  const lastClose = Math.max(...rounds.filter(({ state }) => state !== 'cancelled').map(({ closesAt }) => closesAt.getTime()));
  const times = nextRoundTimes(pulse.settings, newest(byCadence), now);
  if (times === null || times.opensAt.getTime() >= lastClose) return byCadence;
  return [...byCadence, { state: 'open', opensAt: new Date(lastClose - 1) }];
}

function newest(rounds: readonly Standing[]): Date | null {
  return rounds.reduce<Date | null>((last, { opensAt }) => (last === null || opensAt > last ? opensAt : last), null);
}

/**
 * The round that stands in the way of opening one by hand now: the open one, or one announced that would open before this one has closed.
 * Two rounds of a pulse at a time would ask people twice and split their answers.
 */
export function inTheWay(pulse: ScheduledPulse, rounds: readonly ScheduledRound[], now: Date): ScheduledRound | null {
  const closesAt = closingTime(now, pulse.settings.windowHours);
  return rounds.find((round) => round.state === 'open' || (round.state === 'announced' && round.opensAt < closesAt)) ?? null;
}
