import type { en } from './en.js';

/** The same tree of keys with any texts: what every other language has to provide. */
export type SameKeys<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> };

/** The message catalogue; English is the reference, and a language with a key too few or too many does not compile. */
export type Catalogue = SameKeys<typeof en>;
export type Language = 'en' | 'de';
export const languages: readonly Language[] = ['en', 'de'];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof en };
  }
}
