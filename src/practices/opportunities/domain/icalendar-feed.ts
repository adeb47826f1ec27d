import ICAL from 'ical.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable, SkippedRow } from './announced-event.js';
import type { Call } from './call.js';
import { textOf, urlOf, wordsOf } from './feed-values.js';
import type { CalendarMeaning } from './opportunity-source.js';

const NOTHING = { call: { precision: 'none' } as Call, callUrl: null, isOnline: null, languages: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null };

/**
 * Any iCalendar (RFC 5545). Entries are events, or the days on which calls close: then nothing is known of when the event takes place. A series counts
 * with the occurrence that its entry names; rules of repetition are not followed.
 */
export function readIcalendar(bytes: Uint8Array, meaning: CalendarMeaning): Result<FeedReading, FeedUnreadable> {
  const calendar = parse(bytes);
  if (!calendar) return err({ kind: 'feed-unreadable', why: 'The file is no calendar.' });
  const events: AnnouncedEvent[] = [];
  const skipped: SkippedRow[] = [];
  calendar.getAllSubcomponents('vevent').forEach((entry, index) => {
    const read = readEntry(entry, meaning);
    if (typeof read === 'string') skipped.push({ position: index + 1, label: textOf(entry.getFirstPropertyValue('summary')), why: read });
    else if (read !== null) events.push(read);
  });
  return ok({ events, skipped });
}

function parse(bytes: Uint8Array): ICAL.Component | undefined {
  try {
    const component = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)) as string);
    return component.name === 'vcalendar' ? component : undefined;
  } catch {
    return undefined;
  }
}

/** Null for what was called off. */
function readEntry(entry: ICAL.Component, meaning: CalendarMeaning): AnnouncedEvent | string | null {
  try {
    if (entry.getFirstPropertyValue('status') === 'CANCELLED') return null;
    const name = textOf(entry.getFirstPropertyValue('summary'));
    if (name === null) return 'The entry has no title.';
    const start = dayOf(entry.getFirstPropertyValue('dtstart'), false);
    const url = urlOf(entry.getFirstPropertyValue('url')) ?? firstAddress(entry.getFirstPropertyValue('description'));
    const topics = wordsOf(entry.getAllProperties('categories').flatMap((property) => property.getValues() as unknown[]));
    if (meaning === 'deadlines') {
      if (start === null) return 'The entry has no day.';
      return { ...NOTHING, name: withoutCallWords(name), startsOn: null, endsOn: null, url: null, callUrl: url, call: { precision: 'day', day: start, zone: null }, city: null, country: null, topics };
    }
    const end = dayOf(entry.getFirstPropertyValue('dtend'), true);
    if (start !== null && end !== null && end < start) return 'The event ends before it begins.';
    return { ...NOTHING, name, startsOn: start, endsOn: end === start ? null : end, url, ...placeOf(textOf(entry.getFirstPropertyValue('location'))), topics };
  } catch {
    return 'The entry can’t be read.';
  }
}

/** Ends of whole days are the day after (RFC 5545, 3.6.1). */
function dayOf(value: unknown, isEnd: boolean): CalendarDate | null {
  if (!(value instanceof ICAL.Time)) return null;
  const day = value.toString().slice(0, 10);
  if (!isCalendarDate(day)) return null;
  return isEnd && value.isDate ? addDays(day, -1) : day;
}

function placeOf(location: string | null): Pick<AnnouncedEvent, 'city' | 'country' | 'isOnline'> {
  if (location === null) return { city: null, country: null, isOnline: null };
  if (/^(online|virtual|remote)$/iu.test(location) || /^https?:/iu.test(location)) return { city: null, country: null, isOnline: true };
  const parts = location.split(',').map((part) => part.trim()).filter(Boolean);
  return { city: parts.at(-2) ?? parts[0] ?? null, country: parts.length > 1 ? parts.at(-1)! : null, isOnline: /\bonline\b/iu.test(location) ? true : null };
}

function firstAddress(description: unknown): string | null {
  const match = typeof description === 'string' ? /https?:\/\/[^\s<>"]+/u.exec(description) : null;
  return match ? urlOf(match[0]) : null;
}

/** `CFP: X`, `X - CFP deadline`, `CFP closes: X`. */
function withoutCallWords(name: string): string {
  const bare = name.replace(/^\s*(cfp|call for (papers|proposals|speakers))\b[^:–-]*[:–-]\s*/iu, '').replace(/\s*[-–(:]\s*(cfp|call for (papers|proposals|speakers))\b.*$/iu, '').trim();
  return bare === '' ? name : bare;
}
