import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import type { TalkDeadlinePartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';

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

/**
 * The deadline in honest words: what is known, what is assumed, and how long is left. Days are counted by the server, from the reader's today to the day that is
 * stated; on the last of them the reader is told until when that is by their own clock.
 */
export function useDeadlineText(): (deadline: TalkDeadlinePartsFragment) => { text: string; left: string | null } {
  const { t } = useTranslation();
  const format = useFormat();
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  return ({ status, precision, day, timeZone, closesAt, daysLeft, isAnywhereOnEarthAssumed }) => {
    if (precision === 'NONE') return { text: t('talks.deadline.none'), left: null };
    const when = day ?? closesAt!;
    if (status === 'CLOSED') return { text: t('talks.deadline.closed', { day: format.date(when) }), left: null };
    const moment = format.moment(closesAt!);
    if (precision === 'INSTANT') return { text: t('talks.deadline.instant', { moment }), left: daysLeft === null ? null : t('talks.deadline.left', { count: daysLeft }) };
    const isHere = timeZone === person.timeZone;
    if (daysLeft === 0 && !isHere) {
      // The stated day is over here and not yet everywhere.
      const isOver = when < today;
      return { text: t(isAnywhereOnEarthAssumed ? 'talks.deadline.lastAoe' : 'talks.deadline.last', { day: format.date(when), zone: timeZone ?? '', moment }), left: isOver ? t('talks.deadline.lastHours') : t('talks.deadline.left', { count: 0 }) };
    }
    const words = isAnywhereOnEarthAssumed ? 'talks.deadline.untilAoe' : isHere ? 'talks.deadline.until' : 'talks.deadline.untilIn';
    return { text: t(words, { day: format.date(when), zone: timeZone ?? '' }), left: daysLeft === null ? null : t('talks.deadline.left', { count: daysLeft }) };
  };
}
