import { practiceEffect, type EffectOutcome, type UnitHistory } from '../../../engines/statistics/practice-effect.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { groupBy } from '../../../kernel/group-by.js';
import { leavesOf } from './study.js';

/** What was published of the outcome at one node in one closed round; headline on 0-100, null when it wasn't asked there. Days are the organization's. */
export interface OutcomeResult {
  readonly teamId: string;
  readonly roundId: string;
  readonly pooledAtTeamId: string | null;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly headline: number | null;
}

/** An event of a time line and whom it touched. Invariant: `here` are teams that the reader sees whole. */
export interface StudiedEvent {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Nobody was left out, so that there is nobody to compare with. */
  readonly touchedEverybody: boolean;
  readonly touched: ReadonlySet<string>;
  /** The team asked about and those below it. */
  readonly here: ReadonlySet<string>;
}

/** What changed here with an event; changes are points of the headline. */
export interface EventEffect {
  readonly outcome: EffectOutcome;
  readonly touchedEverybody: boolean;
  /** Results of the unit here that has most of them. */
  readonly roundsBefore: number;
  readonly roundsAfter: number;
}

/**
 * What changed with an event in the units of one team, held against units that it didn't touch. Units elsewhere that it touched as well count on
 * neither side: their results are not the reader's to see, and they are no comparison. Rounds that overlap the event are left out, however many; only
 * nodes without another below them count. `results` are of one pulse, in time order.
 */
export function effectOf(results: readonly OutcomeResult[], event: StudiedEvent): EventEffect {
  const numbers = roundNumbers(results, event);
  const leaves = leavesOf(results).filter(({ headline }) => headline !== null);
  const histories = [...groupBy(leaves, ({ teamId }) => teamId)].flatMap(([unitId, own]): UnitHistory[] => {
    const isTouched = event.touchedEverybody || event.touched.has(unitId);
    if (isTouched && !event.here.has(unitId)) return [];
    return [{ unitId, isAdopter: isTouched, results: own.flatMap(({ roundId, headline }) => (numbers.of.has(roundId) ? [{ round: numbers.of.get(roundId)!, mean: headline! }] : [])) }];
  });
  const most = (holds: (round: number) => boolean): number => Math.max(0, ...histories.filter(({ isAdopter }) => isAdopter).map((unit) => unit.results.filter(({ round }) => holds(round)).length));
  return {
    outcome: practiceEffect(histories, numbers.event), touchedEverybody: event.touchedEverybody || leaves.every(({ teamId }) => event.touched.has(teamId)),
    roundsBefore: most((round) => round < numbers.event), roundsAfter: most((round) => round > numbers.event),
  };
}

/** Rounds that ended before the event count from 0, those that began after it go on after its own number; those between have none. */
function roundNumbers(results: readonly OutcomeResult[], { from, to }: StudiedEvent): { readonly of: ReadonlyMap<string, number>; readonly event: number } {
  const rounds = [...new Map(results.map((result) => [result.roundId, result])).values()];
  const before = rounds.filter(({ closesOn }) => closesOn < from);
  const after = rounds.filter(({ opensOn }) => opensOn > to);
  const of = new Map([...before.map(({ roundId }, index) => [roundId, index] as const), ...after.map(({ roundId }, index) => [roundId, before.length + 1 + index] as const)]);
  return { of, event: before.length };
}
