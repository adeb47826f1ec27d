import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, mondayOf, startOfDay, todayIn } from '../../lib/days.js';
import { useViewer } from '../../lib/viewer.js';

/** As many weeks as are shown at once, and as one step leads over. */
export const weeksShown = 4;

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The weeks that a page shows; the first of them lives in the URL. Instants are those of the viewer's zone. */
export function useShownWeeks() {
  const { person } = useViewer();
  const [now] = useState(() => Date.now());
  const [params, setParams] = useSearchParams();
  const given = params.get('from');
  const current = mondayOf(todayIn(person.timeZone, now));
  const from = isDay(given) ? mondayOf(given) : current;
  const span = useMemo(() => [startOfDay(from, person.timeZone), startOfDay(addDays(from, 7 * weeksShown), person.timeZone)] as const, [from, person.timeZone]);
  const show = (monday: string) => setParams(monday === current ? {} : { from: monday }, { replace: true, preventScrollReset: true });
  return { now, current, from, to: addDays(from, 7 * weeksShown - 1), span, show };
}

export type ShownWeeks = ReturnType<typeof useShownWeeks>;
