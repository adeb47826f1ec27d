import fc from 'fast-check';
import { COMMENT_MAX_LENGTH, readComment } from './comment-text.js';

describe('a comment', () => {
  it.each([[undefined], [null], [''], ['  \n\t ']])('that says nothing (%j) is none, also where none is asked', (given) => {
    expect(readComment(given, false)).toEqual({ ok: true, value: null });
  });

  it('keeps its author’s words, with line breaks and marks made equal', () => {
    expect(readComment(' a\r\nb\rc\td 🙂 e\u0301 ', true)).toEqual({ ok: true, value: 'a\nb\nc\td 🙂 \u00e9' });
  });

  it.each([['a\u0000b'], ['\u0007'], ['\ud83d half'], ['half \ude42'], ['\u001b[31mred'], ['\ue000']])('with what is no text (%j) is refused', (given) => {
    expect(readComment(given, true)).toEqual({ ok: false, error: 'comment-malformed' });
  });

  it('is counted in characters as people count them', () => {
    expect(readComment('🙂'.repeat(COMMENT_MAX_LENGTH), true).ok).toBe(true);
    expect(readComment('🙂'.repeat(COMMENT_MAX_LENGTH + 1), true)).toEqual({ ok: false, error: 'comment-too-long' });
  });

  it('is refused where the round asks for none', () => {
    expect(readComment('hello', false)).toEqual({ ok: false, error: 'comment-not-asked' });
  });

  it('read twice is the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
      const once = readComment(given, true);
      if (once.ok && once.value !== null) expect(readComment(once.value, true)).toEqual(once);
    }));
  });
});
