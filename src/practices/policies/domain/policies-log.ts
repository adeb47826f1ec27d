import type { Locale } from '../../../kernel/locale.js';

interface Facts {
  text(key: string): string;
}

/** What practices are called, by the key that they are stored under. */
const NAMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'code-t': { en: 'Code T', de: 'Code T' }, 'hack-week': { en: 'Hack week', de: 'die Hack Week' }, talks: { en: 'Talks', de: 'Vorträge' }, 'reading-groups': { en: 'Reading in groups', de: 'Lesen in Gruppen' },
};

function nameOf(practice: string, locale: Locale): string {
  return NAMES[practice]?.[locale] ?? practice;
}

/** What every member learns: that rules were set or taken back, and from when they hold. */
export const POLICIES_LOG: Readonly<Record<string, Readonly<Record<Locale, (facts: Facts) => string>>>> = {
  'practice-switched-on': {
    en: ({ text }) => `${nameOf(text('practice'), 'en')} was switched on from ${text('effectiveFrom')}.`,
    de: ({ text }) => `${nameOf(text('practice'), 'de')} wurde ab ${text('effectiveFrom')} eingeschaltet.`,
  },
  'practice-switched-off': {
    en: ({ text }) => `${nameOf(text('practice'), 'en')} was switched off from ${text('effectiveFrom')}.`,
    de: ({ text }) => `${nameOf(text('practice'), 'de')} wurde ab ${text('effectiveFrom')} ausgeschaltet.`,
  },
  'practice-rules-changed': {
    en: ({ text }) => `New rules for ${nameOf(text('practice'), 'en')} were set from ${text('effectiveFrom')}.`,
    de: ({ text }) => `Für ${nameOf(text('practice'), 'de')} wurden ab ${text('effectiveFrom')} neue Regeln festgelegt.`,
  },
  'practice-rules-withdrawn': {
    en: ({ text }) => `The rules for ${nameOf(text('practice'), 'en')} that were to hold from ${text('effectiveFrom')} were withdrawn.`,
    de: ({ text }) => `Die Regeln für ${nameOf(text('practice'), 'de')}, die ab ${text('effectiveFrom')} gelten sollten, wurden zurückgenommen.`,
  },
};
