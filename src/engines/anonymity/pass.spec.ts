import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { createPassChecker, createPassIssuer, type PassChecker, type PassIssuer } from './pass-fast.js';
import { deriveUnitKey, evaluateBlinded, evaluateNonce, publicKeyOf, rosterHash, spentHash, type PassScope } from './pass.js';

const rfc = JSON.parse(readFileSync('test/vectors/rfc9497-voprf-ristretto255.json', 'utf8')) as {
  seed: string; keyInfo: string; secretKey: string; publicKey: string;
  vectors: { input: string; blind: string; blinded: string; evaluated: string; proof: string; proofScalar: string; output: string }[];
};
const voprf = ristretto255_oprf.voprf;
const random = (length: number) => Uint8Array.from(randomBytes(length));
const scope: PassScope = { organization: 'o', round: 'r', unit: 'u' };
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** The bytes from which the library draws exactly this scalar: it takes (LE(bytes) mod (n - 1)) + 1. */
function drawing(scalar: string): (length?: number) => Uint8Array {
  return (length = 48) => {
    const out = new Uint8Array(length);
    out.set(hexToBytes(scalar));
    for (let place = 0; ; place++) {
      out[place] = (out[place]! + 255) & 255;
      if (out[place] !== 255) return out;
    }
  };
}

let fast: PassChecker;
let issuer: PassIssuer;
beforeAll(async () => {
  fast = await createPassChecker();
  issuer = await createPassIssuer();
});

describe('RFC 9497, A.1.2', () => {
  const key = { secretKey: hexToBytes(rfc.secretKey), publicKey: hexToBytes(rfc.publicKey) };

  it('derives the key pair', () => {
    const derived = voprf.deriveKeyPair(hexToBytes(rfc.seed), hexToBytes(rfc.keyInfo));
    expect(bytesToHex(derived.secretKey)).toBe(rfc.secretKey);
    expect(bytesToHex(derived.publicKey)).toBe(rfc.publicKey);
    expect(publicKeyOf(key.secretKey)).toEqual({ ok: true, value: key.publicKey });
  });

  it.each(rfc.vectors)('evaluates, proves and finalizes input $input bit by bit', (vector) => {
    const blind = voprf.blind(hexToBytes(vector.input), drawing(vector.blind));
    expect(bytesToHex(blind.blind)).toBe(vector.blind);
    expect(bytesToHex(blind.blinded)).toBe(vector.blinded);
    const issued = evaluateBlinded(key, blind.blinded, drawing(vector.proofScalar));
    if (!issued.ok) throw new Error(issued.error.kind);
    expect(bytesToHex(issued.value.evaluated)).toBe(vector.evaluated);
    expect(bytesToHex(issued.value.proof)).toBe(vector.proof);
    const fastIssued = issuer.issue(key, blind.blinded, () => Buffer.concat([hexToBytes(vector.proofScalar), new Uint8Array(32)]));
    expect(fastIssued).toEqual(issued);
    expect(bytesToHex(evaluateNonce(key.secretKey, hexToBytes(vector.input)))).toBe(vector.output);
    expect(bytesToHex(fast.evaluate(key.secretKey, hexToBytes(vector.input)))).toBe(vector.output);
  });
});

describe('a unit key', () => {
  const seed = new Uint8Array(32).fill(7);

  it('is derived by RFC 9497 DeriveKeyPair from the seed and "barograph/v1|organization|round|unit"', () => {
    const expected = voprf.deriveKeyPair(seed, utf8ToBytes('barograph/v1|o|r|u'));
    expect(deriveUnitKey(seed, scope)).toEqual(expected);
  });

  it('differs for another organization, round, unit or seed', () => {
    const keys = [scope, { ...scope, organization: 'p' }, { ...scope, round: 's' }, { ...scope, unit: 'v' }].map((one) => bytesToHex(deriveUnitKey(seed, one).publicKey));
    keys.push(bytesToHex(deriveUnitKey(new Uint8Array(32).fill(8), scope).publicKey));
    expect(new Set(keys).size).toBe(5);
  });

  it('refuses ids that could make two scopes share an info string, and a short seed', () => {
    expect(() => deriveUnitKey(seed, { organization: 'a|b', round: 'r', unit: 'u' })).toThrow(RangeError);
    expect(() => deriveUnitKey(seed, { organization: '', round: 'r', unit: 'u' })).toThrow(RangeError);
    expect(() => deriveUnitKey(new Uint8Array(31), scope)).toThrow(RangeError);
  });
});

