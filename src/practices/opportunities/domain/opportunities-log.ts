import type { Locale } from '../../../kernel/locale.js';

interface Facts {
  text(key: string): string;
}

/** What every member learns: where conferences are read. */
export const OPPORTUNITIES_LOG: Readonly<Record<string, Readonly<Record<Locale, (facts: Facts) => string>>>> = {
  'talk-source-added': {
    en: ({ text }) => `Conferences are read from “${text('label')}” from now on.`,
    de: ({ text }) => `Konferenzen werden ab jetzt aus „${text('label')}“ gelesen.`,
  },
  'talk-source-removed': {
    en: ({ text }) => `Conferences are no longer read from “${text('label')}”; those that came from there stay.`,
    de: ({ text }) => `Konferenzen werden nicht mehr aus „${text('label')}“ gelesen; was von dort kam, bleibt.`,
  },
};
