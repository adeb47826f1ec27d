import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(process.cwd(), 'web');

/** What the generator would write now, without writing it. It runs by itself, because it is a program for Node and not for a browser. */
const program = `
  import { generate, targets } from './codegen.mjs';
  const texts = [];
  for (const target of targets('../docs/schema')) texts.push([target.filename, await generate(target)]);
  process.stdout.write(JSON.stringify(texts));
`;

describe('the typed documents', () => {
  it('are those of the committed schema: run `npm run codegen -w web` after a change', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: web, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 });
    const texts = JSON.parse(output) as [string, string][];
    expect(texts).toHaveLength(2);
    for (const [file, text] of texts) expect(readFileSync(file, 'utf8') === text ? 'current' : `${file} is stale`).toBe('current');
  });
});
