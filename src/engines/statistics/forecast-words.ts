import type { SignalDirection } from './signal-state.js';

/** What is said; its text is the catalogue's. */
export type ForecastWords = 'about-1-in-3' | 'about-2-in-5' | 'likely';

/** Z that a forecast needs beside its probability, and the probability, in so many results running. */
export const SAID_Z = 2;
export const SAID_PROBABILITY = 0.35;
export const SAID_RESULTS = 2;
/** Forecasts whose outcome is known before the engine's own score is shown. */
export const SCORED_FORECASTS = 100;

/** The chart's Z and the forecast's probability at one result. */
export interface ForecastReading {
  readonly z: number | null;
  /** Null while there is no forecast. */
  readonly probability: number | null;
}

/**
 * What to say after the newest of `history` (in time order), or null: nothing, as in most weeks. Said only when `Z <= -2` and `p >= .35` in
 * two results running; for `towards` 'rise' (exhaustion) when `Z >= 2`. The words are rounder and lower than p above .5, because the
 * mixture is too sure there.
 */
export function sayForecast(history: readonly ForecastReading[], towards: SignalDirection = 'fall'): ForecastWords | null {
  const last = history.slice(-SAID_RESULTS);
  const sign = towards === 'fall' ? -1 : 1;
  const isSaid = last.length === SAID_RESULTS && last.every(({ z, probability }) => sign * (z ?? 0) >= SAID_Z && (probability ?? 0) >= SAID_PROBABILITY);
  if (!isSaid) return null;
  const probability = last.at(-1)!.probability!;
  if (probability < 0.5) return 'about-1-in-3';
  return probability <= 0.7 ? 'about-2-in-5' : 'likely';
}

/** A forecast whose eight weeks are over. */
export interface LoggedForecast {
  readonly probability: number;
  readonly happened: boolean;
}

/** How good the forecasts were. */
export interface BrierScore {
  /** Mean squared error of the probabilities: 0 is perfect, saying .5 always gives .25. */
  readonly score: number;
  /** What always saying the log's own frequency would have scored: to be worth anything, `score` is below. */
  readonly reference: number;
  readonly forecasts: number;
  /** Enough of them to show the score. */
  readonly isEnough: boolean;
}

/** Brier 1950, Monthly Weather Review 78(1). Null for an empty log. Throws RangeError for a probability outside 0..1. */
export function brier(log: readonly LoggedForecast[]): BrierScore | null {
  const impossible = log.find(({ probability }) => !(probability >= 0 && probability <= 1));
  if (impossible) throw new RangeError(`A probability lies in 0..1, got ${impossible.probability}.`);
  const forecasts = log.length;
  if (forecasts === 0) return null;
  const frequency = log.filter(({ happened }) => happened).length / forecasts;
  const score = log.reduce((sum, { probability, happened }) => sum + (probability - (happened ? 1 : 0)) ** 2, 0) / forecasts;
  return { score, reference: frequency * (1 - frequency), forecasts, isEnough: forecasts >= SCORED_FORECASTS };
}

/**
 * What became of a forecast, once its weeks are over: whether the fast mean of any later result within `weeks` lay beyond the threshold (one result
 * alone is mostly noise, and the level itself is never seen). Null when no result came in that time. `points`: of `readSeries`.
 */
export function forecastOutcome(
  points: readonly { readonly week: number; readonly fast: number }[], at: number, { threshold, towards = 'fall', weeks = 8 }: { threshold: number; towards?: SignalDirection; weeks?: number },
): boolean | null {
  const later = points.filter(({ week }) => week > at && week <= at + weeks);
  if (later.length === 0) return null;
  return later.some(({ fast }) => (towards === 'fall' ? fast < threshold : fast > threshold));
}
