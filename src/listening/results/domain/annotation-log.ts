import type { Locale } from '../../../kernel/locale.js';
import type { AnnotationKind } from './annotation.js';

interface Facts {
  name(key: string): string;
  text(key: string): string;
}

type Sentence = Readonly<Record<Locale, (facts: Facts) => string>>;

const KINDS: Readonly<Record<AnnotationKind, Readonly<Record<Locale, string>>>> = {
  reorganisation: { en: 'A reorganisation', de: 'Eine Umorganisation' },
  incident: { en: 'An incident', de: 'Ein Vorfall' },
  launch: { en: 'A launch', de: 'Eine Veröffentlichung' },
  practice: { en: 'An event of a practice', de: 'Ein Ereignis einer Praktik' },
  other: { en: 'An event', de: 'Ein Ereignis' },
};
const kind = ({ text }: Facts, locale: Locale): string => (KINDS[text('kind') as AnnotationKind] ?? KINDS.other)[locale];

/** What every member learns of events on time lines: that there is one, of what kind, where and for which day; its words are read on the time line. */
export const ANNOTATION_LOG: Readonly<Record<string, Sentence>> = {
  'annotation-added': {
    en: (facts) => `${kind(facts, 'en')} was put on the time line of ${facts.name('teamId')} for ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} steht jetzt auf der Zeitleiste von ${facts.name('teamId')}, für ${facts.text('on')}.`,
  },
  'annotation-changed': {
    en: (facts) => `${kind(facts, 'en')} on the time line of ${facts.name('teamId')} was changed; it stands at ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} auf der Zeitleiste von ${facts.name('teamId')} wurde geändert und steht bei ${facts.text('on')}.`,
  },
  'annotation-removed': {
    en: (facts) => `${kind(facts, 'en')} was taken off the time line of ${facts.name('teamId')}, where it stood at ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} steht nicht mehr auf der Zeitleiste von ${facts.name('teamId')}; der Tag war ${facts.text('on')}.`,
  },
  'annotation-added-for-all': {
    en: (facts) => `${kind(facts, 'en')} was put on everybody’s time line for ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} steht jetzt auf den Zeitleisten aller, für ${facts.text('on')}.`,
  },
  'annotation-changed-for-all': {
    en: (facts) => `${kind(facts, 'en')} on everybody’s time line was changed; it stands at ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} auf den Zeitleisten aller wurde geändert und steht bei ${facts.text('on')}.`,
  },
  'annotation-removed-for-all': {
    en: (facts) => `${kind(facts, 'en')} was taken off everybody’s time line, where it stood at ${facts.text('on')}.`,
    de: (facts) => `${kind(facts, 'de')} steht nicht mehr auf den Zeitleisten aller; der Tag war ${facts.text('on')}.`,
  },
};
