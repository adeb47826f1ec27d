import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { EntryState } from '../../hack-week/domain/entry-lifecycle.js';
import type { Check } from './checklist.js';
import type { DemoField } from './demo.js';
import type { Frozen } from './demo.errors.js';

const FIELDS: Readonly<Record<DemoField, LocalizedText>> = {
  title: { en: 'the title', de: 'den Titel' },
  oneLine: { en: 'the one line', de: 'die eine Zeile' },
  story: { en: 'the story', de: 'die Geschichte' },
  lengthSeconds: { en: 'the length', de: 'die Länge' },
  videoUrl: { en: 'the video', de: 'das Video' },
  links: { en: 'the links', de: 'die Links' },
  agreed: { en: 'the promise to be there', de: 'die Zusage' },
  presenters: { en: 'who presents', de: 'wer vorstellt' },
};

/** Why nothing can be changed. */
export function frozenWords({ frozeAt }: Frozen, zone: TimeZone, locale: Locale): string {
  if (frozeAt === null) return locale === 'de' ? 'Demos können eingereicht werden, sobald die Hack Week läuft.' : 'Demos can be submitted once the hack week runs.';
  const at = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(frozeAt);
  return locale === 'de' ? `Demos sind eingefroren (geplant war ${at}). Eine Organisatorin oder ein Organisator kann noch helfen.` : `Demos are frozen (that was planned for ${at}). An organizer can still help.`;
}

/** Somebody else was faster. */
export function changedWords(fields: readonly DemoField[], locale: Locale): string {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(fields.map((field) => FIELDS[field][locale]));
  return locale === 'de' ? `Jemand aus dem Team hat inzwischen ${names} geändert. Nichts ist verloren: Wähle, was gelten soll.` : `Somebody of the team changed ${names} in the meantime. Nothing is lost: choose what shall stand.`;
}

/** What is missing. */
export function missingWords(checks: readonly Check[], locale: Locale): string {
  const list = checks.map(({ text }) => text).join(' ');
  return locale === 'de' ? `Noch nicht so weit. Es fehlt: ${list}` : `Not there yet. Still to do: ${list}`;
}

const STATES: Partial<Readonly<Record<EntryState, LocalizedText>>> = {
  withdrawn: { en: 'The project was withdrawn.', de: 'Das Projekt wurde zurückgezogen.' },
  idea: { en: 'Nobody has joined the project yet: join it first.', de: 'Dem Projekt ist noch niemand beigetreten: Tritt ihm zuerst bei.' },
  scheduled: { en: 'The demo has a place in the running order: ask an organizer.', de: 'Die Demo hat einen Platz im Ablauf: Frag eine Organisatorin oder einen Organisator.' },
};

/** Why a project in this state can't. */
export function stateWords(state: EntryState, locale: Locale): string {
  return (STATES[state] ?? { en: 'That can’t be done with the project now.', de: 'Das geht mit dem Projekt gerade nicht.' })[locale];
}

/** No more pictures. */
export function pictureLimitWords(limit: number, locale: Locale): string {
  if (limit === 0) return locale === 'de' ? 'Bilder sind hier ausgeschaltet.' : 'Pictures are switched off here.';
  return locale === 'de' ? `Mehr als ${limit} Bilder hat eine Demo nicht; entferne zuerst eines.` : `A demo has at most ${limit} pictures; remove one first.`;
}
