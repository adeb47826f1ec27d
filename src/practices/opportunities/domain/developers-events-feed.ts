import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable } from './announced-event.js';
import type { Call } from './call.js';
import { jsonOf, readRows, textOf, urlOf, wordsOf } from './feed-values.js';

/**
 * `all-cfps.json` or `all-events.json` of developers.events: calls `{link, until, untilDate, conf: {name, date: [ms, ms?], hyperlink, location}}`,
 * or events `{name, date, hyperlink, city, country, tags, …}`. Instants are midnight UTC of a bare day.
 */
export function readDevelopersEvents(bytes: Uint8Array): Result<FeedReading, FeedUnreadable> {
  const json = jsonOf(bytes);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) return err({ kind: 'feed-unreadable', why: 'The file is no list of calls or events.' });
  return ok(readRows(json.value, (row) => (isObject(row['conf']) ? readEvent(row['conf'], row) : readEvent(row, isObject(row['cfp']) ? row['cfp'] : {}))));
}

function readEvent(event: Readonly<Record<string, unknown>>, call: Readonly<Record<string, unknown>>): AnnouncedEvent | string {
  const name = textOf(event['name']);
  if (name === null) return 'The row has no name.';
  const dates = Array.isArray(event['date']) ? event['date'].map(dayOfInstant) : [];
  const startsOn = dates[0] ?? null;
  const endsOn = dates[1] ?? null;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return 'The event ends before it begins.';
  const place = placeOf(event);
  return {
    name, startsOn, endsOn: endsOn === startsOn ? null : endsOn, url: urlOf(event['hyperlink']), callUrl: urlOf(call['link']), call: callOf(call['untilDate']), ...place,
    // What nobody marked is false there: only true is said.
    languages: languagesOf(event['tags']), topics: topicsOf(event['tags']), codeOfConductUrl: null, hasSignLanguageOrCaptions: event['closedCaptions'] === true ? true : null,
  };
}

/** `location` reads "City (Country)", a country alone, or "Online", with "& Online" behind where it is both; events carry `city` and `country` besides. */
function placeOf(event: Readonly<Record<string, unknown>>): Pick<AnnouncedEvent, 'city' | 'country' | 'isOnline'> {
  const location = textOf(event['location']);
  const match = /^(?<city>[^()]+?)\s*\((?<country>[^()]+)\)/u.exec(location ?? '');
  const alone = location === null || match ? null : location.replace(/\s*&\s*online$/iu, '');
  const city = textOf(event['city']) ?? match?.groups?.['city'] ?? null;
  const isOnlineOnly = [city, alone].some((one) => one !== null && /^online$/iu.test(one));
  if (isOnlineOnly) return { city: null, country: null, isOnline: true };
  const country = textOf(event['country']) ?? match?.groups?.['country'] ?? alone;
  return {
    // A country alone stands in both of its fields.
    city: city === alone ? null : city, country: country !== null && /^online$/iu.test(country) ? null : country,
    isOnline: /\bonline\b/iu.test(location ?? '') ? true : location === null && city === null ? null : false,
  };
}

/** The languages that its tags name, as ISO 639-1. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar', chinese: 'zh', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en', finnish: 'fi', french: 'fr', german: 'de', greek: 'el', hebrew: 'he', hungarian: 'hu', italian: 'it', japanese: 'ja', korean: 'ko',
  norwegian: 'no', polish: 'pl', portuguese: 'pt', romanian: 'ro', russian: 'ru', serbian: 'sr', spanish: 'es', swedish: 'sv', turkish: 'tr', ukrainian: 'uk',
};

function languagesOf(tags: unknown): readonly string[] {
  const named = Array.isArray(tags) ? tags.flatMap((tag: unknown) => (isObject(tag) && tag['key'] === 'language' ? (LANGUAGES[String(tag['value']).toLowerCase()] ?? []) : [])) : [];
  return [...new Set(named)].sort();
}

function topicsOf(tags: unknown): readonly string[] {
  const values = Array.isArray(tags) ? tags.map((tag: unknown) => (isObject(tag) ? (tag['key'] === undefined || ['tech', 'topic', 'technology'].includes(String(tag['key'])) ? tag['value'] : null) : tag)) : [];
  return wordsOf(values);
}

function callOf(until: unknown): Call {
  const day = dayOfInstant(until);
  return day === null ? { precision: 'none' } : { precision: 'day', day, zone: null };
}

function dayOfInstant(value: unknown): CalendarDate | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > 7_258_118_400_000) return null;
  return new Date(value).toISOString().slice(0, 10);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
