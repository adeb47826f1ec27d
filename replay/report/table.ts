/** Rows of cells as lines whose columns stand below each other; columns named in `right` are set flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ')}`.trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
}

/** 1259 as 1,259. */
export function count(value: number): string {
  return value.toLocaleString('en');
}
