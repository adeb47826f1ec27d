import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, monthOf, todayIn, weeksOf } from '../../lib/days.js';
import { useViewer } from '../../lib/viewer.js';

/** The farthest that days can be booked ahead, in days. */
export const farthestAhead = 90;

/** More than the month on the page, so that its last days have free ones to offer after them. */
const daysAsked = 62;

/** What happened so long ago, in days, still stands beside the month. */
const daysBack = 14;

const looksLikeDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const looksLikeMonth = (text: string | null): text is string => text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Which month is shown, which day is open, and which day's answer is asked for. They live in the URL: mails link to them. */
export function useCodeTView() {
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const [params, setParams] = useSearchParams();
  const day = looksLikeDay(params.get('day')) ? params.get('day') : null;
  const given = params.get('month');
  const month = looksLikeMonth(given) ? given : monthOf(day ?? today);
  const from = weeksOf(month)[0]?.[0] ?? today;
  const change = useCallback((next: { month?: string; day?: string | null }) => {
    setParams((current) => {
      const written = new URLSearchParams(current);
      if (next.month !== undefined) written.set('month', next.month);
      if (next.day === null) written.delete('day');
      else if (next.day !== undefined) written.set('day', next.day);
      return written;
    }, { replace: true, preventScrollReset: true });
  }, [setParams]);
  const around = useMemo(() => ({ from: addDays(today, -daysBack), to: addDays(today, daysAsked - 1 - daysBack) }), [today]);
  return { today, month, shown: useMemo(() => ({ from, to: addDays(from, daysAsked - 1) }), [from]), around, day, answerId: params.get('answer'), change };
}
