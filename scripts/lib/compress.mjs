import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [br, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Puts a `.br` and a `.gz` beside every file worth it, so that the server never compresses while somebody waits. */
export async function compressFolder(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name)).map(async (name) => {
    const file = path.join(folder, name);
    const content = await readFile(file);
    if (content.length < 1024) return;
    await writeFile(`${file}.br`, await br(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    await writeFile(`${file}.gz`, await gz(content, { level: 9 }));
  }));
}
