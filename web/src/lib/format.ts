import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerContext } from './viewer.js';

/** Dates, numbers and lists as the reader's language and time zone write them. */
export interface Format {
  /** 22 Nov 2026 */
  date: (iso: string) => string;
  /** 4–6 Dec 2026: from one day to another */
  dates: (from: string, to: string) => string;
  /** Sunday, 22 November */
  day: (iso: string) => string;
  /** Sun 22 Nov, 14:00 */
  moment: (iso: string) => string;
  /** 22 Nov */
  shortDay: (iso: string) => string;
  /** Tue 24 Nov */
  dayOfWeek: (iso: string) => string;
  /** Tuesday */
  weekday: (iso: string) => string;
  /** Tue */
  shortWeekday: (iso: string) => string;
  /** November 2026; of a month, YYYY-MM */
  month: (month: string) => string;
  /** 09:00 */
  time: (iso: string) => string;
  /** in 3 days, 2 hours ago; relative to `now` in ms since 1970 */
  relative: (iso: string, now: number) => string;
  /** One decimal, always: 71.4 */
  score: (value: number) => string;
  /** +3.4, −2.0, ±0.0: a difference of scores */
  signed: (value: number) => string;
  /** 0..1 as 71 % */
  percent: (value: number) => string;
  number: (value: number) => string;
  list: (names: readonly string[]) => string;
  compare: (a: string, b: string) => number;
  /** Netherlands, of its ISO 3166-1 code; `otherwise` where nobody knows that */
  country: (code: string | null, otherwise: string) => string;
  /** English, of its ISO 639-1 code; what is no code stays as it is */
  language: (code: string) => string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** A calendar day has no time zone: it is read as noon in UTC and written in UTC. */
const isDay = (iso: string): boolean => iso.length === 10;

export function createFormat(pageLanguage: string, timeZone: string | undefined): Format {
  // Day before month, 24 hours: the same in every language that we have.
  const language = pageLanguage === 'en' ? 'en-GB' : pageLanguage;
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const zoned = new Intl.DateTimeFormat(language, { ...options, timeZone });
    const plain = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (iso: string) => (isDay(iso) ? plain.format(new Date(`${iso}T12:00:00Z`)) : zoned.format(new Date(iso)));
  };
  const monthName = formatter({ month: 'long', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const score = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true });
  const ranges = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return {
    date: formatter({ day: 'numeric', month: 'short', year: 'numeric' }),
    dates: (from, to) => ranges.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`)),
    day: formatter({ weekday: 'long', day: 'numeric', month: 'long' }),
    moment: formatter({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    shortDay: formatter({ day: 'numeric', month: 'short' }),
    dayOfWeek: formatter({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: formatter({ weekday: 'long' }),
    shortWeekday: formatter({ weekday: 'short' }),
    month: (month) => monthName(`${month}-15`),
    time: formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    relative: (iso, now) => {
      const span = new Date(iso).getTime() - now;
      const [unit, size] = units.find(([, milliseconds]) => Math.abs(span) >= milliseconds) ?? ['minute', 60_000];
      return relative.format(Math.trunc(span / size), unit);
    },
    score: (value) => score.format(value),
    signed: (value) => `${value >= 0.05 ? '+' : value <= -0.05 ? '−' : '±'}${score.format(Math.abs(value))}`,
    percent: (value) => percent.format(value),
    number: (value) => number.format(value),
    list: (names) => list.format(names),
    compare: (a, b) => collator.compare(a, b),
    country: (code, otherwise) => (code !== null && /^[A-Z]{2}$/u.test(code) ? countries.of(code) ?? otherwise : otherwise),
    language: (code) => (/^[a-z]{2,3}$/u.test(code) ? languages.of(code) ?? code : code),
  };
}

const known = new Map<string, Format>();

/** Made once for a language and time zone: writing a date takes microseconds, making what writes it milliseconds, and a page may have thousands of cells. */
function formatFor(language: string, timeZone: string | undefined): Format {
  const key = `${language} ${timeZone ?? ''}`;
  const format = known.get(key) ?? createFormat(language, timeZone);
  known.set(key, format);
  return format;
}

/** {@link Format} in the page's language and by another clock than the reader's. */
export function useFormatIn(timeZone: string): Format {
  return formatFor(useTranslation().i18n.language, timeZone);
}

/** {@link Format} in the page's language and the signed-in person's time zone (the browser's when nobody is signed in). */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const timeZone = use(ViewerContext)?.viewer?.person.timeZone;
  return formatFor(i18n.language, timeZone);
}
