import { forecast, FORECAST_WEEKS } from '../../../engines/statistics/forecast.js';
import { sayForecast, type ForecastReading, type ForecastWords } from '../../../engines/statistics/forecast-words.js';
import type { SignalDirection } from '../../../engines/statistics/signal-state.js';
import { observationsOf, toHeadline, type SeriesResult } from './series-reading.js';

const WEEK_MS = 7 * 24 * 3_600_000;
/** The middle of the scale, on 0-100: below it (of a strain, above it) more people say no than yes. */
const MIDDLE = 50;
/** Half a point of 1..5: what counts as a break of a series that is at the middle already. */
const BREAK = 12.5;

/** A forecast as it is logged, levels on 0-100. */
export interface StoredForecast {
  readonly threshold: number;
  readonly probability: number;
  readonly said: ForecastWords | null;
  readonly dates: readonly Date[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** How the organization's forecasts that are over did. */
export interface ForecastScore {
  readonly score: number;
  readonly forecasts: number;
  readonly isEnough: boolean;
}

/** A series at its newest closed result, and what was forecast at the one before. */
export interface ForecastOrder {
  readonly series: readonly SeriesResult[];
  /** The slow mean and Z read at the newest result. */
  readonly slow: number | null;
  readonly z: number | null;
  readonly isHigherWorse: boolean;
  readonly before: ForecastReading | null;
  /** Names team, driver and round: the same forecast comes out again. */
  readonly seedText: string;
}

/**
 * The level that would be bad to reach: the middle of the scale, or half a point worse than usual where that is worse still. Of a strain the other
 * way round. On 0-100.
 */
export function thresholdOf(slow: number, isHigherWorse: boolean): number {
  const threshold = isHigherWorse ? Math.max(MIDDLE, slow + BREAK) : Math.min(MIDDLE, slow - BREAK);
  return Math.round(Math.min(95, Math.max(5, threshold)) * 10) / 10;
}

/** The forecast of a series, made once, when its newest result closes; null under 14 results. */
export function forecastSeries({ series, slow, z, isHigherWorse, before, seedText }: ForecastOrder): StoredForecast | null {
  if (slow === null) return null;
  const threshold = thresholdOf(slow, isHigherWorse);
  const newest = series.at(-1)!;
  const towards: SignalDirection = isHigherWorse ? 'rise' : 'fall';
  const made = forecast(observationsOf(series), newest.noise, { threshold: 1 + threshold / 25, seed: seedOf(seedText), weeks: FORECAST_WEEKS, towards });
  if (!made) return null;
  const { probability, fan } = made;
  return {
    threshold, probability, said: sayForecast([...(before ? [before] : []), { z, probability }], towards),
    dates: fan.week.map((week) => new Date(Math.round(week * WEEK_MS))), low: fan.low.map(toHeadline), middle: fan.middle.map(toHeadline), high: fan.high.map(toHeadline),
  };
}

/** FNV-1a, 32 bits: a number from a text, for seeds. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
