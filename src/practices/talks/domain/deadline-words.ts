import { DateTime } from 'luxon';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { closesAt, type Call } from '../../opportunities/domain/call.js';

const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** `Thursday 3 December 2026`, `Donnerstag, 3. Dezember 2026`. */
export function sayDay(day: CalendarDate, locale: Locale): string {
  const said = new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`));
  return locale === 'en' ? said.replace(',', '') : said;
}

/** `Thursday 3 December 2026, 13:00 (Europe/Berlin)`. */
function sayMoment(instant: Date, zone: TimeZone, locale: Locale): string {
  const at = DateTime.fromJSDate(instant, { zone });
  return `${sayDay(at.toISODate()!, locale)}, ${at.toFormat('HH:mm')}${locale === 'de' ? ' Uhr' : ''} (${zone})`;
}

/** When a call closes, with what is assumed of it and when that is for the reader in `zone`; empty when nobody knows. */
export function sayDeadline(call: Call, zone: TimeZone, locale: Locale): string {
  const isGerman = locale === 'de';
  switch (call.precision) {
    case 'none': return '';
    case 'day': {
      const day = sayDay(call.day, locale);
      const here = call.zone === zone ? '' : isGerman ? `; bei dir: ${sayMoment(closesAt(call)!, zone, locale)}` : `; where you are: ${sayMoment(closesAt(call)!, zone, locale)}`;
      if (call.zone === null) return isGerman ? `${day}, bis der Tag überall auf der Erde vorbei ist (angenommen, weil keine Zeitzone genannt ist)${here}` : `${day}, until the day is over anywhere on Earth (assumed, since no time zone is named)${here}`;
      return isGerman ? `${day}, bis Mitternacht in ${call.zone}${here}` : `${day}, until midnight in ${call.zone}${here}`;
    }
    case 'instant': return sayMoment(call.at, zone, locale);
  }
}
