import { localOf, nextRoundTimes, type RoundTimes } from './cadence.js';
import type { NotAskedReason } from '../../../engines/anonymity/units.js';
import type { Driver, Item } from './driver.js';
import { leastUnitSize, type PulseSettings } from './pulse.js';
import { rotationOf } from './pulse-rotation.js';
import { firstAlarmRound, MAX_ITEMS_PER_ROUND, questionsOfRound, secondsToAnswer, type Rotation } from './rotation.js';

/** How many of the next rounds the planner shows. */
export const PLANNED_ROUNDS = 4;
/** Below this chance of reaching k at 85 % response the planner warns. */
export const LIKELY = 0.8;
/** A round that takes longer gets a warning: people were promised about a minute. */
export const LONG_ROUND_SECONDS = 90;

/** A unit as the partition gives it. */
export interface UnitSize {
  readonly unitId: string;
  readonly name: string;
  readonly eligible: number;
}

/** Somebody of the audience who is in no unit. */
export interface PersonNotAsked {
  readonly personId: string;
  readonly name: string;
  readonly reason: NotAskedReason;
}

/** Everything the planner looks at. It saves nothing and asks nobody. */
export interface PlannerInput {
  readonly settings: PulseSettings;
  /** All drivers of the organization; looked up by id. */
  readonly drivers: readonly Driver[];
  readonly units: readonly UnitSize[];
  readonly notAsked: readonly PersonNotAsked[];
  readonly now: Date;
  /** The newest announced round; null before the first. */
  readonly previous: { readonly number: number; readonly opensAt: Date } | null;
  /** Results that a driver has, by driver id. A round announced and not closed counts as a result to come. */
  readonly resultsSoFar: ReadonlyMap<string, number>;
}

/** How likely a unit is to reach k, in 0..1, if everybody answers with probability .70 or .85, each on their own. */
export interface PlannedUnit extends UnitSize {
  readonly reachesKAt70: number;
  readonly reachesKAt85: number;
  /** Fewer than 2k people: nothing can be sealed before the close (or before everybody has answered). */
  readonly seesResultsAtClose: boolean;
}

/** One of the next rounds. `times` null: a pulse by hand, nobody knows when. */
export interface PlannedRound {
  readonly number: number;
  readonly times: RoundTimes | null;
  readonly items: readonly Item[];
  readonly secondsToAnswer: number;
}

/** The round whose close can bring a driver's first alarm. `on` is the local day of that close, null for a pulse by hand. */
export interface PlannedFirstAlarm {
  readonly driverId: string;
  readonly roundNumber: number;
  readonly on: string | null;
}

/** What the admin should know before launching. None of it forbids saving; `no-unit` forbids opening a round. */
export type PlanWarning =
  | { readonly kind: 'no-unit'; readonly needed: number }
  | { readonly kind: 'too-many-items'; readonly items: number; readonly most: number }
  | { readonly kind: 'takes-long'; readonly seconds: number }
  | { readonly kind: 'sees-results-at-close'; readonly units: readonly string[] }
  | { readonly kind: 'unlikely-to-reach-k'; readonly units: readonly string[] }
  | { readonly kind: 'not-asked'; readonly people: number }
  | { readonly kind: 'no-outcome' };

/** What a pulse with these settings would do. */
export interface PulsePlan {
  readonly units: readonly PlannedUnit[];
  readonly notAsked: readonly PersonNotAsked[];
  readonly nextRounds: readonly PlannedRound[];
  readonly firstAlarms: readonly PlannedFirstAlarm[];
  readonly warnings: readonly PlanWarning[];
}

/** Plans a pulse whose settings `validatePulseSettings` accepts. Depends on its input alone. */
export function planPulse(input: PlannerInput): PulsePlan {
  const { settings, drivers, notAsked } = input;
  const rotation = rotationOf(settings, drivers);
  const units = input.units.map((unit) => plannedUnit(unit, settings.k));
  const alarms = firstAlarmNumbers(rotation, input);
  const farthest = Math.max(PLANNED_ROUNDS, ...alarms.map(({ roundNumber }) => roundNumber - firstNumber(input) + 1));
  const times = timesAhead(input, farthest);
  const nextRounds = Array.from({ length: PLANNED_ROUNDS }, (_, index) => plannedRound(rotation, firstNumber(input) + index, times[index] ?? null));
  const firstAlarms = alarms.map(({ driverId, roundNumber }) => {
    const at = times[roundNumber - firstNumber(input)]?.closesAt;
    return { driverId, roundNumber, on: at ? localOf(at, settings.schedule.timeZone).day : null };
  });
  return { units, notAsked, nextRounds, firstAlarms, warnings: warningsOf(input, units, nextRounds) };
}

