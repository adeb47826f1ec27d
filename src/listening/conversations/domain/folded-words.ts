const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** A text without case and accents, for comparing only: `Über` and `uber`, `straße` and `STRASSE` are the same. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/ß/gu, 'ss').normalize('NFKD').replace(MARKS, '').normalize('NFC');
}

/** The words of a text in their order, folded. Numbers are words; an apostrophe or a hyphen within a word belongs to it. */
export function foldedWords(text: string): readonly string[] {
  return folded(text).replace(/’/gu, "'").match(WORD) ?? [];
}

/** Whether `words` stand in `text` one behind another; an empty list stands nowhere. */
export function holdsWords(text: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return text.some((_, at) => words.every((word, offset) => text[at + offset] === word));
}
