/** A stretch of a text that names somebody, or doesn't. */
export interface TextPart {
  readonly text: string;
  readonly isMention: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text cut at the names it mentions ("@Noor Haddad"); longer names before shorter ones, so that "@Ann Lee" isn't "@Ann". */
export function partsOf(text: string, names: readonly string[]): TextPart[] {
  if (names.length === 0) return [{ text, isMention: false }];
  const byLength = [...names].sort((a, b) => b.length - a.length);
  const cut = text.split(new RegExp(`(@(?:${byLength.map(escaped).join('|')}))(?![\\p{L}\\p{N}])`, 'u'));
  return cut.map((part, index) => ({ text: part, isMention: index % 2 === 1 })).filter((part) => part.text !== '');
}

/** The name that is being typed: what stands after the last @ before the caret, or null. */
export function typedMention(text: string, caret: number): { readonly from: number; readonly search: string } | null {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s(])@([\p{L}\p{N}.'-]*(?: [\p{L}\p{N}.'-]+)?)$/u.exec(before);
  return found ? { from: caret - found[1]!.length - 1, search: found[1]! } : null;
}

/** The text with a picked person's name in the place of what was typed, and where the caret goes. */
export function withMention(text: string, caret: number, from: number, name: string): { readonly text: string; readonly caret: number } {
  const written = `@${name} `;
  return { text: `${text.slice(0, from)}${written}${text.slice(caret).replace(/^ /, '')}`, caret: from + written.length };
}

/** Of the people picked, those whose names still stand in the text. */
export function stillNamed<Named extends { readonly name: string }>(text: string, picked: readonly Named[]): Named[] {
  return picked.filter(({ name }) => partsOf(text, [name]).some(({ isMention }) => isMention));
}
