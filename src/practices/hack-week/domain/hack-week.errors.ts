import type { Locale } from '../../../kernel/locale.js';

/** The practice is off, or not open to the team of who asks. */
export interface HackWeekOff {
  readonly kind: 'off';
  readonly why: 'off' | 'not-in-audience';
}

/** A phase or a state does not allow it; `allowed` is what can be done instead. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly text: Readonly<Record<Locale, string>>;
  readonly allowed: readonly string[];
}

export function notNow(text: Readonly<Record<Locale, string>>, allowed: readonly string[] = []): NotNow {
  return { kind: 'not-now', text, allowed };
}

/** Somebody else was first: what the writer saw is no longer so. */
export interface Outdated {
  readonly kind: 'outdated';
}
export const outdated: Outdated = { kind: 'outdated' };
