import type { Locale } from '../../../kernel/locale.js';

/** Who would read the comments of a unit's round. */
export interface CommentReaders {
  readonly asksComment: boolean;
  readonly unitName: string;
  /** Who leads the unit's team and the teams above, the nearest first. */
  readonly leads: readonly string[];
  /** Who is appointed to see the whole organization. */
  readonly appointed: readonly string[];
  readonly membersSeeResults: boolean;
  readonly commentK: number;
}

/** Says before the box who will read what is written into it, and when. */
export function commentReadersWords(readers: CommentReaders, locale: Locale): string {
  return locale === 'de' ? german(readers) : english(readers);
}

function english({ asksComment, unitName, leads, appointed, membersSeeResults, commentK }: CommentReaders): string {
  if (!asksComment) return 'This round asks for no comments.';
  const people = [...new Set([...leads, ...appointed])];
  const who = [...(membersSeeResults ? [`everyone in ${unitName}`] : []), ...people];
  const shown = who.length === 0 ? 'Nobody reads the comments as things stand.' : `Read by ${list(who, 'and')}.`;
  return `${shown} Comments are shown in random order after the round, without scores, if at least ${commentK} people answered and three of them wrote one; otherwise they move up to the next larger group, and only its readers see them.`;
}

function german({ asksComment, unitName, leads, appointed, membersSeeResults, commentK }: CommentReaders): string {
  if (!asksComment) return 'Diese Runde fragt nach keinem Kommentar.';
  const people = [...new Set([...leads, ...appointed])];
  const who = [...(membersSeeResults ? [`alle in ${unitName}`] : []), ...people];
  const shown = who.length === 0 ? 'So, wie es jetzt ist, liest niemand die Kommentare.' : `Es lesen: ${list(who, 'und')}.`;
  return `${shown} Kommentare werden nach der Runde in zufälliger Reihenfolge und ohne Werte gezeigt, wenn mindestens ${commentK} geantwortet und drei davon einen geschrieben haben; sonst gehen sie in die nächstgrößere Gruppe, und nur wer dort liest, sieht sie.`;
}

function list(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;
}
