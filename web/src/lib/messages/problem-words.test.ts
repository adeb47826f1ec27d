import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { problem as english } from './en/problems.js';
import { problem as german } from './de/problems.js';

/** Said to programs, or to pages that have said it in their own words before they sent anything; and two checks of a recount. */
const NEVER_SHOWN = [
  'action', 'body-empty', 'chain', 'comment-key-malformed', 'malformed-element', 'malformed-label', 'manifest', 'no-reply-yet', 'sequence-range', 'sequence-taken',
];
const files = ['src/people', 'src/listening', 'src/practices'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
const codes = [...new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(([, code]) => code!)))];

describe('what is wrong with a value', () => {
  it('has words on the pages for every code that the server knows, in both languages', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !(code in english) && !NEVER_SHOWN.includes(code))).toEqual([]);
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('is not said twice of what is never shown', () => {
    expect(NEVER_SHOWN.filter((code) => !codes.includes(code) || code in english)).toEqual([]);
  });
});
