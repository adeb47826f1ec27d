import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../domain/results-csv.js';

/**
 * Rows as lines of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it: names of teams and
 * pulses and words of questions are typed by people. Numbers stay numbers, negative ones too.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows.map((row) => [...row]), { escape_formulas: true, record_delimiter: '\r\n' });
}
