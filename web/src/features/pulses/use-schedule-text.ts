import { useTranslation } from 'react-i18next';
import type { Cadence } from '../../lib/graphql/generated.js';

interface Schedule {
  cadence: Cadence;
  weekday: number;
  hour: number;
  timeZone: string;
}

/** 5 January 1970 was a Monday: ISO weekday 1. */
const dayOf = (weekday: number): Date => new Date(Date.UTC(1970, 0, 4 + weekday, 12));

/** The names of the ISO weekdays, Monday first. */
export function useWeekdays(): readonly { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ value: String(weekday), label: format.format(dayOf(weekday)) }));
}

export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** "Every week, Tuesday 10:00 (Europe/Berlin)". */
export function useScheduleText(): (schedule: Schedule) => string {
  const { t } = useTranslation();
  const weekdays = useWeekdays();
  return ({ cadence, weekday, hour, timeZone }) => {
    if (cadence === 'BY_HAND') return t('pulses.cadence.BY_HAND');
    return t('pulses.schedule', { cadence: t(`pulses.cadence.${cadence}`), weekday: weekdays[weekday - 1]?.label ?? '', hour: hourText(hour), zone: timeZone });
  };
}
