import type { Locale } from '../../../kernel/locale.js';
import type { NewLevel } from './new-level.js';
import { day, plain, signed } from './signal.words.js';

/** That a change stayed: from which level to which, how sure, since when, and why nothing alerts about it any more. */
export function newLevelWords({ at, alarmAt, was, now, change, low, high, direction }: NewLevel, driverName: string, locale: Locale): string {
  const [from, to, by, least, most] = [plain(was, locale), plain(now, locale), ...[change, low, high].map((value) => signed(value, locale))];
  if (locale === 'de') {
    return `${driverName}: seit dem ${day(at, 'de')} auf einem neuen, ${direction === 'fall' ? 'niedrigeren' : 'höheren'} Niveau von etwa ${to} von 100; vor dem Alarm vom ${day(alarmAt, 'de')} waren es etwa ${from} (${by} Punkte, 95-%-Intervall ${least} bis ${most}). Es hielt und gilt nun als üblich, darum gibt es dafür keinen Alarm mehr.`;
  }
  return `${driverName} has settled at a new, ${direction === 'fall' ? 'lower' : 'higher'} level since ${day(at, 'en')}: about ${to} of 100, was about ${from} before the alert of ${day(alarmAt, 'en')} (${by} points, 95 % interval ${least} to ${most}). It held and counts as usual now, so nothing alerts about it any more.`;
}
