import { readFileSync } from 'node:fs';
import { PictureReader } from '../../src/platform/media/picture-reader.js';

// Reads one file several times at once, in a process of its own, and says what came of it and how much memory that took at most, in kilobytes.
const [file = '', times = '1'] = process.argv.slice(2);
const most = (): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]);
const reader = new PictureReader({});
const bytes = readFileSync(file);
const before = most();
const results = await Promise.all(Array.from({ length: Number(times) }, () => reader.read(bytes)));
process.stdout.write(JSON.stringify({ outcomes: results.map((result) => (result.ok ? 'taken' : result.error.kind)), kilobytes: most() - before }));
