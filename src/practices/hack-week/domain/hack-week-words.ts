import { DateTime } from 'luxon';
import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import type { EntryState } from './entry-lifecycle.js';
import type { Phase } from './edition-phase.js';

type Words = Readonly<Record<Locale, string>>;

const PHASES: Readonly<Record<Phase, Words>> = {
  draft: { en: 'A draft that only organizers see', de: 'Ein Entwurf, den nur Organisatoren sehen' },
  ideas: { en: 'Ideas are gathered and teams form', de: 'Ideen werden gesammelt und Teams finden sich' },
  hacking: { en: 'Everybody hacks', de: 'Alle hacken' },
  frozen: { en: 'Demos are frozen; the running order is made', de: 'Die Demos sind eingefroren, die Reihenfolge entsteht' },
  demos: { en: 'Demos are shown and everybody votes', de: 'Die Demos laufen und alle stimmen ab' },
  tally: { en: 'Ballots are counted', de: 'Die Stimmen werden gezählt' },
  published: { en: 'The results are out', de: 'Die Ergebnisse sind da' },
  archived: { en: 'In the archive', de: 'Im Archiv' },
};

const STATES: Readonly<Record<EntryState, Words>> = {
  'idea': { en: 'An idea that waits for people', de: 'Eine Idee, die auf Leute wartet' },
  'forming': { en: 'A team is forming', de: 'Ein Team findet sich' },
  'building': { en: 'Being built', de: 'Wird gebaut' },
  'submitted': { en: 'Demo submitted', de: 'Demo eingereicht' },
  'scheduled': { en: 'In the running order', de: 'In der Reihenfolge' },
  'presented': { en: 'Shown', de: 'Gezeigt' },
  'no-show': { en: 'Nobody was there to show it', de: 'Niemand war da, um es zu zeigen' },
  'withdrawn': { en: 'Withdrawn', de: 'Zurückgezogen' },
};

export function sayPhase(phase: Phase, locale: Locale): string {
  return PHASES[phase][locale];
}

export function sayState(state: EntryState, locale: Locale): string {
  return STATES[state][locale];
}

/** `Friday 12 June, 12:00`, `Freitag, 12. Juni, 12:00 Uhr`, in a time zone; with the year when it is not `now`'s. */
export function sayMoment(at: Date, zone: TimeZone, locale: Locale, now: Date): string {
  const [moment, today] = [DateTime.fromJSDate(at, { zone }), DateTime.fromJSDate(now, { zone })];
  const year = moment.year === today.year ? '' : ' yyyy';
  return locale === 'de' ? `${moment.setLocale('de').toFormat(`cccc, d. MMMM${year}, HH:mm`)} Uhr` : moment.setLocale('en-GB').toFormat(`cccc d MMMM${year}, HH:mm`);
}

/** Why there is no edition to show. */
export function noEdition(isOn: boolean, isAsked: boolean, locale: Locale): string {
  if (!isOn) return locale === 'de' ? 'Hack Weekn gibt es hier nicht.' : 'There are no hack weeks here.';
  if (isAsked) return locale === 'de' ? 'Diese Hack Week gibt es nicht.' : 'There is no such hack week.';
  return locale === 'de' ? 'Es ist noch keine Hack Week angekündigt.' : 'No hack week has been announced yet.';
}

/** The practice is off, or not for them. */
export function offWords(why: 'off' | 'not-in-audience', locale: Locale): string {
  if (why === 'off') return locale === 'de' ? 'Hack Weekn gibt es hier nicht.' : 'There are no hack weeks here.';
  return locale === 'de' ? 'Die Hack Week ist für dein Team nicht offen.' : 'The hack week is not open to your team.';
}

/** Two editions on the same days: allowed, but worth knowing. */
export function overlapWords(names: readonly string[], locale: Locale): string {
  const listed = names.map((name) => (locale === 'de' ? `„${name}“` : `“${name}”`)).join(', ');
  return locale === 'de' ? `An denselben Tagen läuft auch ${listed}.` : `On the same days there is also ${listed}.`;
}
