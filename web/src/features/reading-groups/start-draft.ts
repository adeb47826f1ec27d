import type { ReadingKind, StartReadingGroupInput } from '../../lib/graphql/generated.js';

export const readingKinds = ['BOOK', 'PAPER', 'TALK', 'POST_MORTEM'] as const satisfies readonly ReadingKind[];

/** A new group as the form holds it: chapters a line each, numbers as typed. */
export interface StartDraft {
  kind: ReadingKind;
  title: string;
  authors: string;
  isbn: string;
  url: string;
  about: string;
  chapters: string;
  chaptersPerSession: number | string;
  sessions: number | string;
  startsOn: string;
  time: string;
  minutes: number | string;
  zone: string;
  capWeeks: number | string;
  leaveOut: string[];
}

export const chaptersOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The input of the preview and of starting; null while a day, a time or a number is missing. */
export function inputOf({ chapters, chaptersPerSession, sessions, minutes, capWeeks, ...draft }: StartDraft): StartReadingGroupInput | null {
  if (typeof minutes !== 'number' || typeof capWeeks !== 'number' || typeof chaptersPerSession !== 'number' || typeof sessions !== 'number' || !draft.startsOn || !draft.time) return null;
  return { ...draft, chapters: chaptersOf(chapters), chaptersPerSession, sessions, minutes, capWeeks, isbn: draft.kind === 'BOOK' ? draft.isbn.trim() || null : null, url: draft.url.trim() || null };
}
