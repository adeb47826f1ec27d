import type { ForecastWords } from '../../../engines/statistics/forecast-words.js';
import type { Locale } from '../../../kernel/locale.js';
import type { StoredForecast } from './forecast-reading.js';

const ODDS: Readonly<Record<ForecastWords, Readonly<Record<Locale, string>>>> = {
  'about-1-in-3': { en: 'about 1 in 3', de: 'etwa 1 von 3' },
  'about-2-in-5': { en: 'about 2 in 5', de: 'etwa 2 von 5' },
  likely: { en: 'likely', de: 'wahrscheinlich' },
};

/** What is foretold, and how sure that is; null in most weeks. Never a date. */
export function foretoldWords({ said, threshold }: Pick<StoredForecast, 'said' | 'threshold'>, driverName: string, locale: Locale): string | null {
  if (said === null) return null;
  const level = Math.round(threshold);
  return locale === 'de' ? `${driverName} erreicht innerhalb von acht Wochen ${level} von 100: ${ODDS[said].de}.` : `That ${driverName} reaches ${level} of 100 within eight weeks: ${ODDS[said].en}.`;
}

/** The same beside the fan, or that there is nothing to foretell. */
export function forecastWords(forecast: StoredForecast, driverName: string, locale: Locale): string {
  const foretold = foretoldWords(forecast, driverName, locale);
  if (locale === 'de') return foretold === null ? 'Es gibt nichts vorherzusagen. Acht von zehn Verläufen bleiben acht Wochen lang im Fächer.' : `${foretold} Acht von zehn Verläufen bleiben im Fächer.`;
  return foretold === null ? 'There is nothing to foretell. Eight of ten paths stay inside the fan for eight weeks.' : `${foretold} Eight of ten paths stay inside the fan.`;
}
