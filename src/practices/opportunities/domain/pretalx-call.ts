import { DateTime } from 'luxon';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import type { Call } from './call.js';
import { bare } from './place-name.js';

const NONE: Call = { precision: 'none' };
const IN_ENGLISH = /(?:close[sd]? on|until)\s+(\d{4}-\d{2}-\d{2})[ T,]+(\d{2}:\d{2})\s*[(（]([^)）]+)[)）]/iu;
const OPENS = /opens? on\s/iu;
/** A moment of 24 hours with its time zone behind it, `31.05.2026 23:59 (Europe/Berlin)`; with the hour first where it is written so. */
const MOMENT = /(?:(?<early>\d{1,2}[:.]\d{2})\s+)?(?<date>\d{1,4}[^\d\s():]{1,2}\s?\d{1,2}[^\d\s():]{1,2}\s?\d{1,4}日?\.?|\d{1,2} \p{L}[\p{L}\p{M}]{2,10}\.? \d{4})(?:,?\s+(?<late>\d{1,2}[:.]\d{2}))?\s*[(（](?<zone>[A-Za-z_]+(?:\/[\w+-]+)*)[)）]/u;
/** Months as French pages shorten them; all other languages write numbers. */
const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

/**
 * The deadline that the page of a call says, with its time zone, in whatever language: an event without English texts says it in its own. None when it says none.
 * English words tell when a call closes from when it opens; in other languages a moment that is past was the close, and one ahead is it while the page takes proposals.
 * Hours counted to twelve (Arabic, Bulgarian and Greek pages) are not read.
 */
export function readPretalxCall(page: string, now: Date): Call {
  const text = page.replace(/<[^>]*>/gu, ' ').replace(/&nbsp;/gu, ' ').replace(/\s+/gu, ' ');
  const english = IN_ENGLISH.exec(text);
  if (english) return instant(english[1]!, english[2]!, parseTimeZone(english[3]!));
  for (const [, strong = ''] of page.matchAll(/<strong>(.*?)<\/strong>/gsu)) {
    const said = strong.replace(/<[^>]*>|&nbsp;/gu, ' ').replace(/\s+/gu, ' ');
    const { early, date, late, zone } = MOMENT.exec(said)?.groups ?? {};
    const day = date === undefined || OPENS.test(said) ? null : dayIn(date);
    const time = late ?? early;
    if (day === null || time === undefined) continue;
    const call = instant(day, time.replace('.', ':').padStart(5, '0'), parseTimeZone(zone!));
    if (call.precision === 'instant' && (call.at.getTime() <= now.getTime() || takesProposals(page))) return call;
  }
  return NONE;
}

/** Does the page lead to its form? Before a call opens and after it closed that link is switched off. */
function takesProposals(page: string): boolean {
  const links = [...page.matchAll(/<a\s[^>]*>/giu)].map(([link]) => link).filter((link) => /href="[^"]*\/submit\/[^"]*"/iu.test(link));
  return links.some((link) => !/class="[^"]*\bdisabled\b[^"]*"/iu.test(link));
}

function instant(day: string, time: string, zone: TimeZone | null): Call {
  const at = zone === null ? null : DateTime.fromISO(`${day}T${time}`, { zone });
  return at?.isValid ? { precision: 'instant', at: at.toJSDate() } : NONE;
}

/** A day as pages of all languages write it: the year first, then month and day; or the day, the month and the year. */
function dayIn(date: string): string | null {
  const words = /^(\d{1,2}) (\p{L}[\p{L}\p{M}]*)\.? (\d{4})$/u.exec(date);
  const month = words ? MONTHS.findIndex((start) => bare(words[2]!).startsWith(start)) + 1 : 0;
  const numbers = words ? [Number(words[1]), month, Number(words[3])] : (date.match(/\d+/gu) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  const [y, m, d] = first > 31 ? [first, second, third] : [third, second, first];
  return y < 1900 || m < 1 ? null : `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
