/** One page of a list in Relay's terms. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A cursor is the sort key of a row, opaque to clients. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** The sort key inside a cursor with `length` parts; undefined when it is not one of ours. */
export function decodeCursor(cursor: string, length: number): readonly string[] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string');
    return isKey ? (key as string[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts a page out of rows fetched with one more than `first`. */
export function pageOf<T>(rows: readonly T[], first: number, after: string | null | undefined, keyOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, first);
  return { items, cursors: items.map((row) => encodeCursor(keyOf(row))), hasNextPage: rows.length > first, hasPreviousPage: Boolean(after) };
}
