import { err, ok, type Result } from '../../../kernel/result.js';
import { nextRoundTimes, type RoundPlan, type RoundTimes } from './cadence.js';
import type { NoUnitPossible, RoundError } from './round.errors.js';
import { follow, type TransitionRefused, type TransitionTable } from '../../../kernel/transition-table.js';

export const ROUND_STATES = ['announced', 'open', 'closed', 'cancelled'] as const;
export type RoundState = (typeof ROUND_STATES)[number];
export type RoundAction = 'open' | 'close' | 'cancel';

/** A round begins announced: before that it doesn't exist, and nothing about it can be promised. */
export const ROUND_TRANSITIONS: TransitionTable<RoundState, RoundAction> = [
  { from: 'announced', action: 'open', to: 'open', when: 'its opening time has come and its closing time has not' },
  { from: 'announced', action: 'cancel', to: 'cancelled', when: 'before it opens: by an admin, when its pulse is paused or ended, or when the server slept through its whole window' },
  { from: 'open', action: 'close', to: 'closed', when: 'its closing time has come' },
];

/** What every state of a round has. Invariant: the times, k and comment k never change once announced. */
interface RoundBase extends RoundTimes {
  readonly id: string;
  /** 1, 2, … within its pulse: the rotation reads it. */
  readonly number: number;
  readonly k: number;
  readonly commentK: number;
}

/** Published with its manifest; passes are issued; nobody can answer yet. */
export interface AnnouncedRound extends RoundBase {
  readonly state: 'announced';
}

/** Taking answers. Invariant: `openedAt >= opensAt`. */
export interface OpenRound extends RoundBase {
  readonly state: 'open';
  readonly openedAt: Date;
}

/** Sealed and recounted; nothing about it changes any more. */
export interface ClosedRound extends RoundBase {
  readonly state: 'closed';
  readonly openedAt: Date;
  readonly closedAt: Date;
}

/** Called off before it opened. Its number isn't used again. */
export interface CancelledRound extends RoundBase {
  readonly state: 'cancelled';
  readonly cancelledAt: Date;
  readonly reason: CancelReason;
}

export type Round = AnnouncedRound | OpenRound | ClosedRound | CancelledRound;

/** `missed`: the server was down from opening to closing, so nobody could have answered. */
export type CancelReason = 'by-admin' | 'pulse-paused' | 'pulse-ended' | 'missed';

/** What a round is announced with. */
export interface RoundDraft {
  readonly id: string;
  readonly number: number;
  readonly k: number;
  readonly commentK: number;
  /** Units of the frozen partition, and the people asked in them. */
  readonly unitCount: number;
  readonly peopleInAudience: number;
}

/** Announces a round. A round without a unit can't be: nobody's answers could ever be shown. */
export function announceRound(draft: RoundDraft, times: RoundTimes): Result<AnnouncedRound, NoUnitPossible> {
  if (draft.unitCount < 1) return err({ kind: 'no-unit-possible', peopleInAudience: draft.peopleInAudience, needed: draft.k + 1 });
  const { id, number, k, commentK } = draft;
  return ok({ state: 'announced', id, number, k, commentK, ...times });
}

/** Opens an announced round. */
export function openRound(round: AnnouncedRound, now: Date): Result<OpenRound, RoundError> {
  if (now < round.opensAt) return err({ kind: 'too-early', action: 'open', due: round.opensAt });
  if (now >= round.closesAt) return err({ kind: 'window-missed', closesAt: round.closesAt });
  return ok({ ...round, state: 'open', openedAt: now });
}

/** Closes an open round. The sealing of what is pending belongs into the same transaction. */
export function closeRound(round: OpenRound, now: Date): Result<ClosedRound, RoundError> {
  if (now < round.closesAt) return err({ kind: 'too-early', action: 'close', due: round.closesAt });
  return ok({ ...round, state: 'closed', closedAt: now });
}

/** Calls off an announced round. */
export function cancelRound(round: AnnouncedRound, reason: CancelReason, now: Date): CancelledRound {
  return { ...round, state: 'cancelled', cancelledAt: now, reason };
}

/** For callers that hold a round of any state: may `action` be done, by the table. */
export function roundTransition(from: RoundState, action: RoundAction): Result<RoundState, TransitionRefused<RoundState, RoundAction>> {
  return follow(ROUND_TRANSITIONS, from, action);
}

/** A job's next duty on a round. `due` is the time it became due, never later than now. */
export type RoundStep =
  | { readonly kind: 'open'; readonly roundId: string; readonly due: Date }
  | { readonly kind: 'tick'; readonly roundId: string; readonly due: Date }
  | { readonly kind: 'close'; readonly roundId: string; readonly due: Date }
  | { readonly kind: 'cancel'; readonly roundId: string; readonly due: Date; readonly reason: 'missed' };

/** The tick's grid: sealing runs at multiples of `tickSeconds` since 1970, so that every instance agrees which tick it is. */
export interface TickClock {
  readonly tickSeconds: number;
  /** The newest tick that was sealed; null before the first. */
  readonly lastTickAt: Date | null;
}

/** The newest tick of the grid that is not after `now`. */
export function tickAt(now: Date, tickSeconds: number): Date {
  const grid = tickSeconds * 1000;
  return new Date(Math.floor(now.getTime() / grid) * grid);
}

/**
 * What is due for a round at `now`, in the order to do it. Pure and repeatable: after a crash, asking again gives what is still open.
 * An open round that is due to close isn't ticked before: closing seals everything itself.
 */
export function nextSteps(round: Round, now: Date, ticks: TickClock): readonly RoundStep[] {
  const roundId = round.id;
  if (round.state === 'announced') {
    if (now >= round.closesAt) return [{ kind: 'cancel', roundId, due: round.closesAt, reason: 'missed' }];
    return now >= round.opensAt ? [{ kind: 'open', roundId, due: round.opensAt }] : [];
  }
  if (round.state !== 'open') return [];
  if (now >= round.closesAt) return [{ kind: 'close', roundId, due: round.closesAt }];
  const tick = tickAt(now, ticks.tickSeconds);
  const isNew = tick > round.openedAt && (ticks.lastTickAt === null || tick > ticks.lastTickAt);
  return isNew ? [{ kind: 'tick', roundId, due: tick }] : [];
}

/** When `nextSteps` can next have something new, if nothing is due now; null for a round that is over. */
export function nextWakeUp(round: Round, now: Date, tickSeconds: number): Date | null {
  if (round.state === 'announced') return round.opensAt;
  if (round.state !== 'open') return null;
  const tick = tickAt(now, tickSeconds).getTime() + tickSeconds * 1000;
  return new Date(Math.min(round.closesAt.getTime(), tick));
}

/** The next round of an active pulse and since when it has been due to be announced. */
export interface AnnounceStep {
  readonly kind: 'announce';
  readonly times: RoundTimes;
}

/**
 * The announcement that is due for an active pulse, if any. `rounds` are the pulse's rounds of any state by schedule (those started by
 * hand left out). At most one round is ahead at a time: while one is announced and unopened, nothing else is due.
 */
export function announcementDue(plan: RoundPlan, rounds: readonly Pick<Round, 'state' | 'opensAt'>[], now: Date): AnnounceStep | null {
  const isAhead = rounds.some((round) => round.state === 'announced' && round.opensAt > now);
  if (isAhead) return null;
  const previous = rounds.reduce<Date | null>((last, { opensAt }) => (last === null || opensAt > last ? opensAt : last), null);
  const times = nextRoundTimes(plan, previous, now);
  return times && times.announcedAt <= now ? { kind: 'announce', times } : null;
}
