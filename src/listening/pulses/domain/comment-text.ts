import { err, ok, type Result } from '../../../kernel/result.js';

/** Longest comment, in characters as people count them (code points). */
export const COMMENT_MAX_LENGTH = 2000;

/** Why a comment isn't taken. */
export type CommentProblem = 'comment-not-asked' | 'comment-too-long' | 'comment-malformed';

/** Control characters other than line breaks and tabs, and halves of characters. */
const UNPRINTABLE = /[\p{Cs}\p{Co}]|(?![\n\t])\p{Cc}/u;

/**
 * A comment as it is stored: line breaks as \n, outer white space gone, canonical composition; null when nothing is left. Nothing else is
 * changed, so that the author finds their own words.
 */
export function readComment(given: string | null | undefined, isAsked: boolean): Result<string | null, CommentProblem> {
  const text = (given ?? '').replace(/\r\n?/g, '\n').trim();
  if (text === '') return ok(null);
  if (!isAsked) return err('comment-not-asked');
  if (UNPRINTABLE.test(text)) return err('comment-malformed');
  const composed = text.normalize('NFC');
  return [...composed].length > COMMENT_MAX_LENGTH ? err('comment-too-long') : ok(composed);
}
