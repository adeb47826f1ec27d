import { z } from 'zod';
import { fetchRoster, unreadable } from './fetch-roster.js';
import { readCalendar } from './read-calendar.js';
import type { RosterAdapter } from './roster-adapter.js';

/** Calendar programs hand out `webcal:` addresses, which mean https. */
const calendarAddress = z.string().trim().max(2_000)
  .transform((text) => text.replace(/^webcals?:\/\//i, 'https://'))
  .refine((text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol) && !new URL(text).username, 'must be an http, https or webcal address without a login in it');

const settings = z.object({ url: calendarAddress });

/** Any calendar that is published at an address: what every on-call service can do. */
export const icsUrlAdapter: RosterAdapter<z.output<typeof settings>> = {
  kind: 'ics-url',
  settings,
  needsSecret: false,
  read: async ({ url }, _secret, window, fetch, defaults) => {
    const bytes = await fetchRoster(fetch, url, { accept: 'text/calendar, */*;q=0.1' });
    if (!bytes.ok) return bytes;
    const reading = await readCalendar({ bytes: bytes.value, window, defaults });
    return reading.ok ? reading : unreadable(reading.error);
  },
};
