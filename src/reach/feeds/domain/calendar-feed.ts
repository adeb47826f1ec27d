import type { CalendarFeedId, PersonId, TeamId } from '../../../kernel/ids.js';
import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import type { CommitmentKind } from '../../../practices/calendar/domain/commitment.js';

/** What a feed can be of. One kind each, so that nobody gets what they didn't ask for in between. */
export const FEED_KINDS = ['on-call', 'code-t', 'talks', 'calls', 'demos', 'visits', 'reading'] as const;

export type FeedKind = (typeof FEED_KINDS)[number];

/** A calendar that somebody subscribes to from outside: their own, or a team's that they may see. */
export interface CalendarFeed {
  readonly id: CalendarFeedId;
  readonly personId: PersonId;
  readonly teamId: TeamId | null;
  readonly kind: FeedKind;
  readonly createdAt: Date;
}

/** The commitments that a feed holds. */
export const COMMITMENTS_OF: Readonly<Record<FeedKind, readonly CommitmentKind[]>> = {
  'on-call': ['shift'], 'code-t': ['code-t'], talks: ['talk'], calls: [], demos: ['demo-slot'], visits: ['visit'], reading: ['reading'],
};

const NAMES: Readonly<Record<FeedKind, LocalizedText>> = {
  'on-call': { en: 'On call', de: 'Bereitschaft' }, 'code-t': { en: 'Code T', de: 'Code T' }, talks: { en: 'Talks', de: 'Vorträge' }, calls: { en: 'Calls for talks', de: 'Einreichungsfristen' }, demos: { en: 'Demos', de: 'Demos' },
  visits: { en: 'Visits', de: 'Besuche' }, reading: { en: 'Reading groups', de: 'Lesegruppen' },
};

/** What a calendar program calls the feed. */
export function feedName(kind: FeedKind, team: string | null, locale: Locale): string {
  return team === null ? `Barograph: ${NAMES[kind][locale]}` : `Barograph: ${NAMES[kind][locale]}, ${team}`;
}

const DAY_MS = 86_400_000;

/** What a feed looks back on and forward to, in days. */
const BACK_DAYS = 90;
const AHEAD_DAYS = 366;

/** The time that a feed covers. It moves by whole days, so that the same feed is the same bytes within a day. */
export function feedWindow(now: Date): { readonly from: Date; readonly to: Date } {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return { from: new Date(midnight - BACK_DAYS * DAY_MS), to: new Date(midnight + AHEAD_DAYS * DAY_MS) };
}

/** No reminder is further ahead than a week. */
const LONGEST_ALARM_MINUTES = 7 * 24 * 60;

/** Reads `?alarm=<minutes before>`; null without one, undefined when it is nonsense. */
export function readAlarm(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const minutes = Number(text);
  return minutes <= LONGEST_ALARM_MINUTES ? minutes : undefined;
}
