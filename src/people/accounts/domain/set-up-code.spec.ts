import fc from 'fast-check';
import { newSetUpCode, readSetUpCode } from './set-up-code.js';

const codes = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => newSetUpCode(() => bytes));

describe('set-up codes', () => {
  it('are four groups of four unmistakable letters', () => {
    fc.assert(fc.property(codes, (code) => /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code)));
  });

  it('are read however they are typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const meant = readSetUpCode(code);
        expect(meant).toHaveLength(16);
        for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')}\n`, code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readSetUpCode(typed)).toBe(meant);
      }),
    );
  });

  it('use every byte evenly: 256 is a multiple of the 32 letters', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const letter = newSetUpCode(() => new Uint8Array(16).fill(byte))[0]!;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });
});