/** P(X >= k) for X binomial with n tries of probability p, summed from the smallest term's side so that rounding stays below 1e-12. */
export function chanceOfAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (p <= 0 || p >= 1) return p >= 1 ? 1 : 0;
  let logTerm = n * Math.log(p);
  let chance = 0;
  for (let hits = n; hits >= k; hits -= 1) {
    chance += Math.exp(logTerm);
    logTerm += Math.log(hits) - Math.log(n - hits + 1) + Math.log1p(-p) - Math.log(p);
  }
  return Math.min(1, chance);
}

function plannedUnit(unit: UnitSize, k: number): PlannedUnit {
  return {
    ...unit, reachesKAt70: chanceOfAtLeast(k, unit.eligible, 0.7), reachesKAt85: chanceOfAtLeast(k, unit.eligible, 0.85),
    seesResultsAtClose: unit.eligible < 2 * k,
  };
}

function firstNumber({ previous }: PlannerInput): number {
  return (previous?.number ?? 0) + 1;
}

/** Times of the next rounds as they would come if nothing else happens; empty for a pulse by hand. */
function timesAhead({ settings, previous, now }: PlannerInput, count: number): readonly RoundTimes[] {
  const times: RoundTimes[] = [];
  let last = previous?.opensAt ?? null;
  while (times.length < count) {
    // Later rounds are announced when the one before them opens, so "now" moves on with them.
    const next = nextRoundTimes(settings, last, last !== null && last > now ? last : now);
    if (!next) return times;
    times.push(next);
    last = next.opensAt;
  }
  return times;
}

function plannedRound(rotation: Rotation, number: number, times: RoundTimes | null): PlannedRound {
  const { items } = questionsOfRound(rotation, number);
  return { number, times, items, secondsToAnswer: secondsToAnswer(items) };
}

function firstAlarmNumbers(rotation: Rotation, input: PlannerInput): readonly { driverId: string; roundNumber: number }[] {
  return [...rotation.fixed, ...rotation.rotating].flatMap(({ id }) => {
    const roundNumber = firstAlarmRound(rotation, id, firstNumber(input), input.resultsSoFar.get(id) ?? 0);
    return roundNumber === null ? [] : [{ driverId: id, roundNumber }];
  });
}

function warningsOf({ settings, drivers, notAsked }: PlannerInput, units: readonly PlannedUnit[], rounds: readonly PlannedRound[]): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  const items = Math.max(...rounds.map((round) => round.items.length));
  const seconds = Math.max(...rounds.map((round) => round.secondsToAnswer));
  const late = units.filter(({ seesResultsAtClose }) => seesResultsAtClose).map(({ name }) => name);
  const unlikely = units.filter(({ reachesKAt85 }) => reachesKAt85 < LIKELY).map(({ name }) => name);
  if (units.length === 0) warnings.push({ kind: 'no-unit', needed: leastUnitSize(settings.k) });
  if (items > MAX_ITEMS_PER_ROUND) warnings.push({ kind: 'too-many-items', items, most: MAX_ITEMS_PER_ROUND });
  if (seconds > LONG_ROUND_SECONDS) warnings.push({ kind: 'takes-long', seconds });
  if (unlikely.length > 0) warnings.push({ kind: 'unlikely-to-reach-k', units: unlikely });
  if (late.length > 0) warnings.push({ kind: 'sees-results-at-close', units: late });
  if (notAsked.length > 0) warnings.push({ kind: 'not-asked', people: notAsked.length });
  const asksOutcome = drivers.some(({ id, kind }) => kind === 'outcome' && settings.fixedDriverIds.includes(id));
  if (!asksOutcome) warnings.push({ kind: 'no-outcome' });
  return warnings;
}
