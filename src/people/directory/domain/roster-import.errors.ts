import type { RosterColumn } from './roster-columns.js';

/** Why the bytes are no roster. Nothing is read from such a file. `line` counts from 1. */
export type RosterFileError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** A workbook, archive, picture or program. `looksLike` names it where it can be told. */
  | { readonly kind: 'binary'; readonly looksLike: 'excel' | 'pdf' | 'archive' | 'unknown' }
  | { readonly kind: 'html' }
  | { readonly kind: 'json' }
  /** Some old encoding, mostly Windows-1252 or Latin-1. */
  | { readonly kind: 'not-utf8'; readonly line: number }
  | { readonly kind: 'header-missing'; readonly missing: readonly RosterColumn[]; readonly found: readonly string[] }
  | { readonly kind: 'column-twice'; readonly column: RosterColumn }
  | { readonly kind: 'quote-not-closed'; readonly line: number }
  | { readonly kind: 'malformed'; readonly line: number; readonly detail: string }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-rows'; readonly rows: number; readonly most: number };

/** The file would end many people at once and their number wasn't typed, or another one was. */
export interface LeaversNotConfirmed {
  readonly kind: 'leavers-not-confirmed';
  readonly leavers: number;
}

export const BAD_LINE_CODES = [
  'wrong-number-of-cells', 'email-missing', 'email-invalid', 'email-twice', 'name-missing', 'name-invalid', 'team-path-missing', 'team-path-invalid',
  'lead-of-invalid', 'lead-of-unknown', 'time-zone-unknown', 'locale-unknown', 'started-on-invalid',
] as const;
export type BadLineCode = (typeof BAD_LINE_CODES)[number];
