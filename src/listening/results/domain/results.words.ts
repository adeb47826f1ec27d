import type { Locale } from '../../../kernel/locale.js';

/**
 * When results of an open round appear that has nothing sealed for a team. A pool under 2k can't be added up before the close unless everybody
 * has answered; a larger one as soon as 2k answers wait at a tick.
 */
export function resultsWhenWords(eligible: number, k: number, locale: Locale): string {
  const isSmall = eligible < 2 * k;
  if (locale === 'de') return isSmall ? 'am Ende der Runde oder sobald alle geantwortet haben' : `sobald ${2 * k} geantwortet haben, spätestens am Ende der Runde`;
  return isSmall ? 'at close, or as soon as everyone has answered' : `as soon as ${2 * k} have answered, at the latest at close`;
}

/** Why a closed round shows no comments, or null when it shows some or asked for none. */
export function commentsNoteWords(shown: number, asksComment: boolean, commentK: number, locale: Locale): string | null {
  if (shown > 0 || !asksComment) return null;
  if (locale === 'de') return `Keine Kommentare hier: Sie erscheinen erst, wenn mindestens ${commentK} geantwortet und drei davon einen geschrieben haben, sonst in der nächstgrößeren Gruppe.`;
  return `No comments here: they appear once at least ${commentK} people answered and three of them wrote one, otherwise with the next larger group.`;
}
