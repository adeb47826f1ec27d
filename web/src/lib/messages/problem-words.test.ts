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
/** Codes for several things whose words on the page fit all of them: the place where they stand says which. */
const GENERAL = [
  'day-unknown', 'email-taken', 'in-the-past', 'kind', 'length', 'name-missing', 'name-too-long', 'no-address', 'no-day', 'out-of-range', 'over', 'session-in-the-past',
  'time-zone-unknown', 'too-many', 'too-many-items', 'unprintable',
];
const texts = files.map((file) => readFileSync(file, 'utf8'));
const codes = [...new Set(texts.flatMap((text) => [...text.matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(([, code]) => code!)))];
/** The server's own words, as they stand in the code. */
const said = texts.flatMap((text) => [...text.matchAll(/(?:\bcode: |\b(?:check|say)\([^;\n]*?)'([a-z0-9-]+)',\s*(?:message: )?('[A-Z0-9][^']*'|`[^`]*`)/g)].map(([, code, words]) => ({ code: code!, words: words! })));

describe('what is wrong with a value', () => {
  it('has words on the pages for every code that the server knows, in both languages', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !(code in english) && !NEVER_SHOWN.includes(code))).toEqual([]);
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('is one thing by each code, but for those whose words fit whatever they mean', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { code, words } of said) meanings.set(code, new Set([...(meanings.get(code) ?? []), words]));
    expect(meanings.size).toBeGreaterThan(80);
    expect([...meanings].filter(([code, words]) => words.size > 1 && !NEVER_SHOWN.includes(code)).map(([code]) => code).toSorted()).toEqual(GENERAL);
  });

  it('is not said twice of what is never shown', () => {
    expect(NEVER_SHOWN.filter((code) => !codes.includes(code) || code in english)).toEqual([]);
  });
});
