import { z } from 'zod';
import { ok } from '../../../kernel/result.js';
import { fetchJson } from './fetch-roster.js';
import type { RosterAdapter } from './roster-adapter.js';
import { serviceReading } from './service-shifts.js';
import { serviceAddress, serviceName } from './service-settings.js';

const settings = z.object({ baseUrl: serviceAddress, team: serviceName });

const events = z.array(z.object({
  id: z.number(), start: z.number().int(), end: z.number().int(), role: z.string(), user: z.string().nullable(), full_name: z.string().nullish(),
}));

/** Roles of its calendar that say somebody is away. */
const AWAY = ['vacation', 'unavailable'];

/** LinkedIn's oncall: `GET /api/v0/events` of one team, which it answers whole and to everybody who can reach it. Its own times are unix seconds. */
export const linkedinAdapter: RosterAdapter<z.output<typeof settings>> = {
  kind: 'linkedin',
  settings,
  needsSecret: false,
  read: async ({ baseUrl, team }, _secret, window, fetch) => {
    const query = new URLSearchParams({ team, end__gt: seconds(window.from), start__lt: seconds(window.to) });
    const answer = await fetchJson(fetch, `${baseUrl}/api/v0/events?${query.toString()}`, {}, events);
    if (!answer.ok) return answer;
    const onCall = answer.value.filter(({ role }) => !AWAY.includes(role.toLowerCase()));
    return ok(serviceReading(onCall.map(({ id, role, user, full_name: name, start, end }) => ({
      name: String(id), role, personKeys: user ? [`username:${user.toLowerCase()}`] : [], personLabel: name || user || '', from: new Date(start * 1000), to: new Date(end * 1000),
    })), window));
  },
};

const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));
