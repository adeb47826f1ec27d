import type { Locale } from '../../../kernel/locale.js';

/** Something to know before a day is booked; it stops nobody. */
export type BookingWarning = { readonly kind: 'roster-stale' } | { readonly kind: 'coverage'; readonly people: number; readonly away: number; readonly share: number };

/** A warning in words. */
export function warningWords(warning: BookingWarning, locale: Locale): string {
  if (warning.kind === 'roster-stale') {
    return locale === 'de'
      ? 'Der Bereitschaftsplan ist nicht aktuell. Stellt sich heraus, dass du Bereitschaft hast, sagen wir dir Bescheid und bieten andere Tage an.'
      : 'The on-call roster is out of date. Should it turn out that you are on call, we tell you and offer other days.';
  }
  const { people, away, share } = warning;
  const wanted = Math.ceil(share * people - 1e-9);
  return locale === 'de'
    ? `Dein Team hätte an diesem Tag ${people - away} von ${people} Leuten, und ${wanted} sollten es sein. Das hindert dich nicht; sprecht euch ab.`
    : `Your team would have ${people - away} of ${people} people that day, and should have ${wanted}. Nothing stops you; talk to each other.`;
}
