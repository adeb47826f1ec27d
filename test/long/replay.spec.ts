import path from 'node:path';
import { replay } from '../../replay/main.js';

const survey = path.resolve(import.meta.dirname, '../data/osmi/osmi-mental-health-in-tech-2014.csv');

describe('the whole survey', () => {
  it('is published as the file says, in both scenarios, and every way of losing something occurs', async () => {
    const lines: string[] = [];
    const holds = await replay({ file: survey }, { write: (text) => lines.push(text) });
    const failures = lines.join('').split('\n').filter((line) => /MISMATCH|MISSING/.test(line));
    expect({ holds, failures }).toEqual({ holds: true, failures: [] });
  }, 1_800_000);
});