describe('issuing', () => {
  const key = deriveUnitKey(new Uint8Array(32).fill(3), scope);

  it.each([
    ['the identity', new Uint8Array(32)],
    ['too short', new Uint8Array(31).fill(1)],
    ['no canonical encoding', new Uint8Array(32).fill(255)],
    ['empty', new Uint8Array(0)],
  ])('refuses a blinded element that is %s', (_, element) => {
    expect(evaluateBlinded(key, element, random)).toEqual({ ok: false, error: { kind: 'malformed-element' } });
    expect(issuer.issue(key, element, random)).toEqual({ ok: false, error: { kind: 'malformed-element' } });
  });

  it('gives the same pass for the same nonce under any blind, and finalizing with another key throws', () => {
    fc.assert(fc.property(bytes(32), (nonce) => {
      const passes = [0, 1].map(() => {
        const { blind, blinded } = voprf.blind(nonce, (length = 48) => random(length));
        const issued = evaluateBlinded(key, blinded, random);
        if (!issued.ok) throw new Error(issued.error.kind);
        const { evaluated, proof } = issued.value;
        const other = deriveUnitKey(new Uint8Array(32).fill(4), scope);
        expect(() => voprf.finalize(nonce, blind, evaluated, blinded, other.publicKey, proof)).toThrow();
        return bytesToHex(voprf.finalize(nonce, blind, evaluated, blinded, key.publicKey, proof));
      });
      expect(passes[0]).toBe(passes[1]);
      expect(fast.verify(key.secretKey, nonce, hexToBytes(passes[0]!))).toBe(true);
    }), { numRuns: 8 });
  });
});

describe('the fast issuer', () => {
  it('evaluates like the reference implementation, which accepts its proofs, for any key and nonce', () => {
    fc.assert(fc.property(bytes(32), bytes(32), (seed, nonce) => {
      const key = deriveUnitKey(seed, scope);
      const { blind, blinded } = voprf.blind(nonce, (length = 48) => random(length));
      const [mine, theirs] = [issuer.issue(key, blinded, random), evaluateBlinded(key, blinded, random)];
      if (!mine.ok || !theirs.ok) throw new Error('refused');
      expect(mine.value.evaluated).toEqual(theirs.value.evaluated);
      expect(fast.verify(key.secretKey, nonce, voprf.finalize(nonce, blind, mine.value.evaluated, blinded, key.publicKey, mine.value.proof))).toBe(true);
    }), { numRuns: 15 });
  });

  it('refuses exactly the byte strings that the reference implementation refuses', () => {
    const key = deriveUnitKey(new Uint8Array(32).fill(3), scope);
    fc.assert(fc.property(bytes(32), (element) => {
      expect(issuer.issue(key, element, random).ok).toBe(evaluateBlinded(key, element, random).ok);
    }), { numRuns: 60 });
  });

  it('never proves with the same commitment twice', () => {
    const key = deriveUnitKey(new Uint8Array(32).fill(3), scope);
    const { blinded } = voprf.blind(new Uint8Array(32), (length = 48) => random(length));
    const proofs = Array.from({ length: 20 }, () => issuer.issue(key, blinded, random)).map((issued) => (issued.ok ? bytesToHex(issued.value.proof) : ''));
    expect(new Set(proofs).size).toBe(20);
  });
});

describe('the fast check', () => {
  it('agrees with the reference implementation on any key and nonce', () => {
    fc.assert(fc.property(bytes(32), bytes(32), (seed, nonce) => {
      const { secretKey } = deriveUnitKey(seed, scope);
      expect(bytesToHex(fast.evaluate(secretKey, nonce))).toBe(bytesToHex(evaluateNonce(secretKey, nonce)));
    }), { numRuns: 40 });
  });

  it('refuses a token with any bit turned, and any wrong length', () => {
    const { secretKey } = deriveUnitKey(new Uint8Array(32).fill(5), scope);
    fc.assert(fc.property(bytes(32), fc.nat(64 * 8 - 1), (nonce, bit) => {
      const token = fast.evaluate(secretKey, nonce);
      const forged = Uint8Array.from(token);
      forged[bit >> 3]! ^= 1 << (bit & 7);
      expect(fast.verify(secretKey, nonce, token)).toBe(true);
      expect(fast.verify(secretKey, nonce, forged)).toBe(false);
      expect(fast.verify(secretKey, nonce, token.subarray(1))).toBe(false);
      expect(fast.verify(secretKey, nonce.subarray(1), token)).toBe(false);
    }), { numRuns: 50 });
  });
});

describe('hashes', () => {
  it('a spent hash depends on round and nonce', () => {
    const nonce = new Uint8Array(32).fill(1);
    expect(spentHash('r1', nonce)).toMatch(/^[0-9a-f]{64}$/);
    expect(spentHash('r1', nonce)).not.toBe(spentHash('r2', nonce));
    expect(spentHash('r1', nonce)).not.toBe(spentHash('r1', new Uint8Array(32).fill(2)));
  });

  it('a roster hash depends on salt, unit and people, and not on their order', () => {
    const salt = new Uint8Array(16).fill(1);
    const hash = rosterHash(salt, 'u', ['a', 'b']);
    expect(rosterHash(salt, 'u', ['b', 'a'])).toBe(hash);
    expect([rosterHash(new Uint8Array(16), 'u', ['a', 'b']), rosterHash(salt, 'v', ['a', 'b']), rosterHash(salt, 'u', ['a']), rosterHash(salt, 'u', ['ab'])]).not.toContain(hash);
  });
});
