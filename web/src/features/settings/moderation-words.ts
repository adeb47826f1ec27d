/** Most words on an organization's list, and characters of one of them; the server has the same. */
export const wordLimits = { words: 500, least: 2, most: 60 } as const;

/** What became of words that were typed or pasted. */
export type WordsRead =
  | { readonly kind: 'good'; readonly words: readonly string[] }
  | { readonly kind: 'length'; readonly word: string }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'too-many' };

const sameAs = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Reads a word, a phrase or a pasted list (commas, semicolons, lines) that is to be added to a list. What is there already but for case and accents is left out. */
export function readWords(typed: string, list: readonly string[]): WordsRead {
  const words = typed.split(/[,;\n\r]+/u).map((word) => word.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()).filter((word) => word !== '');
  const wrong = words.find((word) => [...word].length < wordLimits.least || [...word].length > wordLimits.most);
  if (wrong !== undefined) return { kind: 'length', word: wrong };
  const known = new Set(list.map(sameAs));
  const fresh = words.filter((word) => {
    const isNew = !known.has(sameAs(word));
    known.add(sameAs(word));
    return isNew;
  });
  if (fresh.length === 0) return { kind: 'nothing-new' };
  return list.length + fresh.length > wordLimits.words ? { kind: 'too-many' } : { kind: 'good', words: fresh };
}
