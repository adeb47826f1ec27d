import type { ForecastWords } from '../../../engines/statistics/forecast-words.js';
import type { Locale } from '../../../kernel/locale.js';
import type { StoredForecast } from './forecast-reading.js';

const ODDS: Readonly<Record<ForecastWords, Readonly<Record<Locale, string>>>> = {
  'about-1-in-3': { en: 'about 1 in 3', de: 'etwa 1 zu 3' },
  'about-2-in-5': { en: 'about 2 in 5', de: 'etwa 2 von 5' },
  likely: { en: 'likely', de: 'wahrscheinlich' },
};

/** What a forecast says: nothing in most weeks, and never a date. */
export function forecastWords({ said, threshold }: StoredForecast, driverName: string, locale: Locale): string {
  const level = Math.round(threshold);
  if (locale === 'de') {
    return said === null
      ? `Es gibt nichts vorherzusagen. Acht von zehn Verläufen bleiben acht Wochen lang im Fächer.`
      : `Dass ${driverName} innerhalb von acht Wochen ${level} von 100 erreicht: ${ODDS[said].de}. Acht von zehn Verläufen bleiben im Fächer.`;
  }
  return said === null
    ? 'There is nothing to foretell. Eight of ten paths stay inside the fan for eight weeks.'
    : `That ${driverName} reaches ${level} of 100 within eight weeks: ${ODDS[said].en}. Eight of ten paths stay inside the fan.`;
}
