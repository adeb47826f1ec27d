import { DateTime } from 'luxon';
import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { CORRECTION_DAYS } from './session-lifecycle.js';
import type { ReadingKind } from './reading-group.js';
import type { NotNow, NotNowSubject } from './reading-groups.errors.js';

const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

const KINDS: Readonly<Record<ReadingKind, LocalizedText>> = {
  book: { en: 'a book', de: 'ein Buch' }, paper: { en: 'a paper', de: 'einen Fachartikel' }, talk: { en: 'a talk', de: 'einen Vortrag' }, 'post-mortem': { en: 'post-mortems', de: 'Post-mortems' },
};

/** What an annotation says: never the title, which somebody typed. */
export function annotationTitle(kind: ReadingKind, what: 'began' | 'finished'): LocalizedText {
  const { en } = KINDS[kind];
  const german = { book: 'Buch', paper: 'Fachartikel', talk: 'Vortrag', 'post-mortem': 'Post-mortems' }[kind];
  return what === 'began' ? { en: `A reading group began: ${en}`, de: `Eine Lesegruppe hat begonnen: ${german}` } : { en: `A reading group finished ${en}`, de: `Eine Lesegruppe ist fertig: ${german}` };
}

/** What a session is called in calendars. */
export function calendarTitle(title: string): LocalizedText {
  return { en: `Reading: ${title}`, de: `Lesegruppe: ${title}` };
}

/** `Thursday 3 December, 16:00`; `Donnerstag, 3. Dezember, 16:00`, by somebody's own clock. */
export function sayInstant(at: Date, zone: TimeZone, locale: Locale): string {
  const day = new Intl.DateTimeFormat(TAG[locale], { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  return `${locale === 'en' ? day.replace(',', '') : day}, ${DateTime.fromJSDate(at, { zone }).toFormat('HH:mm')}`;
}

/** What is read in a session: `chapters 3 to 4: Sleep; Dreams`, its topic, or nothing. */
export function sayRange(chapters: readonly string[], { chapterFrom, chapterTo, topic }: { readonly chapterFrom: number | null; readonly chapterTo: number | null; readonly topic: string }): string {
  if (chapterFrom === null || chapterTo === null) return topic;
  return [chapters.slice(chapterFrom - 1, chapterTo).join('; '), topic].filter((part) => part !== '').join(' · ');
}

const NAMES: Readonly<Record<NotNowSubject, LocalizedText>> = {
  group: { en: 'This group', de: 'Diese Gruppe' }, session: { en: 'This session', de: 'Dieses Treffen' }, place: { en: 'This place', de: 'Dieser Platz' }, membership: { en: 'This group', de: 'Diese Gruppe' },
};
const STATES: Readonly<Record<string, LocalizedText>> = {
  planned: { en: 'planned', de: 'geplant' }, running: { en: 'running', de: 'im Gange' }, finished: { en: 'finished', de: 'abgeschlossen' }, cancelled: { en: 'cancelled', de: 'abgesagt' },
  held: { en: 'over', de: 'vorbei' }, skipped: { en: 'skipped', de: 'ausgefallen' }, open: { en: 'open', de: 'offen' }, taken: { en: 'taken', de: 'vergeben' }, 'backup-called': { en: 'with the backup', de: 'bei der Vertretung' },
};

/** Why something can't be done now, and what helps. */
export function notNowWords({ subject, state, why }: NotNow, locale: Locale): string {
  const isGerman = locale === 'de';
  switch (why) {
    case 'too-early': return isGerman ? 'Dieses Treffen hat noch nicht begonnen.' : 'This session has not begun yet.';
    case 'too-late': return isGerman
      ? `Dafür ist es zu spät: Wer vorträgt, steht mit dem Beginn fest, und dass ein Treffen ausfiel, lässt sich ${CORRECTION_DAYS} Tage lang nachtragen.`
      : `It is too late for that: who presents is settled when a session begins, and that it did not take place can be said for ${CORRECTION_DAYS} days.`;
    case 'not-a-member': return isGerman ? 'Tritt der Gruppe zuerst bei.' : 'Join the group first.';
    case 'has-a-leader': return isGerman ? 'Diese Gruppe wird schon geleitet.' : 'This group is led by somebody already.';
    case 'state': {
      const said = STATES[state]?.[locale] ?? state;
      return isGerman ? `${NAMES[subject].de} ist ${said}; deshalb geht das nicht.` : `${NAMES[subject].en} is ${said}, so that is not possible.`;
    }
  }
}
