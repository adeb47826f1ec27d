export const ROSTER_COLUMNS = ['email', 'name', 'team path', 'lead_of', 'time_zone', 'locale', 'started_on'] as const;

/** A column of the roster file. */
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Columns without which a file is no roster. */
export const REQUIRED_COLUMNS: readonly RosterColumn[] = ['email', 'name', 'team path'];

/** One record of the file. A column that the file doesn't have is absent from `cells`; an empty cell is `''`. */
export interface RosterRow {
  /** The line on which the record starts, from 1, as an editor shows it. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<RosterColumn, string>>>;
  /** How many cells the record has, and how many the header. */
  readonly cellCount: number;
  readonly columnCount: number;
  /** The record as it stands in the file, shortened to 300 characters. */
  readonly raw: string;
}

/** A file that could be read, not yet judged line by line. */
export interface RosterFile {
  readonly rows: readonly RosterRow[];
  readonly columns: readonly RosterColumn[];
  /** Headers that mean nothing to the import and are left out. */
  readonly ignoredColumns: readonly string[];
  readonly delimiter: ',' | ';' | '\t';
}
