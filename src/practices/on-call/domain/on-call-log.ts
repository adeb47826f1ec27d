import type { Locale } from '../../../kernel/locale.js';

interface Facts {
  name(key: string): string;
  text(key: string): string;
}

type Sentence = Readonly<Record<Locale, (facts: Facts) => string>>;

/** What every member learns of rosters: where they are read, and who was said to be whom. What a roster says is read on its page. */
export const ON_CALL_LOG: Readonly<Record<string, Sentence>> = {
  'roster-source-added': {
    en: ({ name, text }) => `The on-call roster “${text('label')}” is read for ${name('teamId')} from now on.`,
    de: ({ name, text }) => `Der Bereitschaftsplan „${text('label')}“ wird ab jetzt für ${name('teamId')} gelesen.`,
  },
  'roster-source-changed': {
    en: ({ name, text }) => `How the on-call roster “${text('label')}” of ${name('teamId')} is read was changed.`,
    de: ({ name, text }) => `Wie der Bereitschaftsplan „${text('label')}“ von ${name('teamId')} gelesen wird, wurde geändert.`,
  },
  'roster-source-removed': {
    en: ({ name, text }) => `The on-call roster “${text('label')}” of ${name('teamId')} is no longer read; its shifts ahead are gone.`,
    de: ({ name, text }) => `Der Bereitschaftsplan „${text('label')}“ von ${name('teamId')} wird nicht mehr gelesen; seine kommenden Schichten sind weg.`,
  },
  'roster-accepted': {
    en: ({ name, text }) => `The on-call roster “${text('label')}” of ${name('teamId')} had become much shorter and was accepted as it is.`,
    de: ({ name, text }) => `Der Bereitschaftsplan „${text('label')}“ von ${name('teamId')} war viel kürzer geworden und wurde so angenommen.`,
  },
  'roster-person-matched': {
    en: ({ name }) => `${name('personId')} was found on the on-call roster of ${name('teamId')} under a name of their own there.`,
    de: ({ name }) => `${name('personId')} steht auf dem Bereitschaftsplan von ${name('teamId')} unter einem eigenen Namen und wurde dort erkannt.`,
  },
};
