import type { LocalizedText } from '../../../kernel/locale.js';
import type { RosterFileError } from './roster-import.errors.js';

const SAVE_AS = { en: 'Save the table as CSV (UTF-8) and try again.', de: 'Speichere die Tabelle als CSV (UTF-8) und versuche es noch einmal.' };
const LOOKS_LIKE: Readonly<Record<'excel' | 'pdf' | 'archive' | 'unknown', LocalizedText>> = {
  excel: { en: `This is an Excel workbook. ${SAVE_AS.en}`, de: `Das ist eine Excel-Arbeitsmappe. ${SAVE_AS.de}` },
  pdf: { en: 'This is a PDF, not a CSV file.', de: 'Das ist ein PDF, keine CSV-Datei.' },
  archive: { en: `This is an archive or a workbook, not a CSV file. ${SAVE_AS.en}`, de: `Das ist ein Archiv oder eine Arbeitsmappe, keine CSV-Datei. ${SAVE_AS.de}` },
  unknown: { en: `This is no text file. ${SAVE_AS.en}`, de: `Das ist keine Textdatei. ${SAVE_AS.de}` },
};

/** Why a file can't be read, in a sentence that says what to do. What a reader of CSV says of a malformed line stays in English. */
export function rosterFileWords(error: RosterFileError): LocalizedText {
  switch (error.kind) {
    case 'empty': return { en: 'The file is empty.', de: 'Die Datei ist leer.' };
    case 'too-large': return { en: `The file has ${error.bytes} bytes; at most ${error.most} can be read.`, de: `Die Datei hat ${error.bytes} Bytes; höchstens ${error.most} lassen sich lesen.` };
    case 'binary': return LOOKS_LIKE[error.looksLike];
    case 'html': return { en: 'This is a web page, not a CSV file.', de: 'Das ist eine Webseite, keine CSV-Datei.' };
    case 'json': return { en: 'This is JSON, not a CSV file.', de: 'Das ist JSON, keine CSV-Datei.' };
    case 'not-utf8': return { en: `The file is not in UTF-8 (first seen in line ${error.line}). Save it as CSV (UTF-8) and try again.`, de: `Die Datei ist nicht in UTF-8 (zuerst gesehen in Zeile ${error.line}). ${SAVE_AS.de}` };
    case 'header-missing': return {
      en: `The first line must name the columns; ${error.missing.join(', ')} ${error.missing.length === 1 ? 'is' : 'are'} missing.`,
      de: `Die erste Zeile muss die Spalten nennen; ${error.missing.join(', ')} ${error.missing.length === 1 ? 'fehlt' : 'fehlen'}.`,
    };
    case 'column-twice': return { en: `The column ${error.column} is there twice.`, de: `Die Spalte ${error.column} kommt zweimal vor.` };
    case 'quote-not-closed': return { en: `The quotation mark opened in line ${error.line} is never closed.`, de: `Das Anführungszeichen, das in Zeile ${error.line} aufgeht, geht nie zu.` };
    case 'malformed': return { en: `Line ${error.line} can’t be read: ${error.detail}`, de: `Zeile ${error.line} ist nicht lesbar: ${error.detail}` };
    case 'no-rows': return { en: 'The file has a header and no lines.', de: 'Die Datei hat eine Kopfzeile und keine Zeilen.' };
    case 'too-many-rows': return { en: `The file has ${error.rows} lines; at most ${error.most} can be read at once.`, de: `Die Datei hat ${error.rows} Zeilen; höchstens ${error.most} lassen sich auf einmal lesen.` };
  }
}
