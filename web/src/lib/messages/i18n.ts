import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Catalogue, type Language } from './catalogue.js';

const storageKey = 'barograph.language';

const load: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./en.js')).en,
  de: async () => (await import('./de.js')).de,
};

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** The language that was picked on this device, else the first of the browser's that we have. */
export function preferredLanguage(): Language {
  const wanted = [stored(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return languages.find((language) => language === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en';
}

/** Loads a language's texts and shows the page in it. */
export async function showLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) i18next.addResourceBundle(language, 'app', await load[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Like {@link showLanguage}, and remembered on this device. */
export async function pickLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts for this visit.
  }
  await showLanguage(language);
}

/** Called once before the first render. */
export async function startMessages(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    ns: ['app'],
    defaultNS: 'app',
    resources: { [language]: { app: await load[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
    showSupportNotice: false,
  });
  document.documentElement.lang = language;
}
