import type { AnnouncedEvent } from './announced-event.js';

/** The name by which one event is known in every source: its words in lower case and the day it begins on. Years in a name are part of it. */
export function eventKey({ name, startsOn }: Pick<AnnouncedEvent, 'name' | 'startsOn'>): string {
  return `${name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}|${startsOn ?? ''}`;
}

/**
 * The same events once each, in the order of their first row: what the first row says holds, later rows fill in what it leaves out, topics and
 * languages are those of all. Nothing is dropped for lacking a date.
 */
export function mergeEvents(rows: readonly AnnouncedEvent[]): readonly AnnouncedEvent[] {
  const byKey = new Map<string, AnnouncedEvent>();
  for (const row of rows) {
    const key = eventKey(row);
    const known = byKey.get(key);
    byKey.set(key, known ? fillIn(known, row) : row);
  }
  return [...byKey.values()];
}

function fillIn(known: AnnouncedEvent, row: AnnouncedEvent): AnnouncedEvent {
  return {
    name: known.name,
    startsOn: known.startsOn,
    endsOn: known.endsOn ?? row.endsOn,
    url: known.url ?? row.url,
    callUrl: known.callUrl ?? row.callUrl,
    call: known.call.precision === 'none' ? row.call : known.call,
    city: known.city ?? row.city,
    country: known.country ?? row.country,
    isOnline: known.isOnline === null || row.isOnline === null ? (known.isOnline ?? row.isOnline) : known.isOnline || row.isOnline,
    languages: union(known.languages, row.languages),
    topics: union(known.topics, row.topics),
    codeOfConductUrl: known.codeOfConductUrl ?? row.codeOfConductUrl,
    hasSignLanguageOrCaptions: known.hasSignLanguageOrCaptions ?? row.hasSignLanguageOrCaptions,
    ...(known.sourceKey === undefined ? {} : { sourceKey: known.sourceKey }),
  };
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])].sort();
}
