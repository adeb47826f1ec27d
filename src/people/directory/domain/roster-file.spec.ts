import fc from 'fast-check';
import { ROSTER_BYTES_MAX, readRosterFile, type RosterFile } from './roster-file.js';
import type { RosterFileError } from './roster-import.errors.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bom = (text: string): Uint8Array => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]);
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

function read(bytes: Uint8Array | string): RosterFile {
  const file = readRosterFile(typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

function problem(bytes: Uint8Array | string): RosterFileError {
  const file = readRosterFile(typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (file.ok) throw new Error('was read');
  return file.error;
}

const SMALL = 'email,name,team path\nanna@x.org,Anna Blau,Firma / Büro\n';
const ANNA = { email: 'anna@x.org', name: 'Anna Blau', 'team path': 'Firma / Büro' };

describe('a roster file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(SMALL)], ['UTF-8 with a byte-order mark', bom(SMALL)], ['UTF-16, little end first', utf16(SMALL, 'le', true)], ['UTF-16, big end first', utf16(SMALL, 'be', true)],
    ['UTF-16 without a mark', utf16(SMALL, 'le', false)], ['UTF-16, big end first, without a mark', utf16(SMALL, 'be', false)],
    ['lines ended as on Windows', utf8(SMALL.replaceAll('\n', '\r\n'))], ['lines ended as on an old Macintosh', utf8(SMALL.replaceAll('\n', '\r'))],
    ['semicolons', bom(SMALL.replaceAll(',', ';'))], ['tabs', utf8(SMALL.replaceAll(',', '\t'))], ['Excel\'s hint', utf8(`sep=;\r\n${SMALL.replaceAll(',', ';')}`)],
    ['blank lines', utf8(`\n\n${SMALL}\n  \n,,\n`)], ['no line end at the end', utf8(SMALL.trimEnd())],
  ])('is read in %s', (_, bytes) => {
    expect(read(bytes).rows.map(({ cells }) => cells)).toEqual([ANNA]);
  });

  it('takes headers in any order and spelling and names those it leaves out', () => {
    const file = read('Started-On;TIME ZONE;E-Mail;Lead Of;Team_Path;Name;Salary;Locale\n2020-01-01;UTC;a@x.org;;T;A;1;de\n');
    expect(file).toMatchObject({ delimiter: ';', ignoredColumns: ['Salary'], columns: ['email', 'name', 'team path', 'lead_of', 'time_zone', 'locale', 'started_on'] });
    expect(file.rows[0]!.cells).toEqual({ email: 'a@x.org', name: 'A', 'team path': 'T', lead_of: '', time_zone: 'UTC', locale: 'de', started_on: '2020-01-01' });
  });

  it('knows on which line a record starts, whatever stands before it', () => {
    const file = read('sep=,\r\nemail,name,team path\r\n\r\na@x.org,"A\r\nB",T\r\n\nb@x.org,B,T\nc@x.org,"C ""c""\n\nD",T');
    expect(file.rows.map(({ line, cells }) => [line, cells.name])).toEqual([[4, 'A\nB'], [7, 'B'], [8, 'C "c"\n\nD']]);
  });

  it('counts cells, so that a shifted line shows', () => {
    const file = read('email,name,team path\na@x.org,A\nb@x.org,B,T,more\nc@x.org,C,T,,\n');
    expect(file.rows.map(({ cellCount, columnCount }) => [cellCount, columnCount])).toEqual([[2, 3], [4, 3], [3, 3]]);
    expect(file.rows[1]!.raw).toBe('b@x.org,B,T,more');
  });

  it('is not misled by another delimiter inside quoted cells', () => {
    expect(read('"email";"name, first; last";name;"team path"\na@x.org;x;"A; B, C";T\n').rows[0]!.cells.name).toBe('A; B, C');
  });

  it.each<[string, Uint8Array | string, RosterFileError]>([
    ['nothing', '', { kind: 'empty' }],
    ['blanks alone', ' \n\t\n', { kind: 'empty' }],
    ['a mark alone', bom(''), { kind: 'empty' }],
    ['an Excel workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), { kind: 'binary', looksLike: 'excel' }],
    ['an old Excel workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: 'binary', looksLike: 'excel' }],
    ['a PDF', '%PDF-1.7 ...', { kind: 'binary', looksLike: 'pdf' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), { kind: 'binary', looksLike: 'unknown' }],
    ['zero bytes in text', 'email,name,team path\na@x.org,A\u0000B,T\n', { kind: 'binary', looksLike: 'unknown' }],
    ['a page of HTML', '\n<!doctype html><html></html>', { kind: 'html' }],
    ['JSON', '[{"email": "a@x.org"}]', { kind: 'json' }],
    ['Latin-1', latin1('email,name,team path\na@x.org,A,T\nb@x.org,Jörg,T\n'), { kind: 'not-utf8', line: 3 }],
    ['a header alone', 'email,name,team path\n\n', { kind: 'no-rows' }],
    ['no header', 'a@x.org,A,T\nb@x.org,B,T\n', { kind: 'header-missing', missing: ['email', 'name', 'team path'], found: ['a@x.org', 'A', 'T'] }],
    ['half a header', 'email,full name\na@x.org,A\n', { kind: 'header-missing', missing: ['team path'], found: ['email', 'full name'] }],
    ['a column twice', 'email,e-mail,name,team path\na,b,c,d\n', { kind: 'column-twice', column: 'email' }],
    ['a quote that never ends', 'email,name,team path\na@x.org,A,T\nb@x.org,"B,T\nc@x.org,C,T\n', { kind: 'quote-not-closed', line: 3 }],
  ])('is refused clearly when it is %s', (_, bytes, error) => {
    expect(problem(bytes)).toEqual(error);
  });

  it('names the line of a quote inside a cell', () => {
    expect(problem('email,name,team path\na@x.org,"A" B,T\n')).toMatchObject({ kind: 'malformed', line: 2 });
  });

  it('is refused when it is too large, before anything is read', () => {
    expect(problem(new Uint8Array(ROSTER_BYTES_MAX + 1))).toMatchObject({ kind: 'too-large' });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof readRosterFile(bytes).ok).toBe('boolean');
      expect(typeof readRosterFile(Uint8Array.from([...utf8('email,name,team path\n'), ...bytes])).ok).toBe('boolean');
    }), { numRuns: 200 });
  });

  it('gives back every cell that was written into it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, '\n').trim());
    const delimiters = fc.constantFrom(',', ';', '\t');
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), delimiters, fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const kept = rows.filter((row) => row.some((text) => text !== ''));
      fc.pre(kept.length > 0);
      const text = ['email', 'name', 'team path'].join(delimiter) + end + rows.map((row) => row.map(quote).join(delimiter) + end).join('');
      expect(read(text).rows.map(({ cells }) => [cells.email, cells.name, cells['team path']])).toEqual(kept);
    }));
  });
});
