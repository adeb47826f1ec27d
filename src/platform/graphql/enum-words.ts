/** What the domain's word `moved-to-hack-week` is called as a member of an enum: `MOVED_TO_HACK_WEEK`. */
type MemberOf<Word extends string> = Word extends `${infer First}-${infer Rest}` ? `${Uppercase<First>}_${MemberOf<Rest>}` : Uppercase<Word>;

/** Names of members by word, of words that have one: asked for hundreds of times in one answer. */
const names = new Map<string, string>();

/** The member of an enum for a word of the domain. An enum that lacks one of the words that may come doesn't compile. */
export function toEnum<Word extends string, Members extends Readonly<Record<MemberOf<Word>, string>>>(members: Members, word: Word): Members[keyof Members] {
  const name = names.get(word) ?? word.toUpperCase().replaceAll('-', '_');
  const member = (members as unknown as Readonly<Record<string, Members[keyof Members] | undefined>>)[name];
  if (member === undefined) throw new Error(`no member for ${word}`);
  names.set(word, name);
  return member;
}

/** `MOVED_TO_HACK_WEEK` as the domain's word `moved-to-hack-week`. The caller names the type that all members of the enum belong to. */
export function fromEnum<Word extends string>(member: string): Word {
  return member.toLowerCase().replaceAll('_', '-') as Word;
}
