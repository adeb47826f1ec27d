import { FIRST_ALARM } from '../../../engines/statistics/signal-state.js';
import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Driver } from '../../pulses/graphql/driver.types.js';
import type { ForecastScore, StoredForecast } from '../domain/forecast-reading.js';
import { forecastWords } from '../domain/forecast.words.js';
import type { SeriesState } from '../domain/series-reading.js';
import { standingLevel, type NewLevel as Level } from '../domain/new-level.js';
import { newLevelWords } from '../domain/new-level.words.js';
import { changeOf, signalWords } from '../domain/signal.words.js';
import { impactDriverWords, impactWords } from '../domain/study.words.js';
import type { Study } from '../domain/study.js';
import type { NewestReading } from '../domain/trend.js';
import { DriverImpact, DriverImpactReport, ForecastFan, NewLevel, Signal, SignalDirection, SignalState } from './signal.types.js';

/** What a text needs to know of a driver. */
export interface DriverFacts {
  readonly id: string;
  readonly names: LocalizedText;
}

export const SIGNALS: Readonly<Record<SeriesState, SignalState>> = {
  learning: SignalState.LEARNING, calm: SignalState.CALM, watch: SignalState.WATCH, alert: SignalState.ALERT, recovering: SignalState.RECOVERING,
};

export function nameOf(drivers: readonly DriverFacts[], driverId: string, locale: Locale): string {
  return drivers.find(({ id }) => id === driverId)?.names[locale] ?? driverId;
}

/** One decimal on 0-100, as everything is shown. */
export function tenths(column: readonly (number | null)[]): (number | null)[] {
  return column.map((value) => (value === null ? null : Math.round(value * 10) / 10));
}

export function hundredths(column: readonly (number | null)[]): (number | null)[] {
  return column.map((value) => (value === null ? null : Math.round(value * 100) / 100));
}

const DIRECTIONS = { fall: SignalDirection.FALL, rise: SignalDirection.RISE } as const;

/** A level that held, with its words. */
export function presentLevel(level: Level, driverName: string, locale: Locale): NewLevel {
  const { at, alarmAt, was, now, change, low, high, direction } = level;
  return outcome(NewLevel, { since: at, alarmAt, was, now, change, low, high, direction: DIRECTIONS[direction], text: newLevelWords(level, driverName, locale) });
}

/** A reading with its words. `closedAt` knows when the round closed at which the state began. */
export function presentSignal(reading: NewestReading, driverName: string, closedAt: ReadonlyMap<string, Date>, locale: Locale): Signal {
  const { state, results, direction, sinceRoundId, z } = reading;
  const since = (sinceRoundId && closedAt.get(sinceRoundId)) || null;
  const level = standingLevel(reading);
  return outcome(Signal, {
    newLevel: level && presentLevel(level, driverName, locale),
    state: SIGNALS[state], results, neededResults: FIRST_ALARM, direction: direction && DIRECTIONS[direction],
    since, sinceRoundId, ...changeOf(reading), z: hundredths([z])[0]!, text: signalWords(reading, driverName, since, locale),
  });
}

export function presentFan(forecast: StoredForecast | null, score: ForecastScore, driverName: string, locale: Locale): ForecastFan | null {
  if (!forecast) return null;
  const { dates, low, middle, high, threshold, said } = forecast;
  return outcome(ForecastFan, {
    dates: [...dates], low: tenths(low) as number[], middle: tenths(middle) as number[], high: tenths(high) as number[], threshold, isSaid: said !== null,
    text: forecastWords(forecast, driverName, locale), brierScore: score.isEnough ? score.score : null, loggedForecasts: score.forecasts,
  });
}

/** What moves with the outcome, over the whole organization: no team is named in it. */
export function presentImpact(study: Study | null, drivers: readonly DriverFacts[], locale: Locale): DriverImpactReport {
  const shown = study?.impact ?? [];
  return outcome(DriverImpactReport, {
    isEnough: study?.isEnough ?? false, units: study?.units ?? 0, unitRounds: study?.unitRounds ?? 0, text: impactWords(study, locale),
    drivers: shown.map(({ driverId, correlation, low, high }) => outcome(DriverImpact, {
      driver: outcome(Driver, { id: driverId } as Driver), correlation, low, high, text: impactDriverWords(nameOf(drivers, driverId, locale), correlation, locale),
    })),
  });
}
