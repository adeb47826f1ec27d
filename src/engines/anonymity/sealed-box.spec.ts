import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { BoxBrokenError, boxKey, openBox, packAnswers, packText, sealBox, unpackAnswers, unpackText } from './sealed-box.js';

const random = (length: number) => Uint8Array.from(randomBytes(length));
const serverKey = new Uint8Array(32).fill(1);
const seed = new Uint8Array(32).fill(2);
const key = boxKey(serverKey, seed, 'r', 'answer');
const some = fc.uint8Array({ maxLength: 300 });

describe('a box key', () => {
  it('needs server key, seed, round and purpose', () => {
    const keys = [key, boxKey(new Uint8Array(32).fill(9), seed, 'r', 'answer'), boxKey(serverKey, new Uint8Array(32).fill(9), 'r', 'answer'), boxKey(serverKey, seed, 's', 'answer'), boxKey(serverKey, seed, 'r', 'comment')];
    expect(new Set(keys.map((one) => Buffer.from(one).toString('hex'))).size).toBe(5);
    expect(boxKey(serverKey, seed, 'r', 'answer')).toEqual(key);
  });

  it('refuses short input', () => {
    expect(() => boxKey(new Uint8Array(31), seed, 'r', 'answer')).toThrow(RangeError);
    expect(() => boxKey(serverKey, new Uint8Array(0), 'r', 'answer')).toThrow(RangeError);
  });
});

describe('a box', () => {
  it('gives back what was put in', () => {
    fc.assert(fc.property(some, fc.string(), (plain, unit) => {
      expect(openBox(key, sealBox(key, plain, unit, random), unit)).toEqual(plain);
    }));
  });

  it('never looks the same twice, and does not open with a bit turned, cut, under another key or in another unit', () => {
    fc.assert(fc.property(some, fc.nat(), (plain, where) => {
      const box = sealBox(key, plain, 'u', random);
      expect(sealBox(key, plain, 'u', random)).not.toEqual(box);
      const turned = Uint8Array.from(box);
      turned[where % box.length]! ^= 1 << (where & 7);
      for (const attempt of [() => openBox(key, turned, 'u'), () => openBox(key, box.subarray(0, where % box.length), 'u'), () => openBox(boxKey(serverKey, seed, 'r', 'comment'), box, 'u'), () => openBox(key, box, 'v')]) {
        expect(attempt).toThrow(BoxBrokenError);
      }
    }));
  });
});

describe('packing', () => {
  it('keeps answers, in a box of the same length for all of a round', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }), { maxLength: 12 });
    fc.assert(fc.property(values, (row) => {
      expect(unpackAnswers(packAnswers(row))).toEqual(row);
      expect(packAnswers(row)).toHaveLength(row.length);
    }));
  });

  it('keeps any text, padded to steps of 256 bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
      expect(packText(text).length % 256).toBe(0);
    }));
    expect(packText('').length).toBe(packText('a'.repeat(252)).length);
    expect(() => unpackText(new Uint8Array(3))).toThrow(BoxBrokenError);
    expect(() => unpackText(Uint8Array.of(0, 0, 0, 9, 1))).toThrow(BoxBrokenError);
  });
});
