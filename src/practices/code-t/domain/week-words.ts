import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { LocalizedText } from '../../../kernel/locale.js';
import type { ProtectionFigures } from './figures.js';

/** The first day of the calendar quarter of a day. */
export function quarterStart(day: CalendarDate): CalendarDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** A week in a few words, for a time line: `Code T: 5 days taken, 1 partly, 2 lost to work`. Undefined for a week without any. */
export function weekTitle({ taken, partly, lost, displaced, cancelledForWork, unknown }: ProtectionFigures): LocalizedText | undefined {
  const toWork = lost + displaced + cancelledForWork;
  if (taken + partly + toWork + unknown === 0) return undefined;
  const en = [`${taken} ${taken === 1 ? 'day' : 'days'} taken`, part(partly, 'partly'), part(toWork, 'not had'), part(unknown, 'unknown')];
  const de = [`${taken} ${taken === 1 ? 'Tag' : 'Tage'} genommen`, part(partly, 'zum Teil'), part(toWork, 'nicht gehabt'), part(unknown, 'unbekannt')];
  const join = (parts: readonly (string | null)[]): string => `Code T: ${parts.filter((text) => text !== null).join(', ')}`;
  return { en: join(en), de: join(de) };
}

function part(count: number, words: string): string | null {
  return count === 0 ? null : `${count} ${words}`;
}
