import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { TalkDeadlinePartsFragment } from '../../lib/graphql/generated.js';

/** Days before a close at which a call is worth a colour. */
const soonDays = 7;
const monthDays = 31;

export const callGroups = ['week', 'month', 'later', 'unknown', 'closed'] as const;
export type CallGroup = (typeof callGroups)[number];

/** Under which heading a call stands. */
export function groupOf({ status, daysLeft }: Pick<TalkDeadlinePartsFragment, 'status' | 'daysLeft'>): CallGroup {
  if (status === 'CLOSED') return 'closed';
  if (status === 'UNKNOWN' || daysLeft === null) return 'unknown';
  return daysLeft <= soonDays ? 'week' : daysLeft <= monthDays ? 'month' : 'later';
}

/** The deadline in honest words: what is known, what is assumed, and how long is left. */
export function useDeadlineText(): (deadline: TalkDeadlinePartsFragment) => { text: string; left: string | null } {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ status, precision, day, closesAt, daysLeft, isAnywhereOnEarthAssumed }) => {
    if (precision === 'NONE') return { text: t('talks.deadline.none'), left: null };
    const when = day ?? closesAt!;
    if (status === 'CLOSED') return { text: t('talks.deadline.closed', { day: format.date(when) }), left: null };
    const left = daysLeft === null ? null : t('talks.deadline.left', { count: daysLeft });
    if (precision === 'INSTANT' && closesAt) return { text: t('talks.deadline.instant', { moment: format.moment(closesAt) }), left };
    return { text: t(isAnywhereOnEarthAssumed ? 'talks.deadline.untilAoe' : 'talks.deadline.until', { day: format.date(when) }), left };
  };
}
