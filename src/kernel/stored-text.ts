/** Text as PostgreSQL can store it: without NUL, and without halves of characters that stand alone. */
export function storable(text: string): string {
  return text.replaceAll(/[\0\p{Cs}]/gu, '');
}
