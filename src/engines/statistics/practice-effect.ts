import { studentQuantile, studentTwoSided } from './distributions.js';
import { seededRandom } from './seeded-random.js';

export const ROUNDS_BEFORE = 8;
export const ROUNDS_AFTER = 6;
/** Comparison teams: units that the event didn't touch. */
export const DONORS_NEEDED = 10;
/** The placebo date lies so many rounds before the event. */
export const PLACEBO_ROUNDS_EARLIER = 8;
const COVERAGE = 0.95;
const RELABELLINGS = 2000;

/** A unit's published means by round number. Invariant: one mean a round; rounds may be missing. */
export interface UnitHistory {
  readonly unitId: string;
  /** Whether the practice or event touched this unit. */
  readonly isAdopter: boolean;
  readonly results: readonly { readonly round: number; readonly mean: number }[];
}

/** What changed with the event, in points of the scale. */
export interface EffectEstimate {
  readonly estimate: number;
  /** 95 % interval: t with donors - 1 degrees of freedom. */
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** The share of relabellings of the units that give an effect as large: needs no distribution at all. */
  readonly rankP: number;
  readonly adopters: number;
  readonly donors: number;
}

/**
 * `cannot-tell`: the interval holds 0, the usual honest answer. `doubtful`: a difference was there at the placebo date too, before anything had happened,
 * so the teams weren't comparable; or that couldn't be looked at. `up` and `down` need an interval without 0, and a placebo's with it.
 */
export type EffectVerdict = 'up' | 'down' | 'cannot-tell' | 'doubtful';

/** Why there is no estimate. */
export type EffectMissing = 'not-enough-rounds' | 'not-enough-comparison-teams' | 'no-adopter';

export type EffectOutcome =
  | { readonly kind: 'missing'; readonly reason: EffectMissing; readonly adopters: number; readonly donors: number }
  | { readonly kind: 'effect'; readonly effect: EffectEstimate; readonly placebo: EffectEstimate | null; readonly verdict: EffectVerdict };

interface Window {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/**
 * What a practice or event did: difference in differences with a placebo error (Conley and Taber 2011, Review of Economics and Statistics 93(1): few
 * adopters, so the untouched units show how much a unit changes for no reason). `d_u = mean(post) - mean(pre)`, the event's own round left out;
 * `est = mean(d_adopters) - mean(d_donors)`, `SE = sd(d_donors) sqrt(1/m + 1/J)`, t with J - 1 degrees of freedom; and the rank p of
 * randomisation inference (2000 seeded relabellings; every unit in turn for one adopter). A unit counts with >= 8 rounds before and >= 6 after; >= 10 donors are
 * needed. The same is done for a date 8 rounds earlier with the rounds before the event only, and must find nothing there.
 * Throws RangeError for an impossible mean, a unit twice, or two means of one round.
 */
export function practiceEffect(units: readonly UnitHistory[], eventRound: number, seed = 1): EffectOutcome {
  assertHistories(units, eventRound);
  const real = differencesOf(units, { before: [-Infinity, eventRound - 1], after: [eventRound + 1, Infinity] });
  const counts = { adopters: real.adopters.length, donors: real.donors.length };
  if (!units.some(({ isAdopter }) => isAdopter)) return { kind: 'missing', reason: 'no-adopter', ...counts };
  if (counts.adopters === 0) return { kind: 'missing', reason: 'not-enough-rounds', ...counts };
  if (counts.donors < DONORS_NEEDED) return { kind: 'missing', reason: 'not-enough-comparison-teams', ...counts };
  const effect = estimateOf(real, seed);
  const date = eventRound - PLACEBO_ROUNDS_EARLIER;
  const earlier = differencesOf(units, { before: [-Infinity, date - 1], after: [date + 1, eventRound - 1] });
  const placebo = earlier.adopters.length > 0 && earlier.donors.length >= DONORS_NEEDED ? estimateOf(earlier, seed) : null;
  return { kind: 'effect', effect, placebo, verdict: verdictOf(effect, placebo) };
}

const holdsZero = ({ low, high }: EffectEstimate): boolean => low <= 0 && high >= 0;

function verdictOf(effect: EffectEstimate, placebo: EffectEstimate | null): EffectVerdict {
  if (holdsZero(effect)) return 'cannot-tell';
  if (placebo === null || !holdsZero(placebo)) return 'doubtful';
  return effect.estimate > 0 ? 'up' : 'down';
}

interface Differences {
  readonly adopters: readonly number[];
  readonly donors: readonly number[];
}

function differencesOf(units: readonly UnitHistory[], { before, after }: Window): Differences {
  const meansIn = (unit: UnitHistory, [from, to]: readonly [number, number]): number[] =>
    unit.results.filter(({ round }) => round >= from && round <= to).map(({ mean }) => mean);
  const ready = units.map((unit) => ({ unit, pre: meansIn(unit, before), post: meansIn(unit, after) }))
    .filter(({ pre, post }) => pre.length >= ROUNDS_BEFORE && post.length >= ROUNDS_AFTER);
  const ofThose = (isAdopter: boolean): number[] => ready.filter(({ unit }) => unit.isAdopter === isAdopter).map(({ pre, post }) => average(post) - average(pre));
  return { adopters: ofThose(true), donors: ofThose(false) };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function estimateOf({ adopters, donors }: Differences, seed: number): EffectEstimate {
  const [m, J] = [adopters.length, donors.length];
  const centre = average(donors);
  const estimate = average(adopters) - centre;
  const error = Math.sqrt(donors.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (J - 1)) * Math.sqrt(1 / m + 1 / J);
  const half = studentQuantile(COVERAGE, J - 1) * error;
  const p = error === 0 ? (estimate === 0 ? 1 : 0) : studentTwoSided(estimate / error, J - 1);
  return { estimate, low: estimate - half, high: estimate + half, p, rankP: rankP(adopters, donors, seed), adopters: m, donors: J };
}

/** Fisher 1935: how often units drawn at random as adopters differ from the rest as much as the true ones. */
function rankP(adopters: readonly number[], donors: readonly number[], seed: number): number {
  const all = [...adopters, ...donors];
  const total = all.reduce((sum, one) => sum + one, 0);
  const m = adopters.length;
  const distance = (sum: number): number => Math.abs(sum / m - (total - sum) / (all.length - m));
  const seen = distance(adopters.reduce((sum, one) => sum + one, 0)) - 1e-12;
  if (m === 1) return all.filter((one) => distance(one) >= seen).length / all.length;
  const random = seededRandom(seed);
  let asLarge = 1;
  for (let run = 0; run < RELABELLINGS; run += 1) {
    let sum = 0;
    for (let index = 0; index < m; index += 1) {
      const other = index + Math.floor(random.uniform() * (all.length - index));
      [all[index], all[other]] = [all[other]!, all[index]!];
      sum += all[index]!;
    }
    if (distance(sum) >= seen) asLarge += 1;
  }
  return asLarge / (RELABELLINGS + 1);
}

function assertHistories(units: readonly UnitHistory[], eventRound: number): void {
  if (!Number.isFinite(eventRound)) throw new RangeError(`An event has a round, got ${eventRound}.`);
  if (new Set(units.map(({ unitId }) => unitId)).size !== units.length) throw new RangeError('A unit is there twice.');
  for (const { unitId, results } of units) {
    if (results.some(({ round, mean }) => !Number.isFinite(round) || !Number.isFinite(mean))) throw new RangeError(`Unit ${unitId} has a result that is no number.`);
    if (new Set(results.map(({ round }) => round)).size !== results.length) throw new RangeError(`Unit ${unitId} has a round twice.`);
  }
}
