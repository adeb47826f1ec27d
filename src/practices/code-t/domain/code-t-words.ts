import { DateTime } from 'luxon';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { WEEKDAYS, type Weekday } from '../../policies/domain/working-week.js';
import { dayAt, type Span } from '../../calendar/domain/working-day.js';

const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** `Thursday 3 December`, `Donnerstag, 3. Dezember`; with the year when it is not `today`'s. */
export function sayDay(day: CalendarDate, locale: Locale, today: CalendarDate): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const said = new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...year }).format(new Date(`${day}T00:00:00Z`));
  return locale === 'en' ? said.replace(',', '') : said;
}

/** `Tuesday 1 December, Thursday 3 December and Tuesday 8 December`. */
export function sayDays(days: readonly CalendarDate[], locale: Locale, today: CalendarDate): string {
  return sayList(days.map((day) => sayDay(day, locale, today)), locale, ';');
}

/** `a, b and c`. German days hold commas, so `;` may part them. */
export function sayList(parts: readonly string[], locale: Locale, separator = ','): string {
  const between = locale === 'de' ? `${separator} ` : ', ';
  const and = locale === 'de' ? ' und ' : ' and ';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(between)}${and}${parts.at(-1)!}`;
}

/** `Tuesdays and Thursdays`, `dienstags und donnerstags`, in the order of the week. */
export function sayWeekdays(weekdays: readonly Weekday[], locale: Locale): string {
  const names = WEEKDAYS.flatMap((weekday, index) => (weekdays.includes(weekday) ? [index] : [])).map((index) => {
    const name = new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', weekday: 'long' }).format(new Date(Date.UTC(2024, 0, 1 + index)));
    return locale === 'de' ? `${name.toLowerCase()}s` : `${name}s`;
  });
  return sayList(names, locale);
}

/** What blocks a day, as words need it. */
export interface BlockingWords extends Span {
  readonly kind: string;
  readonly role: string | null;
  readonly teamName: string | null;
  readonly title: Readonly<Record<Locale, string>>;
}

/** `you are on call from 09:00 (primary, Payments)`, `you have “Demo of …” until 12:00`. */
export function sayCommitment(commitment: BlockingWords, day: CalendarDate, zone: TimeZone, locale: Locale): string {
  const when = sayWhen(commitment, day, zone, locale);
  if (commitment.kind !== 'shift') {
    return locale === 'de' ? `hast du ${when} „${commitment.title.de}“` : `you have “${commitment.title.en}” ${when}`;
  }
  const which = [commitment.role, commitment.teamName].filter((part) => part !== null && part !== '').join(', ');
  const told = locale === 'de' ? `hast du ${when} Bereitschaft` : `you are on call ${when}`;
  return which === '' ? told : `${told} (${which})`;
}

function sayWhen({ from, to }: Span, day: CalendarDate, zone: TimeZone, locale: Locale): string {
  const at = (instant: Date): string => DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm');
  const begins = dayAt(from, zone) === day;
  // One that ends at midnight lasts to the end of the day before.
  const ends = dayAt(new Date(to.getTime() - 1), zone) === day && at(to) !== '00:00';
  if (begins && ends) return locale === 'de' ? `von ${at(from)} bis ${at(to)}` : `from ${at(from)} to ${at(to)}`;
  if (begins && at(from) !== '00:00') return locale === 'de' ? `ab ${at(from)}` : `from ${at(from)}`;
  if (ends) return locale === 'de' ? `bis ${at(to)}` : `until ${at(to)}`;
  return locale === 'de' ? 'den ganzen Tag' : 'all day';
}
