import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';

/** When a shift is, as a mail says it. */
export interface SaidDuty {
  readonly role: string;
  readonly from: Date;
  readonly to: Date;
  readonly isAllDay: boolean;
}

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };
const GERMAN_ROLES: Readonly<Record<string, string>> = { primary: 'Erste Bereitschaft', secondary: 'Zweite Bereitschaft', shadow: 'Mitlaufen', manager: 'Leitung' };

/** The role in words; a provider's own word stays as it is. */
export function sayRole(role: string, locale: Locale): string {
  const german = locale === 'de' ? GERMAN_ROLES[role] : undefined;
  return german ?? role.charAt(0).toUpperCase() + role.slice(1);
}

/** "Mon 2 Mar, 09:00 to Mon 9 Mar, 09:00 (Europe/Berlin)", in the person's own zone. */
export function sayDuty({ role, from, to, isAllDay }: SaidDuty, zone: TimeZone, locale: Locale): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone };
  const format = new Intl.DateTimeFormat(TAGS[locale], isAllDay ? day : { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Days are said with both ends included.
  const last = isAllDay ? new Date(to.getTime() - 1) : to;
  const [start, end] = [format.format(from), format.format(last)];
  const times = isAllDay && start === end ? start : locale === 'de' ? `${start} bis ${end}` : `${start} to ${end}`;
  return `${sayRole(role, locale)}: ${times} (${zone})`;
}

const DAY_HOURS = { from: 8, to: 19 } as const;

/** Between 8:00 and 19:00 where the person is: mails that can wait come then. */
export function isReasonableHour(at: Date, zone: TimeZone): boolean {
  const hour = Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at));
  return hour >= DAY_HOURS.from && hour < DAY_HOURS.to;
}
