import fc from 'fast-check';
import { readAnnotation, type TypedAnnotation } from './annotation.js';

const typed: TypedAnnotation = { kind: 'launch', title: ' Search  2 ', on: '2026-03-02', until: null, url: null };
const codes = (change: Partial<TypedAnnotation>): string[] => {
  const read = readAnnotation({ ...typed, ...change });
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
};

describe('an event that somebody typed', () => {
  it('is read tidily, and one day is one day', () => {
    expect(readAnnotation({ ...typed, until: '2026-03-02', url: ' ' })).toEqual({ ok: true, value: { kind: 'launch', title: 'Search 2', startsOn: '2026-03-02', endsOn: null, url: null } });
  });

  it('tells every problem at once', () => {
    expect(codes({ kind: 'practice', title: ' ', on: '2026-02-30', until: '2026-13-01', url: 'nowhere' })).toEqual(['title title-length', 'kind kind-of-practices', 'on day-unknown', 'until day-unknown', 'url url-unknown']);
    expect(codes({ until: '2026-03-01' })).toEqual(['until ends-before-it-begins']);
    expect(codes({ title: 'x'.repeat(121) })).toEqual(['title title-length']);
  });

  it.each(['https://example.com/post?x=1', 'http://wiki/incident', '/calendar'])('links to %s', (url) => expect(codes({ url })).toEqual([]));
  it.each(['javascript:alert(1)', ' data:text/html,x', '//evil.example', 'https://user@evil.example', 'https://a b', '/a\\b', 'ftp://x', `https://x/${'y'.repeat(500)}`])('never links to %s', (url) => expect(codes({ url })).toEqual(['url url-unknown']));

  it('whatever is typed: what is accepted opens as a page of http or of ours', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('javascript:', 'JaVaScRiPt:', '//', '/', 'https://').chain((start) => fc.string().map((end) => start + end))), (url) => {
      const read = readAnnotation({ ...typed, url });
      if (!read.ok || read.value.url === null) return;
      const base = 'https://barograph.example';
      const opened = new URL(read.value.url, base);
      expect(['http:', 'https:']).toContain(opened.protocol);
      if (read.value.url.startsWith('/')) expect(opened.origin).toBe(base);
    }));
  });
});
