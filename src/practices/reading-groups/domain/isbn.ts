/**
 * The thirteen digits of an ISBN written with or without hyphens and blanks; undefined when it is none or its check digit is wrong. An
 * ISBN-10 is given its 978 form, so that one book has one number. Check digits: ISO 2108, Annex A.
 */
export function readIsbn(text: string): string | undefined {
  const bare = text.trim().replace(/^ISBN(-1[03])?:?\s*/i, '').replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(bare)) return sum10(bare) % 11 === 0 ? withCheckDigit(`978${bare.slice(0, 9)}`) : undefined;
  if (/^97[89]\d{10}$/.test(bare)) return withCheckDigit(bare.slice(0, 12)) === bare ? bare : undefined;
  return undefined;
}

/** Weights 10 to 1, X counting ten: a multiple of eleven when it is right. */
function sum10(isbn: string): number {
  return [...isbn].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - index), 0);
}

/** Weights 1, 3, 1, 3 …; the last digit fills up to a multiple of ten. */
function withCheckDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
