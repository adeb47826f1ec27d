import { z } from 'zod';
import { ok } from '../../../kernel/result.js';
import { fetchJson, unreadable } from './fetch-roster.js';
import type { RosterAdapter } from './roster-adapter.js';
import { mondayBefore, serviceReading, type ServiceEntry } from './service-shifts.js';
import { serviceAddress, serviceName } from './service-settings.js';

const settings = z.object({
  /** As Grafana OnCall's settings page shows it, for example https://oncall-prod-us-central-0.grafana.net/oncall. */
  baseUrl: serviceAddress,
  scheduleId: serviceName,
});

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text)).nullable();
const finalShift = z.object({
  user_pk: z.string().nullable(), user_email: z.string().nullish(), user_username: z.string().nullish(), shift_start: instant, shift_end: instant,
});
const page = z.object({ results: z.array(finalShift), next: z.string().nullable() });

const PAGES_MAX = 400;
const DAY = 86_400_000;

/**
 * Grafana OnCall's `final_shifts` of one schedule: who is really on call once rotations, overrides and swaps are applied. Pages are asked for by
 * number: the token is not taken to an address that an answer names.
 */
export const grafanaAdapter: RosterAdapter<z.output<typeof settings>> = {
  kind: 'grafana',
  settings,
  needsSecret: true,
  read: async ({ baseUrl, scheduleId }, token, window, fetch, defaults) => {
    const entries: ServiceEntry[] = [];
    for (let number = 1; number <= PAGES_MAX; number += 1) {
      const query = new URLSearchParams({ start_date: day(mondayBefore(window.from)), end_date: day(window.to.getTime() + DAY), page: String(number) });
      const address = `${baseUrl.replace(/\/api\/v1$/, '')}/api/v1/schedules/${encodeURIComponent(scheduleId)}/final_shifts?${query.toString()}`;
      const answer = await fetchJson(fetch, address, { authorization: token ?? '' }, page);
      if (!answer.ok) return answer;
      entries.push(...answer.value.results.map((shift) => serviceEntry(shift, defaults.role)));
      if (answer.value.next === null) return ok(serviceReading(entries, window));
    }
    return unreadable({ kind: 'too-many', limit: entries.length });
  },
};

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

function serviceEntry({ user_pk: id, user_email: email, user_username: username, shift_start: from, shift_end: to }: z.output<typeof finalShift>, role: string): ServiceEntry {
  return {
    name: from && to ? `${id ?? 'nobody'}/${from.toISOString()}` : `${id ?? 'nobody'}`,
    role,
    personKeys: [...(email ? [`email:${email.toLowerCase()}`] : []), ...(username ? [`username:${username.toLowerCase()}`] : []), ...(id ? [`grafana:${id}`] : [])],
    personLabel: username || email || id || '',
    from,
    to,
  };
}
