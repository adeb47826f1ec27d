import { z } from 'zod';
import { unreadable } from './fetch-roster.js';
import { readCalendar } from './read-calendar.js';
import type { RosterAdapter } from './roster-adapter.js';

const settings = z.object({});

/** A calendar that somebody uploaded; its text is the secret, so that it is kept sealed. It is read again as time goes by, because rules reach further then. */
export const icsFileAdapter: RosterAdapter<z.output<typeof settings>> = {
  kind: 'ics-file',
  settings,
  needsSecret: true,
  read: async (_settings, text, window, _fetch, defaults) => {
    const reading = await readCalendar({ bytes: new TextEncoder().encode(text ?? ''), window, defaults });
    return reading.ok ? reading : unreadable(reading.error);
  },
};
