import { z } from 'zod';
import { ok, type Result } from '../../../kernel/result.js';
import type { PublicFetch } from '../../../platform/fetching/public-fetch.js';
import type { RosterWindow } from '../domain/on-call-shift.js';
import type { RosterError } from '../domain/roster.errors.js';
import { fetchJson, unreadable } from './fetch-roster.js';
import type { RosterAdapter } from './roster-adapter.js';
import { mondayBefore, serviceReading, type ServiceEntry } from './service-shifts.js';
import { serviceAddress, serviceName } from './service-settings.js';

const settings = z.object({
  /** https://api.eu.pagerduty.com for accounts in Europe. */
  baseUrl: serviceAddress.default('https://api.pagerduty.com'),
  scheduleId: serviceName,
});

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text)).nullable();
const onCall = z.object({
  user: z.object({ id: z.string(), summary: z.string().nullish(), name: z.string().nullish(), email: z.string().nullish() }),
  schedule: z.object({ id: z.string() }).nullable(),
  escalation_level: z.number(),
  start: instant,
  end: instant,
});
const page = z.object({ oncalls: z.array(onCall), more: z.boolean() });
type OnCall = z.output<typeof onCall>;

const PAGE_SIZE = 100;
const PAGES_MAX = 100;
/** The service answers for ninety days at most at a time. */
const LONGEST_SEARCH = 90 * 86_400_000;

/**
 * PagerDuty's `GET /oncalls` of one schedule. An entry without start and end is somebody who is always on call. A schedule that several
 * escalation policies use comes once for each; it counts once, at its lowest level.
 */
export const pagerdutyAdapter: RosterAdapter<z.output<typeof settings>> = {
  kind: 'pagerduty',
  settings,
  needsSecret: true,
  read: async (source, token, window, fetch, defaults) => {
    const found: OnCall[] = [];
    for (let from = mondayBefore(window.from); from < window.to.getTime(); from += LONGEST_SEARCH) {
      const part = { from: new Date(from), to: new Date(Math.min(from + LONGEST_SEARCH, window.to.getTime())) };
      const entries = await searched(source, token ?? '', part, fetch);
      if (!entries.ok) return entries;
      found.push(...entries.value);
    }
    return ok(serviceReading(joined(found).map((entry) => serviceEntry(entry, defaults.role)), window));
  },
};

async function searched({ baseUrl, scheduleId }: z.output<typeof settings>, token: string, { from, to }: RosterWindow, fetch: PublicFetch): Promise<Result<OnCall[], RosterError>> {
  const found: OnCall[] = [];
  for (let number = 0; number < PAGES_MAX; number += 1) {
    const query = new URLSearchParams({ 'schedule_ids[]': scheduleId, 'include[]': 'users', time_zone: 'UTC', since: from.toISOString(), until: to.toISOString(), limit: String(PAGE_SIZE), offset: String(number * PAGE_SIZE) });
    const headers = { authorization: `Token token=${token}`, accept: 'application/vnd.pagerduty+json;version=2' };
    const answer = await fetchJson(fetch, `${baseUrl}/oncalls?${query.toString()}`, headers, page);
    if (!answer.ok) return answer;
    found.push(...answer.value.oncalls);
    if (!answer.value.more) return ok(found);
  }
  return unreadable({ kind: 'too-many', limit: PAGES_MAX * PAGE_SIZE });
}

/** One entry for each stretch of a person: searches that meet give the same one twice, or its two halves. */
function joined(found: readonly OnCall[]): OnCall[] {
  const stretches: OnCall[] = [];
  const byStart = [...found].sort((a, b) => time(a.start, -Infinity) - time(b.start, -Infinity) || a.escalation_level - b.escalation_level);
  for (const next of byStart) {
    const same = stretches.findLast(({ user, start, end }) => user.id === next.user.id && (time(next.start, -Infinity) < time(end, Infinity) || time(start, -Infinity) === time(next.start, -Infinity)));
    if (!same) stretches.push({ ...next });
    else {
      same.end = time(next.end, Infinity) > time(same.end, Infinity) ? next.end : same.end;
      same.escalation_level = Math.min(same.escalation_level, next.escalation_level);
    }
  }
  return stretches;
}

const time = (at: Date | null, otherwise: number): number => at?.getTime() ?? otherwise;

function serviceEntry({ user, escalation_level: level, start, end }: OnCall, usualRole: string): ServiceEntry {
  const email = user.email?.trim().toLowerCase();
  return {
    name: start && end ? `${user.id}/${start.toISOString()}` : user.id,
    role: level <= 1 ? usualRole : level === 2 ? 'secondary' : `level ${level}`,
    personKeys: [...(email ? [`email:${email}`] : []), `pagerduty:${user.id}`],
    personLabel: user.name || user.summary || email || user.id,
    from: start,
    to: end,
  };
}
