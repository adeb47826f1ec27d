import { err, ok, type Result } from '../../../kernel/result.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable } from './announced-event.js';
import type { Call } from './call.js';
import { dayOf, jsonOf, readRows, textOf, urlOf, wordsOf } from './feed-values.js';

/**
 * A file of confs.tech (github.com/tech-conferences/conference-data): one topic of one year, an array of rows. `topic` is the file's name.
 * Deadlines are bare days.
 */
export function readConfsTech(bytes: Uint8Array, topic: string): Result<FeedReading, FeedUnreadable> {
  const json = jsonOf(bytes);
  if (!json.ok) return json;
  if (!Array.isArray(json.value)) return err({ kind: 'feed-unreadable', why: 'The file is no list of conferences.' });
  return ok(readRows(json.value, (row) => readRow(row, topic)));
}

function readRow(row: Readonly<Record<string, unknown>>, topic: string): AnnouncedEvent | string {
  const name = textOf(row['name']);
  if (name === null) return 'The row has no name.';
  const startsOn = dayOf(row['startDate']);
  const endsOn = dayOf(row['endDate']);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return 'The event ends before it begins.';
  return {
    name, startsOn, endsOn: endsOn === startsOn ? null : endsOn, url: urlOf(row['url']), callUrl: urlOf(row['cfpUrl']), call: callOf(row['cfpEndDate']),
    city: textOf(row['city']), country: textOf(row['country']), isOnline: typeof row['online'] === 'boolean' ? row['online'] : null,
    languages: wordsOf(row['locales']), topics: wordsOf([topic]), codeOfConductUrl: urlOf(row['cocUrl']),
    hasSignLanguageOrCaptions: typeof row['offersSignLanguageOrCC'] === 'boolean' ? row['offersSignLanguageOrCC'] : null,
  };
}

function callOf(value: unknown): Call {
  const day = dayOf(value);
  return day === null ? { precision: 'none' } : { precision: 'day', day, zone: null };
}
