import { err, ok, type Result } from '../../../kernel/result.js';
import type { AnnouncedEvent, FeedUnreadable } from './announced-event.js';
import { dayOf, jsonOf, textOf, urlOf } from './feed-values.js';

/** Where a pretalx event lives: from its page, its call for talks, or its schedule, whichever was typed. */
export interface PretalxPlace {
  readonly page: string;
  readonly call: string;
  readonly api: string;
  readonly schedule: string;
}

export function pretalxPlace(address: string): PretalxPlace | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  const slug = parts[0] === 'api' ? parts[2] : parts[0];
  if (slug === undefined || !/^[\w.-]+$/.test(slug)) return null;
  return { page: `${origin}/${slug}/`, call: `${origin}/${slug}/cfp`, api: `${origin}/api/events/${slug}/`, schedule: `${origin}/${slug}/schedule/export/schedule.json` };
}

/** The event as the API gives it, or as a schedule in the format of frab heads it. */
export function readPretalx(bytes: Uint8Array, place: PretalxPlace): Result<AnnouncedEvent, FeedUnreadable> {
  const json = jsonOf(bytes);
  if (!json.ok) return json;
  const event = objectOf(json.value);
  const conference = objectOf(objectOf(event?.['schedule'])?.['conference']);
  const name = conference ? textOf(conference['title']) : nameOf(event?.['name']);
  if (name === null) return err({ kind: 'feed-unreadable', why: 'The answer names no event.' });
  const startsOn = dayOf(conference ? conference['start'] : event?.['date_from']);
  const endsOn = dayOf(conference ? conference['end'] : event?.['date_to']);
  return ok({
    name, startsOn, endsOn: endsOn === null || startsOn === null || endsOn <= startsOn ? null : endsOn, url: ownPage(event?.['custom_domain'], place.page), callUrl: place.call, call: { precision: 'none' }, city: null, country: null,
    isOnline: null, languages: languagesOf(event?.['content_locales'] ?? event?.['locales']), topics: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null,
  });
}

/** Events with an address of their own keep their path there. */
function ownPage(domain: unknown, page: string): string {
  const own = urlOf(domain);
  return own === null ? page : new URL(new URL(page).pathname, own).href;
}

function nameOf(value: unknown): string | null {
  const names = objectOf(value);
  if (!names) return textOf(value);
  return textOf(names['en']) ?? Object.values(names).map((one) => textOf(one)).find((one) => one !== null) ?? null;
}

function languagesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one): one is string => typeof one === 'string').map((one) => one.slice(0, 2).toLowerCase()))].sort() : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}
