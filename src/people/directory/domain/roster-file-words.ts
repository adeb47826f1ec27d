import type { RosterFileError } from './roster-import.errors.js';

const LOOKS_LIKE = {
  excel: 'This is an Excel workbook. Save it as CSV (UTF-8) and try again.',
  pdf: 'This is a PDF, not a CSV file.',
  archive: 'This is an archive or a workbook, not a CSV file. Save the table as CSV (UTF-8) and try again.',
  unknown: 'This is no text file. Save the table as CSV (UTF-8) and try again.',
} as const;

/** Why a file can't be read, in a sentence that says what to do. */
export function rosterFileMessage(error: RosterFileError): string {
  switch (error.kind) {
    case 'empty': return 'The file is empty.';
    case 'too-large': return `The file has ${error.bytes} bytes; at most ${error.most} can be read.`;
    case 'binary': return LOOKS_LIKE[error.looksLike];
    case 'html': return 'This is a web page, not a CSV file.';
    case 'json': return 'This is JSON, not a CSV file.';
    case 'not-utf8': return `The file is not in UTF-8 (first seen in line ${error.line}). Save it as CSV (UTF-8) and try again.`;
    case 'header-missing': return `The first line must name the columns; ${error.missing.join(', ')} ${error.missing.length === 1 ? 'is' : 'are'} missing.`;
    case 'column-twice': return `The column ${error.column} is there twice.`;
    case 'quote-not-closed': return `The quotation mark opened in line ${error.line} is never closed.`;
    case 'malformed': return `Line ${error.line} can’t be read: ${error.detail}`;
    case 'no-rows': return 'The file has a header and no lines.';
    case 'too-many-rows': return `The file has ${error.rows} lines; at most ${error.most} can be read at once.`;
  }
}
