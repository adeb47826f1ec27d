import { CsvError, parse } from 'csv-parse/sync';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { printable } from './demo-draft.js';

/** What a column of an imported file can be. */
export const IMPORT_FIELDS = ['number', 'title', 'oneLine', 'story', 'videoUrl', 'links', 'emails', 'tags'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Headers by field, where they are called something we don't know. */
export type ImportMapping = Partial<Readonly<Record<ImportField, string>>>;

export const MOST_CHARACTERS = 2_000_000;
export const MOST_LINES = 1000;

/** One line of the file: a demo. Cells that are empty or absent say nothing. */
export interface DemoLine {
  /** In the file, from 1, as an editor shows it. */
  readonly line: number;
  readonly number: number | null;
  readonly title: string;
  readonly oneLine: string;
  readonly story: string;
  readonly videoUrl: string;
  readonly links: readonly string[];
  readonly emails: readonly string[];
  readonly tags: readonly string[];
}

export interface DemoFile {
  readonly lines: readonly DemoLine[];
  /** Which header each field was read from. */
  readonly columns: ImportMapping;
  /** Headers that were not read. */
  readonly ignored: readonly string[];
}

/** What others call these columns (Devpost's export among them), after case, blanks and signs are taken out. */
const ALIASES: Readonly<Record<ImportField, readonly string[]>> = {
  number: ['number', 'no', 'demo', 'tablenumber'],
  title: ['title', 'projecttitle', 'submissiontitle', 'projectname', 'project', 'name'],
  oneLine: ['oneline', 'tagline', 'elevatorpitch', 'summary', 'shortdescription'],
  story: ['story', 'abouttheproject', 'about', 'description', 'plaindescription'],
  videoUrl: ['video', 'videourl', 'videodemolink', 'videolink', 'demovideo'],
  links: ['links', 'link', 'tryitoutlinks', 'tryitout', 'website', 'url'],
  emails: ['presenteremails', 'presentersemails', 'presenteremail', 'emails', 'email', 'submitteremail', 'teammemberemails', 'members', 'presenters'],
  tags: ['tags', 'builtwith', 'topics'],
};
/** Columns that come once for each person. */
const NUMBERED_EMAIL = /^(teammember|additionalteammember|presenter)\d+e?mail(address)?$/;

const bare = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Reads a CSV of demos: comma, semicolon or tab, columns in any order. Every problem of the file at once; what is wrong with a line, the plan says. */
export function readDemoFile(text: string, mapping: ImportMapping): Result<DemoFile, readonly FieldProblem[]> {
  if (text.length > MOST_CHARACTERS) return err([{ path: 'csv', code: 'too-large', message: 'The file is larger than 2 MB.' }]);
  const table = readTable(printable(text.replace(/^\uFEFF/, '')));
  if (!table.ok) return table;
  const [headers = [], ...rows] = table.value.map(({ record }) => record);
  const places = columnsOf(headers, mapping);
  const problems = mappingProblems(headers, mapping);
  if (rows.length > MOST_LINES) problems.push({ path: 'csv', code: 'too-many-lines', message: `At most ${MOST_LINES.toLocaleString('en')} lines.` });
  if (problems.length > 0) return err(problems);
  const read = new Set(Object.values(places).flat());
  return ok({
    lines: rows.map((cells, index) => lineOf(cells, places, table.value[index + 1]!.line)),
    columns: Object.fromEntries(IMPORT_FIELDS.flatMap((field) => (places[field].length > 0 ? [[field, places[field].map((place) => headers[place]).join(', ')]] : []))),
    ignored: headers.filter((header, place) => header.trim() !== '' && !read.has(place)),
  });
}

type Places = Readonly<Record<ImportField, readonly number[]>>;

function readTable(text: string): Result<readonly { readonly record: readonly string[]; readonly line: number }[], readonly FieldProblem[]> {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((one, other) => firstLine.split(other).length - firstLine.split(one).length)[0]!;
  try {
    const parsed = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as { record: string[]; info: { lines: number } }[];
    // A record's number is that of its last line; a story of many lines begins further up, which nobody minds.
    return parsed.length > 0 ? ok(parsed.map(({ record, info }) => ({ record, line: info.lines }))) : err([{ path: 'csv', code: 'file-empty', message: 'The file is empty.' }]);
  } catch (error) {
    return err([{ path: error instanceof CsvError && typeof error['lines'] === 'number' ? `csv.${error['lines']}` : 'csv', code: 'no-csv', message: `This can’t be read as CSV: ${(error as Error).message.slice(0, 200)}` }]);
  }
}

function columnsOf(headers: readonly string[], mapping: ImportMapping): Places {
  const taken = new Set<number>();
  const placesOf = (field: ImportField): readonly number[] => {
    const named = mapping[field];
    const found = headers.flatMap((header, place) => {
      if (taken.has(place)) return [];
      if (named !== undefined) return header.trim() === named.trim() ? [place] : [];
      return ALIASES[field].includes(bare(header)) || (field === 'emails' && NUMBERED_EMAIL.test(bare(header))) ? [place] : [];
    });
    const used = field === 'emails' || field === 'links' ? found : found.slice(0, 1);
    used.forEach((place) => taken.add(place));
    return used;
  };
  // What was named is taken first, so that no alias takes its column.
  const order = IMPORT_FIELDS.toSorted((one, other) => Number(mapping[other] !== undefined) - Number(mapping[one] !== undefined));
  return Object.fromEntries(order.map((field) => [field, placesOf(field)])) as unknown as Places;
}

function mappingProblems(headers: readonly string[], mapping: ImportMapping): FieldProblem[] {
  return Object.entries(mapping).flatMap(([field, header]) => (headers.some((one) => one.trim() === header?.trim()) ? [] : [{ path: `mapping.${field}`, code: 'no-such-column', message: `There is no column "${header}".` }]));
}

function lineOf(cells: readonly string[], places: Places, line: number): DemoLine {
  const all = (field: ImportField): string[] => places[field].map((place) => unquoted(cells[place] ?? '')).filter(Boolean);
  const one = (field: ImportField): string => all(field)[0] ?? '';
  const words = (field: ImportField, separator: RegExp): string[] => [...new Set(all(field).flatMap((cell) => cell.split(separator)).map((word) => word.trim()).filter(Boolean))];
  const number = /^#?(\d{1,6})$/.exec(one('number'))?.[1];
  return {
    line, number: number === undefined ? null : Number(number), title: one('title'), oneLine: one('oneLine'), story: one('story'), videoUrl: one('videoUrl'),
    links: words('links', /[\s,;]+/), emails: words('emails', /[\s,;]+/).map((email) => email.toLowerCase()), tags: words('tags', /[,;]+/),
  };
}

/** Our own export puts an apostrophe before what a spreadsheet would take for a formula. */
function unquoted(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '');
}
