import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { de } from './de.js';
import { en } from './en.js';

const src = join(process.cwd(), 'web/src');

/** Every text of a catalogue by its dotted key. */
function flatten(tree: object, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) =>
    (typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value as object, `${prefix}${key}.`)])));
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<(\w+)>/g)].map((match) => match[1] ?? `<${match[2]}>`).sort();

function sourceFiles(ending: RegExp): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !/\.test\.|generated/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Attributes that people read or hear. */
const spoken = new Set(['label', 'title', 'placeholder', 'description', 'alt', 'aria-label', 'error', 'text', 'lead', 'nothingFoundMessage']);

/** Words that stand in the code of a page instead of the catalogue. */
function hardCoded(code: string): string[] {
  const found: string[] = [];
  const note = (text: string): void => { if (/\p{L}{2,}/u.test(text)) found.push(text.trim()); };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    else if (ts.isJsxAttribute(node)) {
      if (spoken.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) note(node.initializer.text);
    } else if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteral(node.expression) && !ts.isJsxAttribute(node.parent)) note(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX));
  return found;
}

describe('the message catalogue', () => {
  const english = flatten(en);
  const german = flatten(de);

  it('has the same keys in every language', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders in every language', () => {
    const differing = [...english].filter(([key, text]) => placeholders(text).join() !== placeholders(german.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('has no empty text, and no German text left in English', () => {
    expect([...english, ...german].filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = [...english].filter(([key, text]) => text === german.get(key) && /\p{L}+ \p{L}+ \p{L}+/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')));
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('holds every text that a page shows', () => {
    const inPages = sourceFiles(/\.tsx$/).flatMap((file) => hardCoded(readFileSync(file, 'utf8')).map((text) => `${relative(src, file)}: ${text}`));
    expect(inPages.filter((text) => !text.endsWith(': Barograph'))).toEqual([]);
  });

  it('would notice a text in a page', () => {
    expect(hardCoded('const a = <p title="Some words">Other <b>{"words"}</b>{t("key.of.text")}</p>')).toEqual(['Some words', 'Other', 'words']);
  });
  it('has no text that nothing uses', () => {
    const code = sourceFiles(/\.tsx?$/).filter((file) => !file.includes('/messages/')).map((file) => readFileSync(file, 'utf8')).join('\n');
    const prefixes = [...code.matchAll(/`([\w.]+\.\w*)\$\{/g)].map((match) => match[1]!);
    const isUsed = (key: string): boolean => {
      const plain = key.replace(/_(zero|one|other)$/, '');
      return code.includes(`'${plain}'`) || prefixes.some((prefix) => plain.startsWith(prefix));
    };
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});
