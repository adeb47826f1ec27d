/** `moved-to-hack-week` as the member `MOVED_TO_HACK_WEEK` of an enum that has one for every word of the domain. */
export function toEnum<T extends string>(members: Readonly<Record<string, T>>, word: string): T {
  const member = members[word.toUpperCase().replaceAll('-', '_')];
  if (member === undefined) throw new Error(`no member for ${word}`);
  return member;
}

/** `MOVED_TO_HACK_WEEK` as the domain's word `moved-to-hack-week`. The caller names the type that all members of the enum belong to. */
export function fromEnum<Word extends string>(member: string): Word {
  return member.toLowerCase().replaceAll('_', '-') as Word;
}
