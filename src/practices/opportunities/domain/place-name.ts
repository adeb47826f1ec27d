/** Letters that Unicode doesn't take apart, as people write them who don't have them. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' };
/** Marks of Latin, Greek and Cyrillic letters. Those of other scripts tell words apart. */
const MARKS = /[\u0300-\u036f]/gu;

/** In lower case and without marks: `zurich` of Zürich, `lodz` of ŁÓDŹ. */
function unmarked(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(MARKS, '').replace(/[ßæœøłđðþħıς]/gu, (letter) => PLAIN[letter]!);
}

/** What two spellings of one name have in common: `U.S.A.` and `usa`, `The Netherlands` and `netherlands`, `Zürich` and ` ZURICH`. */
export function bare(text: string): string {
  return unmarked(text).replaceAll('&', ' and ').replace(/[.'’]/gu, '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim().replace(/^the /u, '');
}

/** Is it spelled with letters that {@link bare} makes plain? */
export function isMarked(text: string): boolean {
  return unmarked(text) !== text.toLowerCase().normalize('NFC');
}

/** What all spellings of one city share. */
export function cityKey(text: string): string {
  return bare(text) || text.trim();
}

/** Of some cities as they are written, those that somebody names: in whatever spelling. */
export function namedCities(held: readonly string[], wanted: string): readonly string[] {
  const key = cityKey(wanted);
  return held.filter((text) => cityKey(text) === key);
}

/** Of some cities as they are written, those with a word in their name. */
export function citiesWith(held: readonly string[], word: string): readonly string[] {
  const part = bare(word);
  return part === '' ? [] : held.filter((text) => bare(text).includes(part));
}
