import { readSeries, type ChartPoint } from '../../../engines/statistics/control-chart.js';
import type { NoiseParameters } from '../../../engines/statistics/noise-parameters.js';
import type { Observation } from '../../../engines/statistics/series.js';
import { storedLevel, type StoredLevel } from './new-level.js';

export type SeriesState = ChartPoint['state'];

const WEEK_MS = 7 * 24 * 3_600_000;
/** One point of the 1..5 scale on 0-100. */
const POINT = 25;

/** A closed result of a series: pulse, node and driver. */
export interface SeriesResult {
  readonly roundId: string;
  /** When its round closed. */
  readonly closesAt: Date;
  /** 0-100, as published. */
  readonly headline: number;
  readonly n: number;
  /** The parameters it was read with, or is to be read with. */
  readonly noise: NoiseParameters;
}

/** What the engine read in the newest result of a series, levels on 0-100. */
export interface SeriesReading {
  readonly fast: number | null;
  readonly slow: number | null;
  readonly limitLow: number | null;
  readonly limitHigh: number | null;
  readonly changeSd: number | null;
  readonly z: number | null;
  readonly state: SeriesState;
  readonly direction: 'fall' | 'rise' | null;
  readonly sinceRoundId: string | null;
  readonly results: number;
  readonly isAlarm: boolean;
  /** The newest level at which the chart started anew; null when it never did. */
  readonly newLevel: StoredLevel | null;
  /** L as used. */
  readonly limit: number;
}

/**
 * Reads the newest result of a series. The machine is run over the whole series from its first result, each result with the parameters it was
 * first read with, so it comes to the same states as when they were read one by one; only the newest is new.
 */
export function readNewest(series: readonly SeriesResult[]): SeriesReading {
  const points = readWhole(series);
  return { ...readingOf(points.at(-1)!, series), newLevel: storedLevel(points) };
}

/** The engine's points of a whole series, one a result, in time order. */
export function readWhole(series: readonly SeriesResult[]): readonly ChartPoint[] {
  return series.length === 0 ? [] : readSeries(observationsOf(series), series.at(-1)!.noise, 1);
}

/** A series as the engine takes it: 1..5, weeks, each result with its own parameters and the weeks usual between results by then. */
export function observationsOf(series: readonly SeriesResult[]): readonly Observation[] {
  const inOrder = [...series].sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
  const weeks = inOrder.map(({ closesAt }) => closesAt.getTime() / WEEK_MS);
  const gaps = usualGaps(weeks);
  return inOrder.map(({ headline, n, noise }, index) => ({ week: weeks[index]!, mean: toPoints(headline), n, noise, weeksBetween: gaps[index]! }));
}

/** At each result the median of whole weeks between results by then, at least 1. A driver that takes turns comes every third round, so its limit is another. */
function usualGaps(weeks: readonly number[]): readonly number[] {
  const sorted: number[] = [];
  return weeks.map((week, index) => {
    if (index === 0) return 1;
    const gap = week - weeks[index - 1]!;
    const place = sorted.findLastIndex((other) => other <= gap) + 1;
    sorted.splice(place, 0, gap);
    return Math.max(1, Math.round(sorted[Math.floor(sorted.length / 2)]!));
  });
}

/** The 1..5 scale of a headline on 0-100. */
export function toPoints(headline: number): number {
  return 1 + headline / POINT;
}

/** The headline on 0-100 of a level on 1..5, two decimals. */
export function toHeadline(points: number): number {
  return Math.round((points - 1) * POINT * 100) / 100;
}

function readingOf(point: ChartPoint, series: readonly SeriesResult[]): Omit<SeriesReading, 'newLevel'> {
  const level = (points: number | null): number | null => (points === null ? null : toHeadline(points));
  const since = series.find(({ closesAt }) => closesAt.getTime() / WEEK_MS === point.sinceWeek);
  return {
    fast: level(point.fast), slow: level(point.slow), limitLow: level(point.low), limitHigh: level(point.high),
    changeSd: point.sd === null ? null : Math.round(point.sd * POINT * 1000) / 1000,
    z: point.z === null ? null : Math.round(point.z * 1000) / 1000,
    state: point.state, direction: point.direction, sinceRoundId: since?.roundId ?? null, results: point.results, isAlarm: point.isAlarm, limit: point.limit,
  };
}
