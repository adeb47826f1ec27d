/** Languages that every text of the product exists in. */
export const LOCALES = ['en', 'de'] as const;

/** A language of the product. */
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the product. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Reads `de`, `DE`, `de-AT`, `de_CH.UTF-8` as `de`; null when it is no language of the product. */
export function parseLocale(text: string): Locale | null {
  const language = text.trim().toLowerCase().split(/[-_.]/)[0];
  return LOCALES.find((locale) => locale === language) ?? null;
}
