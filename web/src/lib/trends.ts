import type { LevelPartsFragment, ResultState, SignalState, TrendPartsFragment } from './graphql/generated.js';

export type TrendSeries = TrendPartsFragment['series'][number];
export type TrendRound = TrendPartsFragment['rounds'][number];

/** One driver in one round, put together from the columns. Numbers are 0-100 and only there where they were published. */
export interface TrendPoint {
  readonly round: TrendRound;
  readonly state: ResultState;
  readonly headline: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** The fast mean, the slow mean, and the limits between which the fast one says nothing; null until there are enough results. */
  readonly fast: number | null;
  readonly slow: number | null;
  readonly limitLow: number | null;
  readonly limitHigh: number | null;
  /** What the detection made of this result at its close; null while a round is open. */
  readonly signal: SignalState | null;
  readonly z: number | null;
  /** Set where the chart began anew: a level that had held counts as usual from here. */
  readonly newLevel: LevelPartsFragment | null;
}

/** The columns of a series as points, oldest first; rounds in which the driver was not asked are left out. */
export function pointsOf(series: TrendSeries, rounds: readonly TrendRound[]): readonly TrendPoint[] {
  return rounds
    .map((round, index) => ({
      round,
      state: series.states[index] ?? 'NOT_ASKED',
      headline: series.headline[index] ?? null,
      low: series.low[index] ?? null,
      high: series.high[index] ?? null,
      n: series.n[index] ?? null,
      fast: series.fast[index] ?? null,
      slow: series.slow[index] ?? null,
      limitLow: series.limitLow[index] ?? null,
      limitHigh: series.limitHigh[index] ?? null,
      signal: series.signals[index] ?? null,
      z: series.z[index] ?? null,
      newLevel: (round.state === 'CLOSED' && series.newLevels.find(({ since }) => since === round.closesAt)) || null,
    }))
    .filter((point) => point.state !== 'NOT_ASKED');
}

/** Results at which the chart began anew. */
export function rebasedAt(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.filter(({ newLevel }) => newLevel !== null);
}

/** The round that closed last; drivers asked by turns may have been left out of it. */
export function newestClosed(rounds: readonly TrendRound[]): TrendRound | null {
  return rounds.findLast(({ state }) => state === 'CLOSED') ?? null;
}

/** The newest result of a closed round, which is what a headline says. */
export function latestFinal(points: readonly TrendPoint[]): TrendPoint | null {
  return points.findLast((point) => point.state === 'FINAL') ?? null;
}
