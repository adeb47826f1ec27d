import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { readIsbn } from './isbn.js';
import type { Reading } from './reading-group.js';

export const TITLE_LENGTH = 160;
export const AUTHORS_LENGTH = 200;
export const ABOUT_LENGTH = 2000;
export const CHAPTERS = 100;
export const CHAPTER_LENGTH = 160;
export const NOTES_LENGTH = 10_000;
export const TAKEAWAY_LENGTH = 2000;
export const REASON_LENGTH = 300;
export const TOPIC_LENGTH = 200;
const URL_LENGTH = 500;

/** Trims what is read and checks it. Every problem at once. */
export function readReading(typed: Reading): Result<Reading, readonly FieldProblem[]> {
  const isbnText = typed.kind === 'book' ? typed.isbn?.trim() || null : null;
  const isbn = isbnText === null ? null : readIsbn(isbnText);
  const draft = { kind: typed.kind, title: typed.title.trim(), authors: typed.authors.trim(), isbn: isbn ?? null, url: typed.url?.trim() || null, about: typed.about.trim() };
  const problems = [
    ...textProblems('title', draft.title, 1, TITLE_LENGTH), ...textProblems('authors', draft.authors, 0, AUTHORS_LENGTH), ...textProblems('about', draft.about, 0, ABOUT_LENGTH),
    ...(isbn === undefined ? [{ path: 'isbn', code: 'no-isbn', message: 'An ISBN has 10 or 13 digits, the last of which checks the others. This one has a wrong digit.' }] : []),
    ...(isWebAddress(draft.url) ? [] : [{ path: 'url', code: 'no-web-address', message: 'An address begins with https:// or http:// and has at most 500 characters.' }]),
  ];
  return problems.length > 0 ? err(problems) : ok(draft);
}

/** Trims names of chapters; empty lines are none. */
export function readChapters(typed: readonly string[]): Result<readonly string[], readonly FieldProblem[]> {
  const chapters = typed.map((chapter) => chapter.trim()).filter((chapter) => chapter !== '');
  if (chapters.length > CHAPTERS) return err([{ path: 'chapters', code: 'chapters-too-many', message: `At most ${CHAPTERS} chapters.` }]);
  const tooLong = chapters.some((chapter) => chapter.length > CHAPTER_LENGTH);
  return tooLong ? err([{ path: 'chapters', code: 'length', message: `A chapter’s name has at most ${CHAPTER_LENGTH} characters.` }]) : ok(chapters);
}

/** What is wrong with the length of a trimmed text. */
export function textProblems(path: string, text: string, least: number, most: number): FieldProblem[] {
  if (text.length >= least && text.length <= most) return [];
  return [{ path, code: 'length', message: least === 0 ? `At most ${most} characters.` : `${least} to ${most} characters.` }];
}

/** http and https only: the address becomes a link that others press. */
function isWebAddress(url: string | null): boolean {
  if (url === null) return true;
  return url.length <= URL_LENGTH && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
