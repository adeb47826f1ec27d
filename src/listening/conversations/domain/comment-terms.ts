import { foldedWords, holdsWords } from './folded-words.js';
import { STOP_WORDS } from './stop-words.js';

/** A term and in how many comments it stands. */
export interface CommentTerm {
  readonly term: string;
  readonly comments: number;
}

/** A term must stand in at least this many comments: one that is in a single comment would only quote it. */
const LEAST_COMMENTS_OF_TERM = 2;
const SHORTEST_WORD = 3;

/**
 * What a round's comments speak of, by plain counting: words and pairs of neighbouring words, neither a stop word of English or German, by the
 * number of comments that hold them. A word that never stands outside of one listed pair is left out, since the pair says more. The most
 * frequent first, then pairs before words, then by alphabet.
 */
export function commentTerms(texts: readonly string[], most: number): readonly CommentTerm[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(foldedWords(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const frequent = [...counts].flatMap(([term, comments]) => (comments >= LEAST_COMMENTS_OF_TERM ? [{ term, comments }] : []));
  const withinPairs = new Set(frequent.flatMap(({ term, comments }) => (isPair(term) ? term.split(' ').map((word) => `${word}|${comments}`) : [])));
  return frequent
    .filter(({ term, comments }) => isPair(term) || !withinPairs.has(`${term}|${comments}`))
    .sort((a, b) => b.comments - a.comments || Number(isPair(b.term)) - Number(isPair(a.term)) || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}

/** Whether a comment holds a term, as counting it did. */
export function holdsTerm(text: string, term: string): boolean {
  return holdsWords(foldedWords(text), foldedWords(term));
}

function termsOf(words: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!isTelling(word)) continue;
    terms.add(word);
    const next = words[at + 1];
    if (next !== undefined && next !== word && isTelling(next)) terms.add(`${word} ${next}`);
  }
  return terms;
}

function isTelling(word: string): boolean {
  return [...word].length >= SHORTEST_WORD && !STOP_WORDS.has(word) && !/^\p{N}+$/u.test(word);
}

function isPair(term: string): boolean {
  return term.includes(' ');
}
