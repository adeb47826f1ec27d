import type { LocalizedText } from '../../../kernel/locale.js';
import type { RosterHealth, RosterState } from '../../calendar/domain/roster-health.js';
import { HELD_WORDS, RUN_OUT_WORDS } from './roster-health.words.js';
import { rosterProblem } from './roster-words.js';
import type { RosterError } from './roster.errors.js';

/** What is known of one source's readings. */
export interface SourceState {
  readonly isPaused: boolean;
  /** A file is read once; it is as good as its shifts reach. */
  readonly isFile: boolean;
  readonly addedAt: Date;
  /** When the roster that is kept was last confirmed by a reading. */
  readonly lastGoodAt: Date | null;
  /** Readings failed since then. */
  readonly failures: number;
  readonly isHeld: boolean;
  /** The end of its last shift; null without any. */
  readonly reachesUntil: Date | null;
}

const HOUR_MS = 3_600_000;

/** True when nobody should rely on the source: its last good reading is older than the policy bears; a file: it has run out. */
export function isStale(source: SourceState, now: Date, staleAfterHours: number): boolean {
  if (source.isPaused) return false;
  if (source.isFile) return source.reachesUntil !== null && source.reachesUntil <= now;
  return now.getTime() - (source.lastGoodAt ?? source.addedAt).getTime() > staleAfterHours * HOUR_MS;
}

export function stateOfSource(source: SourceState, now: Date, staleAfterHours: number): RosterState {
  if (source.isPaused) return 'none';
  if (isStale(source, now, staleAfterHours)) return 'stale';
  if (source.isHeld) return 'held';
  // Added a moment ago: the first reading is still to come.
  if (source.failures === 0 && source.lastGoodAt === null) return 'none';
  return source.failures > 0 ? 'failing' : 'fresh';
}

const WORST_FIRST: readonly RosterState[] = ['stale', 'held', 'failing', 'fresh'];

/** A team's roster is as good as the worst of its sources; `none` without one that is read. */
export function stateOfRoster(sources: readonly SourceState[], now: Date, staleAfterHours: number): RosterState {
  const states = sources.map((source) => stateOfSource(source, now, staleAfterHours));
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'none';
}

/** The oldest of the last good readings of what is read regularly; null when there is none. */
export function oldestGood(sources: readonly SourceState[]): Date | null {
  const read = sources.filter(({ isPaused, lastGoodAt }) => !isPaused && lastGoodAt !== null).map(({ lastGoodAt }) => lastGoodAt!);
  return read.length === 0 ? null : new Date(Math.min(...read.map((at) => at.getTime())));
}

const MINUTE_MS = 60_000;
export const READ_EVERY_MINUTES = 15;
const LONGEST_WAIT_MINUTES = 240;
const JITTER = 0.1;

/**
 * Minutes until the next reading, in milliseconds: a quarter of an hour, doubled with each failure in a row up to four hours, a tenth more or
 * less so that sources that were added together aren't read together. `random` in [0, 1).
 */
export function untilNextReading(failures: number, random: number): number {
  const minutes = failures === 0 ? READ_EVERY_MINUTES : Math.min(LONGEST_WAIT_MINUTES, READ_EVERY_MINUTES * 2 ** (failures - 1));
  return Math.round(minutes * MINUTE_MS * (1 - JITTER + 2 * JITTER * random));
}

/** What one source adds to the health of a roster. */
export interface HealthFacts {
  readonly state: SourceState;
  readonly problem: RosterError | null;
  /** Names with shifts ahead whom nobody is known by. */
  readonly unmatched: readonly string[];
}

/** The health of several sources together: the worst state, the oldest good reading, the problem of the worst. A name on two of them counts once. */
export function healthOf(facts: readonly HealthFacts[], now: Date, staleAfterHours: number): RosterHealth {
  const sources = facts.map(({ state }) => state);
  const state = stateOfRoster(sources, now, staleAfterHours);
  const worst = facts.find((one) => stateOfSource(one.state, now, staleAfterHours) === state);
  const unmatched = new Set(facts.filter((one) => !one.state.isPaused).flatMap((one) => one.unmatched)).size;
  return { state, lastGoodAt: oldestGood(sources), problem: worst === undefined || state === 'none' ? null : problemOf(worst, state), unmatched };
}

/** What is wrong with a source, first what waits for a person; null when nothing is. */
export function problemOf({ state, problem }: Pick<HealthFacts, 'state' | 'problem'>, as: RosterState): LocalizedText | null {
  if (state.isHeld) return HELD_WORDS;
  if (problem !== null) return rosterProblem(problem);
  return state.isFile && as === 'stale' ? RUN_OUT_WORDS : null;
}

/** Where no roster is read, none can be out of date. */
export const NO_ROSTER: RosterHealth = { state: 'none', lastGoodAt: null, problem: null, unmatched: 0 };
