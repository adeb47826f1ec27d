import type { Locale } from '../../../kernel/locale.js';

interface Facts {
  text(key: string): string;
}

/** What every member learns: that the list of words changed and how long it is now. */
export const CONVERSATION_LOG: Readonly<Record<string, Readonly<Record<Locale, (facts: Facts) => string>>>> = {
  'moderation-words-changed': {
    en: ({ text }) => `The list of words that mark a comment for its readers was changed; it has ${text('count')} now.`,
    de: ({ text }) => `Die Liste der Wörter, die einen Kommentar für seine Leser markieren, wurde geändert; sie hat jetzt ${text('count')}.`,
  },
};
