import { err, ok, type Result } from '../../../kernel/result.js';
import type { PublicFetch } from '../../../platform/fetching/public-fetch.js';
import type { AnnouncedEvent, FeedReading, FeedUnreadable, SkippedRow } from '../domain/announced-event.js';
import { readConfsTech } from '../domain/confs-tech-feed.js';
import { readDevelopersEvents } from '../domain/developers-events-feed.js';
import { readIcalendar } from '../domain/icalendar-feed.js';
import type { SourceNotRead } from '../domain/opportunities.errors.js';
import { CONFS_TECH_TOPICS, type SourceValues } from '../domain/opportunity-source.js';
import { readPretalxCall } from '../domain/pretalx-call.js';
import { pretalxPlace, readPretalx } from '../domain/pretalx-feed.js';

const MAX_BYTES = 10_000_000;
const CALENDAR_MAX_BYTES = 2_000_000;
const TIMEOUT_MS = 20_000;
/** Requests to one server at a time. */
const AT_ONCE = 4;
const EVENTS_MAX = 10_000;

type Read = Result<FeedReading, SourceNotRead>;

/** A source asked as a whole: everything it announces, or why there is nothing. Never a part: half an answer must not look like events that are gone. */
export async function readOpportunities(source: SourceValues, fetch: PublicFetch, now: Date): Promise<Read> {
  const read = await ask(source, fetch, now);
  return read.ok && read.value.events.length > EVENTS_MAX ? notRead(`It announces more than ${EVENTS_MAX} events.`) : read;
}

async function ask(source: SourceValues, fetch: PublicFetch, now: Date): Promise<Read> {
  switch (source.kind) {
    case 'confs-tech': return readFiles(source, fetch, now);
    case 'developers-events': return readOne(await get(fetch, source.address, MAX_BYTES), readDevelopersEvents);
    case 'icalendar': return readOne(await get(fetch, source.address, CALENDAR_MAX_BYTES, 'text/calendar, */*;q=0.1'), (bytes) => readIcalendar(bytes, source.settings.meaning, now));
    case 'pretalx': return readEvent(source, fetch, now);
  }
}

/** One file for each topic of this year and the next; a year that nobody has begun has no file. */
async function readFiles({ address, settings }: SourceValues, fetch: PublicFetch, now: Date): Promise<Read> {
  const topics = settings.topics.length > 0 ? settings.topics : CONFS_TECH_TOPICS;
  const files = [now.getUTCFullYear(), now.getUTCFullYear() + 1].flatMap((year) => topics.map((topic) => ({ url: `${address}/${year}/${topic}.json`, label: `${year}/${topic}`, topic })));
  const events: AnnouncedEvent[] = [];
  const skipped: SkippedRow[] = [];
  let found = 0;
  for (let index = 0; index < files.length; index += AT_ONCE) {
    const answers = await Promise.all(files.slice(index, index + AT_ONCE).map(async (file) => ({ file, answer: await get(fetch, file.url, MAX_BYTES) })));
    for (const { file, answer } of answers) {
      if (answer === 'missing') continue;
      const read = readOne(answer, (bytes) => readConfsTech(bytes, file.topic));
      if (!read.ok) return notRead(`${file.label}: ${read.error.detail}`);
      found += 1;
      events.push(...read.value.events);
      skipped.push(...read.value.skipped.map((row) => ({ ...row, label: `${file.label}: ${row.label ?? '–'}` })));
    }
  }
  return found === 0 ? notRead('None of its files is there.') : ok({ events, skipped });
}

async function readEvent({ address }: SourceValues, fetch: PublicFetch, now: Date): Promise<Read> {
  const place = pretalxPlace(address);
  if (!place) return notRead('The address names no event.');
  const answers = [await get(fetch, place.api, MAX_BYTES, 'application/json')];
  // Where the API is closed, a published schedule says as much.
  if (answers[0] === 'missing' || (typeof answers[0] === 'object' && 'detail' in answers[0])) answers.push(await get(fetch, place.schedule, MAX_BYTES, 'application/json'));
  const last = answers.at(-1)!;
  if (last === 'missing') return notRead('There is no such event, or nothing of it is published.');
  if (!(last instanceof Uint8Array)) return err(last);
  const read = readPretalx(last, place);
  if (!read.ok) return notRead(read.error.why);
  const page = await get(fetch, `${place.call}?lang=en`, CALENDAR_MAX_BYTES, 'text/html');
  const call = page instanceof Uint8Array ? readPretalxCall(new TextDecoder().decode(page), now) : read.value.call;
  return ok({ events: [{ ...read.value, call }], skipped: [] });
}

function readOne(answer: Uint8Array | 'missing' | SourceNotRead, read: (bytes: Uint8Array) => Result<FeedReading, FeedUnreadable>): Read {
  if (answer === 'missing') return notRead('There is nothing at that address (404).');
  if (!(answer instanceof Uint8Array)) return err(answer);
  const reading = read(answer);
  return reading.ok ? reading : notRead(reading.error.why);
}

async function get(fetch: PublicFetch, url: string, maxBytes: number, accept = 'application/json, */*;q=0.1'): Promise<Uint8Array | 'missing' | SourceNotRead> {
  const answer = await fetch(url, { maxBytes, timeoutMs: TIMEOUT_MS, headers: { accept, 'accept-language': 'en' } });
  if (answer.ok) return answer.value === 'not-modified' ? { kind: 'not-read', detail: 'The server gave nothing.' } : answer.value.bytes;
  const { error } = answer;
  if (error.kind === 'status') return error.status === 404 || error.status === 410 ? 'missing' : { kind: 'not-read', detail: `The server answered ${error.status}.` };
  return { kind: 'not-read', detail: error.detail === '' ? 'The server did not answer in time.' : error.detail.slice(0, 250) };
}

function notRead(detail: string): { readonly ok: false; readonly error: SourceNotRead } {
  return err({ kind: 'not-read', detail: detail.slice(0, 300) });
}
