import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StartFailure } from '../config/start-failure.js';

/**
 * A backup is one gzip file of lines. Each begins with a letter: `H` the header; `T` the table and organization of the rows that follow;
 * `R` a row, as PostgreSQL writes it in JSON; `E` the end, with the number of rows and the SHA-256 of all lines before it.
 */
export type BackupLine =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: string; readonly organization: string | null }
  | { readonly kind: 'row'; readonly json: string };

export interface BackupHeader {
  readonly format: 'barograph-backup';
  readonly version: 1;
  readonly createdAt: string;
  /** Names of the migrations that made the tables, in order. */
  readonly migrations: readonly string[];
}

interface End {
  readonly rows: number;
  readonly sha256: string;
}

/** Writes the lines beside `file` and gives the result its name when it is complete and on the disk. Only the owner can read it. */
export async function writeBackup(file: string, lines: AsyncIterable<BackupLine>): Promise<number> {
  const unfinished = `${file}.unfinished`;
  let rows = 0;
  async function* bytes(): AsyncGenerator<string> {
    const hash = createHash('sha256');
    for await (const line of lines) {
      if (line.kind === 'row') rows += 1;
      const text = `${textOf(line)}\n`;
      hash.update(text);
      yield text;
    }
    yield `E ${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies End)}\n`;
  }
  try {
    await pipeline(Readable.from(bytes()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    const handle = await open(unfinished, 'r+');
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
}

/** Reads the whole file once and gives its header. Throws StartFailure unless it is a complete, unchanged backup. */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  for await (const line of readBackup(file)) {
    if (line.kind === 'header') header = line.header;
  }
  if (header?.format !== 'barograph-backup') throw damaged(file, 'it is no backup of Barograph');
  if (header.version !== 1) throw damaged(file, 'it was made by a newer Barograph');
  return header;
}

/** The lines in order. Throws StartFailure at the end when the checksum is wrong or the end is missing. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let rows = 0;
  let end: End | undefined;
  try {
    for await (const text of textLines(file)) {
      if (end) throw damaged(file, 'something follows its end');
      if (text.startsWith('E ')) {
        end = JSON.parse(text.slice(2)) as End;
        continue;
      }
      addLine(hash, text);
      const line = parse(text);
      if (line.kind === 'row') rows += 1;
      yield line;
    }
  } catch (error) {
    throw error instanceof StartFailure ? error : damaged(file, (error as Error).message);
  }
  if (!end) throw damaged(file, 'its end is missing');
  if (end.sha256 !== hash.digest('hex') || end.rows !== rows) throw damaged(file, 'its checksum is wrong');
}

function damaged(file: string, why: string): StartFailure {
  return new StartFailure(`${file} can't be restored: ${why}. Nothing was changed.`);
}

function textOf(line: BackupLine): string {
  if (line.kind === 'header') return `H ${JSON.stringify(line.header)}`;
  if (line.kind === 'table') return `T ${JSON.stringify({ table: line.table, organization: line.organization })}`;
  return `R ${line.json}`;
}

function parse(text: string): BackupLine {
  const body = text.slice(2);
  if (text.startsWith('R ')) return { kind: 'row', json: body };
  if (text.startsWith('T ')) return { kind: 'table', ...(JSON.parse(body) as { table: string; organization: string | null }) };
  if (text.startsWith('H ')) return { kind: 'header', header: JSON.parse(body) as BackupHeader };
  throw new Error('a line is of no known kind');
}

function addLine(hash: Hash, text: string): void {
  hash.update(text).update('\n');
}

/** Splits at line feeds only: readline also splits at U+2028, which rows may hold. */
async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on('error', (error) => plain.destroy(error));
  let rest: Buffer[] = [];
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) throw new Error('its last line is cut off');
}
