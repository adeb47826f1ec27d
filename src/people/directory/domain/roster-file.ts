import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '../../../kernel/result.js';
import { decodeText } from './decode-text.js';
import { REQUIRED_COLUMNS, ROSTER_COLUMNS, type RosterColumn } from './roster-columns.js';
import type { RosterFileError } from './roster-import.errors.js';

export const ROSTER_BYTES_MAX = 4_000_000;
export const ROSTER_ROWS_MAX = 100_000;
const RAW_MAX_LENGTH = 300;

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Other spellings of the headers, after case, blanks, dots, `_` and `-` are taken out. */
const ALIASES: Readonly<Record<string, RosterColumn>> = {
  email: 'email', emailaddress: 'email', mail: 'email', name: 'name', fullname: 'name', teampath: 'team path', team: 'team path',
  leadof: 'lead_of', timezone: 'time_zone', locale: 'locale', language: 'locale', startedon: 'started_on', startdate: 'started_on',
};

/** One record of the file. A column that the file doesn't have is absent from `cells`; an empty cell is `''`. Cells are trimmed. */
export interface RosterRow {
  /** The line on which the record starts, from 1, as an editor shows it. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<RosterColumn, string>>>;
  /** How many cells the record has (empty ones after the last column don't count), and how many the header. */
  readonly cellCount: number;
  readonly columnCount: number;
  /** The record's cells as one text, shortened to 300 characters, for showing a line that can't be used. */
  readonly raw: string;
}

/** A file that could be read, not yet judged line by line. */
export interface RosterFile {
  readonly rows: readonly RosterRow[];
  readonly columns: readonly RosterColumn[];
  /** Headers that mean nothing to the import and are left out. */
  readonly ignoredColumns: readonly string[];
  readonly delimiter: Delimiter;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

interface Header {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
  readonly columns: readonly (RosterColumn | null)[];
}

/**
 * Reads a roster file: UTF-8 with or without BOM (or UTF-16, as spreadsheets write it), comma, semicolon or tab, quoted cells that may hold line
 * ends, any order of columns. The delimiter is the one under which the first line names most of our columns, so a semicolon in a quoted name
 * can't mislead it. What is no such file gives one clear error.
 */
export function readRosterFile(bytes: Uint8Array): Result<RosterFile, RosterFileError> {
  if (bytes.length > ROSTER_BYTES_MAX) return err({ kind: 'too-large', bytes: bytes.length, most: ROSTER_BYTES_MAX });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  // Line ends become one kind, or mixed ones (a file edited on two systems) would count wrongly.
  const { text, skippedLines } = withoutSeparatorLine(decoded.value.replace(/\r\n?/g, '\n'));
  const header = findHeader(text);
  if (!header.ok) return header;
  const records = parseAll(text, header.value.delimiter);
  return records.ok ? toRosterFile(records.value, header.value, skippedLines) : records;
}

/** Excel's hint `sep=;` on the first line is no header. */
function withoutSeparatorLine(text: string): { text: string; skippedLines: number } {
  const hint = /^"?sep=[,;\t]"?[ ,;\t]*\n/i.exec(text);
  return hint ? { text: text.slice(hint[0].length), skippedLines: 1 } : { text, skippedLines: 0 };
}

function findHeader(text: string): Result<Header, RosterFileError> {
  const candidates = DELIMITERS.map((delimiter) => readHeader(text, delimiter));
  const best = candidates.reduce((a, b) => (known(b) > known(a) ? b : a));
  const found = best.columns.filter((column) => column !== null);
  const missing = REQUIRED_COLUMNS.filter((column) => !found.includes(column));
  if (missing.length > 0) return err({ kind: 'header-missing', missing, found: best.names.slice(0, 20).map((name) => name.slice(0, 60)) });
  const twice = found.find((column, index) => found.indexOf(column) !== index);
  return twice === undefined ? ok(best) : err({ kind: 'column-twice', column: twice });
}

const known = (header: Header): number => new Set(header.columns.filter((column) => column !== null)).size;

function readHeader(text: string, delimiter: Delimiter): Header {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  let names: readonly string[];
  try {
    names = (parse(first, { delimiter, trim: true, relax_quotes: true }) as string[][])[0] ?? [];
  } catch {
    names = [];
  }
  return { delimiter, names, columns: names.map((name) => ALIASES[name.toLowerCase().replace(/[\s._-]+/gu, '')] ?? null) };
}

function parseAll(text: string, delimiter: Delimiter): Result<readonly Parsed[], RosterFileError> {
  try {
    return ok(parse(text, { delimiter, trim: true, relax_column_count: true, skip_records_with_empty_values: true, record_delimiter: '\n', info: true }) as unknown as Parsed[]);
  } catch (error) {
    const { code, lines, message } = error as { code?: string; lines?: number; message: string };
    if (code === 'CSV_QUOTE_NOT_CLOSED') return err({ kind: 'quote-not-closed', line: openingLine(text, delimiter) });
    return err({ kind: 'malformed', line: lines ?? 1, detail: message });
  }
}

/** The parser names the last line of a cell that never ends; the first one is where to look. It is the first from which on nothing can be read. */
function openingLine(text: string, delimiter: Delimiter): number {
  const lines = text.split('\n');
  let line = 1;
  for (const record of parse(text, { delimiter, trim: true, relax_column_count: true, record_delimiter: '\n', info: true, skip_records_with_error: true }) as unknown as Parsed[]) {
    line = record.info.lines + 1;
  }
  while (line < lines.length && lines[line - 1]!.trim() === '') line += 1;
  return line;
}

function toRosterFile(records: readonly Parsed[], header: Header, skippedLines: number): Result<RosterFile, RosterFileError> {
  const { delimiter, names, columns } = header;
  const rows = records.slice(1).map((parsed) => toRow(parsed, columns, delimiter, skippedLines));
  if (rows.length === 0) return err({ kind: 'no-rows' });
  if (rows.length > ROSTER_ROWS_MAX) return err({ kind: 'too-many-rows', rows: rows.length, most: ROSTER_ROWS_MAX });
  return ok({
    rows, delimiter, columns: ROSTER_COLUMNS.filter((column) => columns.includes(column)),
    ignoredColumns: names.filter((name, index) => columns[index] === null && name !== ''),
  });
}

function toRow({ record, info }: Parsed, columns: Header['columns'], delimiter: Delimiter, skippedLines: number): RosterRow {
  const cells: Partial<Record<RosterColumn, string>> = {};
  for (const [index, column] of columns.entries()) if (column !== null) cells[column] = record[index] ?? '';
  const lineEnds = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
  const filled = record.findLastIndex((cell) => cell !== '') + 1;
  const cellCount = filled > columns.length ? filled : Math.min(record.length, columns.length);
  const raw = record.join(delimiter);
  return {
    line: info.lines - lineEnds + skippedLines, cells, cellCount, columnCount: columns.length,
    raw: raw.length > RAW_MAX_LENGTH ? `${raw.slice(0, RAW_MAX_LENGTH - 1)}…` : raw,
  };
}
