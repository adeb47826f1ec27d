import type { Locale } from '../../../kernel/locale.js';

interface Facts {
  name(key: string): string;
  text(key: string): string;
}

type Sentence = Readonly<Record<Locale, (facts: Facts) => string>>;

/**
 * What the directory tells every member, by kind of entry. Entries hold ids (team names that were, too, since those name
 * nobody), so an erased person's name is nowhere to be found.
 */
export const DIRECTORY_LOG: Readonly<Record<string, Sentence>> = {
  'organization-created': {
    en: ({ name }) => `The organization ${name('teamId')} was set up; ${name('personId')} is its first admin.`,
    de: ({ name }) => `Die Organisation ${name('teamId')} wurde eingerichtet; ${name('personId')} ist die erste Person mit Adminrechten.`,
  },
  'team-created': {
    en: ({ name }) => `The team ${name('teamId')} was made below ${name('parentTeamId')}.`,
    de: ({ name }) => `Das Team ${name('teamId')} wurde unter ${name('parentTeamId')} angelegt.`,
  },
  'team-renamed': {
    en: ({ text }) => `The team ${text('from')} is called ${text('to')} now.`,
    de: ({ text }) => `Das Team ${text('from')} heißt jetzt ${text('to')}.`,
  },
  'team-moved': {
    en: ({ name }) => `The team ${name('teamId')} moved from ${name('fromTeamId')} to ${name('toTeamId')}, with everybody in it.`,
    de: ({ name }) => `Das Team ${name('teamId')} wechselte mit allen darin von ${name('fromTeamId')} zu ${name('toTeamId')}.`,
  },
  'team-ended': {
    en: ({ name }) => `The team ${name('teamId')} ended.`,
    de: ({ name }) => `Das Team ${name('teamId')} wurde beendet.`,
  },
  'lead-appointed': {
    en: ({ name }) => `${name('personId')} leads ${name('teamId')} now.`,
    de: ({ name }) => `${name('personId')} leitet jetzt ${name('teamId')}.`,
  },
  'lead-withdrawn': {
    en: ({ name }) => `${name('personId')} no longer leads ${name('teamId')}.`,
    de: ({ name }) => `${name('personId')} leitet ${name('teamId')} nicht mehr.`,
  },
  'person-joined': {
    en: ({ name }) => `${name('personId')} joined ${name('teamId')}.`,
    de: ({ name }) => `${name('personId')} kam zu ${name('teamId')}.`,
  },
  'person-returned': {
    en: ({ name }) => `${name('personId')} is back, in ${name('teamId')}.`,
    de: ({ name }) => `${name('personId')} ist zurück, in ${name('teamId')}.`,
  },
  'person-moved': {
    en: ({ name }) => `${name('personId')} moved from ${name('fromTeamId')} to ${name('toTeamId')}.`,
    de: ({ name }) => `${name('personId')} wechselte von ${name('fromTeamId')} zu ${name('toTeamId')}.`,
  },
  'person-left': {
    en: ({ name }) => `${name('personId')} left.`,
    de: ({ name }) => `${name('personId')} ist gegangen.`,
  },
  'person-renamed': {
    en: ({ name }) => `The name of ${name('personId')} was changed.`,
    de: ({ name }) => `Der Name von ${name('personId')} wurde geändert.`,
  },
  'person-erased': {
    en: () => 'A person was erased on request.',
    de: () => 'Eine Person wurde auf Wunsch gelöscht.',
  },
  'admin-appointed': {
    en: ({ name }) => `${name('personId')} is an admin now.`,
    de: ({ name }) => `${name('personId')} hat jetzt Adminrechte.`,
  },
  'admin-withdrawn': {
    en: ({ name }) => `${name('personId')} is no longer an admin.`,
    de: ({ name }) => `${name('personId')} hat keine Adminrechte mehr.`,
  },
  'whole-organization-viewer-appointed': {
    en: ({ name }) => `${name('personId')} was appointed to see the results of the whole organization.`,
    de: ({ name }) => `${name('personId')} darf jetzt die Ergebnisse der ganzen Organisation sehen.`,
  },
  'whole-organization-viewer-withdrawn': {
    en: ({ name }) => `${name('personId')} no longer sees the results of the whole organization.`,
    de: ({ name }) => `${name('personId')} sieht die Ergebnisse der ganzen Organisation nicht mehr.`,
  },
  'roster-imported': {
    en: ({ text }) => `A roster was imported: ${text('added')} people added, ${text('moved')} moved, ${text('left')} left.`,
    de: ({ text }) => `Eine Personenliste wurde eingelesen: ${text('added')} Personen kamen dazu, ${text('moved')} wechselten das Team, ${text('left')} gingen.`,
  },
};
