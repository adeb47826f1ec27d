import { randomBytes } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { answerToSign, isSignedBy, withdrawalToSign } from './comment-key.js';
import { BoxBrokenError, packComment, packText, unpackComment } from './sealed-box.js';

const address = { roundId: 'r', unitId: 'u', publicKey: 'k' };
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));

describe('a signature', () => {
  const secretKey = randomBytes(32);
  const publicKey = ed25519.getPublicKey(secretKey);

  it('is good for its text and no other', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
      const signature = ed25519.sign(bytes(text), secretKey);
      expect(isSignedBy(publicKey, text, signature)).toBe(true);
      expect(isSignedBy(publicKey, other, signature)).toBe(Buffer.from(other).equals(Buffer.from(text)));
    }), { numRuns: 25 });
  });

  it('is nothing under another key, turned, cut, or under a key of small order that would sign anything', () => {
    const signature = ed25519.sign(bytes('x'), secretKey);
    expect(isSignedBy(ed25519.getPublicKey(randomBytes(32)), 'x', signature)).toBe(false);
    expect(isSignedBy(publicKey, 'x', Uint8Array.from(signature, (byte, at) => (at === 5 ? byte ^ 1 : byte)))).toBe(false);
    expect(isSignedBy(publicKey, 'x', signature.subarray(1))).toBe(false);
    // The neutral element as key, and as R with s = 0: s·B = R + h·A holds for every text.
    const neutral = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
    const forged = Uint8Array.from([...neutral, ...new Uint8Array(32)]);
    expect(ed25519.verify(forged, bytes('anything'), neutral, { zip215: true })).toBe(true);
    expect(isSignedBy(neutral, 'anything', forged)).toBe(false);
    expect(isSignedBy(new Uint8Array(32).fill(255), 'x', signature)).toBe(false);
  });

  it('is over a text that says which comment, what for, and which number', () => {
    expect(answerToSign(address, 1, 'a|b')).toBe('barograph/v1|comment-answer|r|u|k|1|a|b');
    expect(withdrawalToSign(address)).toBe('barograph/v1|comment-withdraw|r|u|k');
    const texts = [answerToSign(address, 1, 'a'), answerToSign(address, 2, 'a'), answerToSign({ ...address, roundId: 's' }, 1, 'a'), answerToSign({ ...address, unitId: 'v' }, 1, 'a'), withdrawalToSign(address), withdrawalToSign({ ...address, roundId: 's' })];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a packed comment', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const text = fc.string({ unit: 'grapheme', maxLength: 600 });

  it('comes back with its key, and without one', () => {
    fc.assert(fc.property(text, fc.option(key), (body, publicKey) => {
      const packed = packComment({ text: body, publicKey });
      expect(packed.length % 256).toBe(0);
      expect(unpackComment(packed)).toEqual({ text: body, publicKey });
      expect(packComment({ text: body, publicKey: null }).length).toBe(packed.length);
    }));
  });

  it('of before comments could carry keys still opens', () => {
    fc.assert(fc.property(text, (body) => {
      expect(unpackComment(packText(body))).toEqual({ text: body, publicKey: null });
    }));
  });

  it('of another version, or that says a wrong length, is broken', () => {
    const packed = packComment({ text: 'x', publicKey: null });
    for (const [at, value] of [[0, 2], [1, 2], [2, 255]] as const) expect(() => unpackComment(Uint8Array.from(packed, (byte, place) => (place === at ? value : byte)))).toThrow(BoxBrokenError);
    expect(() => unpackComment(new Uint8Array(0))).toThrow(BoxBrokenError);
    expect(() => packComment({ text: 'x', publicKey: new Uint8Array(31) })).toThrow(RangeError);
  });
});
