import type { Cadence, Schedule } from './cadence.js';

/** k can't be set lower: a unit pools at least k + 1 people, and no number stands on fewer than k answers. */
export const K = { least: 5, most: 20, usual: 5 } as const;
/** How many answers a unit's round needs before its comments are shown. */
export const COMMENT_K = { least: 5, most: 50, usual: 10 } as const;
/** How long a round takes answers, in hours: a day to a fortnight. */
export const WINDOW_HOURS = { least: 24, most: 336, usual: 72 } as const;
/** How long before its opening a round is announced at the latest, in hours. Six days at most, so that a weekly round isn't announced before the one ahead of it opens. */
export const LEAD_HOURS = { least: 48, most: 144, usual: 48 } as const;
export const ROTATING_PER_ROUND = { least: 1, most: 6, usual: 3 } as const;
export const PULSE_NAME_MAX_LENGTH = 80;

/** The only mode there is. The manifest names it so that another could exist one day. */
export const PULSE_MODES = ['anonymous'] as const;
export type PulseMode = (typeof PULSE_MODES)[number];

/** What an admin sets up. Invariants: those that `validatePulseSettings` checks. */
export interface PulseSettings {
  readonly name: string;
  readonly audienceTeamId: string;
  readonly schedule: Schedule;
  readonly windowHours: number;
  readonly leadHours: number;
  readonly mode: PulseMode;
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  readonly membersSeeResults: boolean;
  readonly fixedDriverIds: readonly string[];
  readonly rotatingDriverIds: readonly string[];
  readonly rotatingPerRound: number;
}

/** The fewest people that make a unit: k + 1, so that one person not answering doesn't silence it. */
export function leastUnitSize(k: number): number {
  return k + 1;
}

/** Longest window that still ends before the next round of a cadence opens, in hours. */
export function longestWindow(cadence: Cadence): number {
  return cadence === 'weekly' ? 144 : cadence === 'every-two-weeks' ? 312 : WINDOW_HOURS.most;
}
