import type { Locale } from '../../../kernel/locale.js';

const MINUTE_MS = 60_000;
const STEPS = [{ unit: 'day', minutes: 1440 }, { unit: 'hour', minutes: 60 }, { unit: 'minute', minutes: 1 }] as const;

const WORDS: Readonly<Record<Locale, { readonly never: string; readonly read: (ago: string) => string; readonly now: string }>> = {
  en: { never: 'not read yet', read: (ago) => `read ${ago}`, now: 'read just now' },
  de: { never: 'noch nicht gelesen', read: (ago) => `${ago} gelesen`, now: 'gerade gelesen' },
};

/** How old a roster is, in words: in the largest unit of which two have passed, so that nothing is rounded to half its age. */
export function rosterAge(lastGoodAt: Date | null, now: Date, locale: Locale): string {
  if (!lastGoodAt) return WORDS[locale].never;
  const minutes = Math.floor((now.getTime() - lastGoodAt.getTime()) / MINUTE_MS);
  if (minutes < 1) return WORDS[locale].now;
  const step = STEPS.find((candidate) => minutes >= 2 * candidate.minutes) ?? STEPS[2];
  return WORDS[locale].read(new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-Math.floor(minutes / step.minutes), step.unit));
}
