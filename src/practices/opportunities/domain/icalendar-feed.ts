import type { CalendarUnreadable, EntryProblem } from '../../../engines/icalendar/calendar-problems.js';
import type { IcsProperty } from '../../../engines/icalendar/ics-lines.js';
import { wallOf } from '../../../engines/icalendar/offset-zone.js';
import { readCalendarFile, type CalendarOccurrence } from '../../../engines/icalendar/read-calendar-file.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable } from './announced-event.js';
import { textOf, urlOf, wordsOf } from './feed-values.js';
import type { CalendarMeaning } from './opportunity-source.js';

const DAY_MS = 86_400_000;
/** A day without a zone is over anywhere on Earth so long after it is in UTC. */
const ANYWHERE_MS = DAY_MS / 2;
/** What repeats is followed so far ahead; each time is an opportunity of its own. */
const AHEAD_DAYS = 366;
/** A fifth of what a roster may take: this is read beside requests, and has a rule or two. */
const STEPS_OF_A_FILE = 20_000;
const MOST = 10_000;

const NOTHING = { call: { precision: 'none' } as const, callUrl: null, isOnline: null, languages: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null };

/** What an entry says beside its times. */
type Entry = Pick<AnnouncedEvent, 'name' | 'url' | 'city' | 'country' | 'isOnline' | 'topics'>;

/**
 * Any iCalendar (RFC 5545). Entries are events, or the days on which calls close: then nothing is known of when the event takes place. What happens once is
 * read whenever that is; what repeats, from the day before `now` for a year, without what was cancelled, changed times as they are now.
 */
export function readIcalendar(bytes: Uint8Array, meaning: CalendarMeaning, now: Date): Result<FeedReading, FeedUnreadable> {
  const window = { from: now.getTime() - (meaning === 'deadlines' ? ANYWHERE_MS : DAY_MS), to: now.getTime() + AHEAD_DAYS * DAY_MS };
  const read = readCalendarFile(bytes, { window, readsSinglesAnywhere: true, readsDateless: meaning === 'events', zone: 'UTC', usualLength: 1, steps: STEPS_OF_A_FILE, most: MOST, describe });
  if (!read.ok) return err({ kind: 'feed-unreadable', why: unreadable(read.error) });
  const inOrder = [...read.value.occurrences].sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1));
  // An event is none the less one for lacking a date; a deadline is nothing without.
  const dateless = meaning === 'deadlines' ? [] : read.value.skipped.flatMap(({ detail }) => (detail === undefined ? [] : [{ ...NOTHING, ...detail, startsOn: null, endsOn: null }]));
  const skipped = read.value.skipped.filter(({ detail }) => detail === undefined || meaning === 'deadlines').map(({ uid, line, why }) => ({ position: line, label: textOf(uid), why: skippedWhy(why) }));
  return ok({ events: [...inOrder.map((occurrence) => (meaning === 'deadlines' ? deadline(occurrence) : event(occurrence))), ...dateless], skipped });
}

function event({ key, from, to, detail: { name, url, city, country, isOnline, topics }, entry }: CalendarOccurrence<Entry>): AnnouncedEvent {
  const [startsOn, endsOn] = [dayAt(from, entry), dayAt(to - 1, entry)];
  return { ...NOTHING, sourceKey: key, name, startsOn, endsOn: endsOn === startsOn ? null : endsOn, url, city, country, isOnline, topics };
}

function deadline({ from, detail: { name, url, topics }, entry }: CalendarOccurrence<Entry>): AnnouncedEvent {
  return { ...NOTHING, name: withoutCallWords(name), startsOn: null, endsOn: null, url: null, callUrl: url, call: { precision: 'day', day: dayAt(from, entry), zone: null }, city: null, country: null, topics };
}

/** The day that the clocks show where the entry is at home. */
function dayAt(instant: number, { start }: CalendarOccurrence<Entry>['entry']): CalendarDate {
  return new Date(wallOf(instant, start.zone)).toISOString().slice(0, 10);
}

function describe(properties: readonly IcsProperty[]): { readonly label: string; readonly detail: Entry } | null {
  const value = (name: string): unknown => properties.find((property) => property.name === name)?.values[0];
  const name = textOf(value('summary'));
  if (name === null) return null;
  const topics = wordsOf(properties.filter((property) => property.name === 'categories').flatMap(({ values }) => values));
  return { label: name, detail: { name, url: urlOf(value('url')) ?? firstAddress(value('description')), ...placeOf(textOf(value('location'))), topics } };
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

function unreadable(why: CalendarUnreadable): string {
  switch (why.kind) {
    case 'empty': return 'The file is empty.';
    case 'web-page': return 'The file is a page and no calendar.';
    case 'no-calendar': return 'The file is no calendar.';
    case 'cut-off': return 'The file ends in the middle.';
    case 'too-many': return `It announces more than ${why.limit} events.`;
    case 'all-broken': return 'None of its entries can be read.';
  }
}

function skippedWhy(why: EntryProblem): string {
  switch (why.kind) {
    case 'says-nothing': return 'The entry has no title.';
    case 'no-start': return 'The entry has no day.';
    case 'no-length': return 'The event ends before it begins.';
    case 'unknown-zone': return `Nobody knows the time zone ${why.zone}.`;
    case 'bad-rule': return `It repeats by a rule that makes no sense: ${why.rule}`;
    case 'repeats-too-often': return `It repeats too often to follow: ${why.rule}`;
    case 'same-uid-twice': return 'Two entries are called the same; the other one is read.';
    case 'changes-all-later': return 'It changes all later times as well; only this one was changed.';
    case 'broken': return 'The entry can’t be read.';
  }
}
