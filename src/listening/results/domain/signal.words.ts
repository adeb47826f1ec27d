import { pOf } from '../../../engines/statistics/false-discovery.js';
import { FIRST_ALARM } from '../../../engines/statistics/signal-state.js';
import type { Locale } from '../../../kernel/locale.js';
import type { NewestReading } from './trend.js';

/** Standard errors on each side of a 95 % interval. */
const Z_95 = 1.959963984540054;

/** A change with its interval, in points of 100, one decimal. */
export interface Change {
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Fast minus slow with its 95 % interval; null while there is no slow mean. */
export function changeOf({ fast, slow, changeSd }: Pick<NewestReading, 'fast' | 'slow' | 'changeSd'>): Change {
  if (fast === null || slow === null || changeSd === null) return { change: null, low: null, high: null };
  const change = fast - slow;
  return { change: round(change), low: round(change - Z_95 * changeSd), high: round(change + Z_95 * changeSd) };
}

/** What a signal says, whole: size, interval, since when, and how sure. `since` is when the state began. */
export function signalWords(reading: NewestReading, driverName: string, since: Date | null, locale: Locale): string {
  return (locale === 'de' ? german : english)(reading, driverName, since);
}

/** The rate of false alarms that the engine's limits are made for. */
export function expectationWords(locale: Locale): string {
  return locale === 'de' ? 'Rund ein Alarm im Jahr je Team ist auch dann zu erwarten, wenn sich nichts geändert hat.' : 'About one alert a year in each team is expected by chance.';
}

function english(reading: NewestReading, name: string, since: Date | null): string {
  const { state, results, direction, z } = reading;
  const change = changeOf(reading);
  const size = sizeWords(change, 'en');
  const from = since ? ` since ${day(since, 'en')}` : '';
  switch (state) {
    case 'learning':
      return `${name}: learning, ${results} of ${FIRST_ALARM} results. Nothing can be told from change yet.`;
    case 'calm':
      if (size === null) return `${name}: calm${from}. No change to speak of.`;
      return `${name}: calm${from}. The newest results differ from before by ${size}${holdsZero(change) ? ', which chance explains.' : '. Chance does as much now and then.'}`;
    case 'watch':
      return `${name}: worth watching${from}. ${size === null ? '' : `It moved by ${size}. `}Unusual twice in a row, but chance still does as much now and then.`;
    case 'alert':
      return `${name} ${direction === 'rise' ? 'rose' : 'fell'}${from}${size === null ? '' : `: ${size}`}. Chance alone does this ${oddsWords(z, 'en')}. ${expectationWords('en')}`;
    case 'recovering':
      return `${name}: recovering${from}. ${size === null ? '' : `The difference to before is down to ${size}. `}It is calm again after one more such result.`;
  }
}

function german(reading: NewestReading, name: string, since: Date | null): string {
  const { state, results, direction, z } = reading;
  const change = changeOf(reading);
  const size = sizeWords(change, 'de');
  const from = since ? ` seit dem ${day(since, 'de')}` : '';
  switch (state) {
    case 'learning':
      return `${name}: lernt noch, ${results} von ${FIRST_ALARM} Ergebnissen. Über Veränderungen lässt sich noch nichts sagen.`;
    case 'calm':
      if (size === null) return `${name}: ruhig${from}. Keine nennenswerte Veränderung.`;
      return `${name}: ruhig${from}. Die neuesten Ergebnisse weichen um ${size} von denen davor ab${holdsZero(change) ? ', das erklärt der Zufall.' : '. Das bringt der Zufall ab und zu.'}`;
    case 'watch':
      return `${name}: auffällig${from}. ${size === null ? '' : `Es bewegte sich um ${size}. `}Zweimal hintereinander ungewöhnlich, aber auch das bringt der Zufall ab und zu.`;
    case 'alert':
      return `${name}:${from} ${direction === 'rise' ? 'gestiegen' : 'gefallen'}${size === null ? '' : `, ${size}`}. Der Zufall allein tut das ${oddsWords(z, 'de')}. ${expectationWords('de')}`;
    case 'recovering':
      return `${name}: erholt sich${from}. ${size === null ? '' : `Der Abstand zu vorher beträgt noch ${size}. `}Nach einem weiteren solchen Ergebnis ist es wieder ruhig.`;
  }
}

/** One interval in twenty leaves zero out though nothing changed; the limits of an alert are further out. */
function holdsZero({ low, high }: Change): boolean {
  return low === null || high === null || (low <= 0 && high >= 0);
}

function sizeWords({ change, low, high }: Change, locale: Locale): string | null {
  if (change === null || low === null || high === null) return null;
  const [from, to] = [low, high].map((value) => signed(value, locale)) as [string, string];
  return locale === 'de' ? `${signed(change, locale)} Punkte von 100 (95-%-Intervall ${from} bis ${to})` : `${signed(change, locale)} points of 100 (95 % interval ${from} to ${to})`;
}

/** How rarely chance alone is as far out in either direction, by Z; rounded to one digit, as far as a model can be trusted. */
export function oddsWords(z: number | null, locale: Locale): string {
  const results = 1 / pOf(z ?? 0);
  if (results >= 10_000) return locale === 'de' ? 'in weniger als einem von 10.000 Ergebnissen' : 'less than once in 10,000 results';
  const magnitude = 10 ** Math.floor(Math.log10(results));
  const about = (Math.round(results / magnitude) * magnitude).toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
  return locale === 'de' ? `in etwa einem von ${about} Ergebnissen` : `about once in ${about} results`;
}

/** A number with its sign and one decimal, a true minus. */
export function signed(value: number, locale: Locale): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${plain(Math.abs(value), locale)}`;
}

/** One decimal, as the language writes it. */
export function plain(value: number, locale: Locale): string {
  return locale === 'de' ? value.toFixed(1).replace('.', ',') : value.toFixed(1);
}

/** Made once: making one takes a thousand times as long as using it. */
const DAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** A day as people write it. */
export function day(at: Date, locale: Locale): string {
  return DAYS[locale].format(at);
}

function round(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
