import type { Locale } from '../../kernel/locale.js';

/** One entry of the members' log while its sentence is made: names are looked up when it is read. */
export interface LogFacts {
  /** The name of what `key` holds the id of, for example `personId`; a word for "nobody" where there is none. */
  name(key: string): string;
  /** A plain fact, as text. */
  text(key: string): string;
}

/** Says an entry in every language. */
export type LogSentence = Readonly<Record<Locale, (facts: LogFacts) => string>>;

/** Where the names of one kind of id are: keys of an entry's data that are `<kind>Id` or end in `<Kind>Id`. Table and columns are our own words. */
export interface NamedTable {
  readonly kind: string;
  readonly table: string;
  readonly idColumn: string;
  readonly nameColumn: string;
}

const sentences = new Map<string, LogSentence>();
const tables = new Map<string, NamedTable>();

/** Called once by each feature's module file, for the kinds of entries that it writes. */
export function registerLogSentences(own: Readonly<Record<string, LogSentence>>, named: readonly NamedTable[] = []): void {
  for (const [kind, sentence] of Object.entries(own)) {
    const known = sentences.get(kind);
    if (known !== undefined && known !== sentence) throw new Error(`two sentences for ${kind} in the members’ log`);
    sentences.set(kind, sentence);
  }
  for (const table of named) tables.set(table.kind, table);
}

export function logSentence(kind: string): LogSentence | undefined {
  return sentences.get(kind);
}

/** What kind of thing a key of an entry's data names; undefined for plain facts. */
export function namedTableOf(key: string): NamedTable | undefined {
  return [...tables.values()].find(({ kind }) => key === `${kind}Id` || key.endsWith(`${kind[0]!.toUpperCase()}${kind.slice(1)}Id`));
}
