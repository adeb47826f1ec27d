import type { Locale } from '../../../kernel/locale.js';

export interface UnitLostFacts {
  readonly peopleThen: number;
  /** The least size of a unit. */
  readonly needed: number;
  /** Whether it is a unit again by itself once newcomers count there. */
  readonly comesBack: boolean;
}

const WORDS: Readonly<Record<Locale, (facts: UnitLostFacts) => string>> = {
  en: ({ peopleThen, needed, comesBack }) =>
    `${peopleThen} people would answer there, and ${needed} are needed.${comesBack ? ' Newcomers and movers answer in the team above for a while.' : ''}`,
  de: ({ peopleThen, needed, comesBack }) =>
    `${peopleThen} Personen würden dort antworten, und ${needed} sind nötig.${comesBack ? ' Wer neu ist oder das Team wechselt, antwortet eine Zeit lang im Team darüber.' : ''}`,
};

/** Why a team stops being a unit. */
export function unitLostReason(locale: Locale, facts: UnitLostFacts): string {
  return WORDS[locale](facts);
}
