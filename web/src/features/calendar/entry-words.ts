import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { timesOn, type Entry } from './entries.js';

/** What a day's entry says: when on that day, and what it is, whose. */
export function useEntryWords(zone: string, isTeam: boolean) {
  const { t } = useTranslation();
  const format = useFormat();
  const whenOn = (day: string, entry: Entry): string => {
    const times = timesOn(day, entry, zone);
    if (times === null) return t('calendar.allDay');
    if (times.from && times.to) return t('calendar.fromTo', { from: format.time(times.from), to: format.time(times.to) });
    return times.from ? t('calendar.from', { time: format.time(times.from) }) : t('calendar.until', { time: format.time(times.to ?? entry.endsAt) });
  };
  const nameOf = (entry: Entry): string => (isTeam ? `${entry.person.name}: ${entry.title}` : entry.title);
  return { whenOn, nameOf };
}
