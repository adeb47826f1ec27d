import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';

const run = promisify(execFile);

/** Reads a file so many times at once in a process of its own. */
async function read(file: string, times: number): Promise<{ readonly outcomes: readonly string[]; readonly kilobytes: number }> {
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', './scripts/lib/typescript.mjs', 'test/support/picture-memory-program.ts', file, String(times)]);
  return JSON.parse(stdout) as { outcomes: string[]; kilobytes: number };
}

const flat = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 4, background: '#f00' } });

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the memory that pictures take', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'barograph-pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['a progressive JPEG on its side', 'rot.jpg', () => flat(7300, 5400).withMetadata({ orientation: 6 }).jpeg({ progressive: true })],
    ['an interlaced PNG of 16 bits and four colours', 'wide.png', () => flat(7300, 5400).toColourspace('rgb16').png({ progressive: true })],
    ['a GIF', 'flat.gif', () => flat(7300, 5400).gif({ effort: 1 })],
    ['an AVIF', 'small.avif', () => flat(4000, 3990).avif({ effort: 0 })],
  ])('is bounded for %s, the largest that is taken, four at once', async (_name, name, make) => {
    const file = path.join(folder, name);
    await make().toFile(file);
    const { outcomes, kilobytes } = await read(file, 4);
    expect(outcomes).toEqual(['taken', 'taken', 'taken', 'taken']);
    expect(kilobytes).toBeLessThan(700_000);
  });

  it('is none for what says that it is larger', async () => {
    const file = path.join(folder, 'large.avif');
    await flat(4100, 4000).avif({ effort: 0 }).toFile(file);
    const { outcomes, kilobytes } = await read(file, 4);
    expect(outcomes).toEqual(Array(4).fill('too-many-pixels'));
    expect(kilobytes).toBeLessThan(50_000);
  });
});
