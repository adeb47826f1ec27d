import { DateTime } from 'luxon';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { Call } from '../../opportunities/domain/call.js';

const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** `Thursday 3 December 2026`, `Donnerstag, 3. Dezember 2026`. */
export function sayDay(day: CalendarDate, locale: Locale): string {
  const said = new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`));
  return locale === 'en' ? said.replace(',', '') : said;
}

/** When a call closes, with what is assumed of it; empty when nobody knows. */
export function sayDeadline(call: Call, zone: TimeZone, locale: Locale): string {
  const isGerman = locale === 'de';
  switch (call.precision) {
    case 'none': return '';
    case 'day': {
      const day = sayDay(call.day, locale);
      if (call.zone === null) return isGerman ? `${day}, bis der Tag überall auf der Erde vorbei ist (angenommen, weil keine Zeitzone genannt ist)` : `${day}, until the day is over anywhere on Earth (assumed, since no time zone is named)`;
      return isGerman ? `${day}, bis Mitternacht in ${call.zone}` : `${day}, until midnight in ${call.zone}`;
    }
    case 'instant': {
      const at = DateTime.fromJSDate(call.at, { zone });
      return isGerman ? `${sayDay(at.toISODate()!, 'de')}, ${at.toFormat('HH:mm')} Uhr (${zone})` : `${sayDay(at.toISODate()!, 'en')}, ${at.toFormat('HH:mm')} (${zone})`;
    }
  }
}
