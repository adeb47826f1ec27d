import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { folded, foldedWords, holdsWords } from './folded-words.js';

/** Most words on an organization's list, and characters of one of them. */
export const MODERATION_LIMITS = { words: 500, least: 2, most: 60 } as const;

/** Reads a list as typed: white space tidied, what is the same but for case and accents only once, in alphabetical order. Every problem at once. */
export function readModerationWords(typed: readonly string[]): Result<readonly string[], readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const words = new Map<string, string>();
  for (const [index, given] of typed.entries()) {
    const word = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (word === '') continue;
    const length = [...word].length;
    if (length < MODERATION_LIMITS.least || length > MODERATION_LIMITS.most) problems.push({ path: `words.${index}`, code: 'word-length', message: `A word has ${MODERATION_LIMITS.least} to ${MODERATION_LIMITS.most} characters.` });
    else if (foldedWords(word).length === 0) problems.push({ path: `words.${index}`, code: 'no-word', message: 'There is no word in this.' });
    else if (!words.has(keyOf(word))) words.set(keyOf(word), word);
  }
  if (words.size > MODERATION_LIMITS.words) problems.push({ path: 'words', code: 'too-many-words', message: `The list has at most ${MODERATION_LIMITS.words} words.` });
  return problems.length > 0 ? err(problems) : ok([...words.values()].sort((a, b) => (folded(a) < folded(b) ? -1 : 1)));
}

/** The words of the list that stand in a text as whole words, whatever their case and accents; in the order of the list. */
export function flagsOf(text: string, list: readonly string[]): readonly string[] {
  const words = foldedWords(text);
  return list.filter((word) => holdsWords(words, foldedWords(word)));
}

function keyOf(word: string): string {
  return foldedWords(word).join(' ');
}
