import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import * as server from '../../src/engines/anonymity/pass.js';
import { answerToSign, isSignedBy, withdrawalToSign } from '../../src/engines/anonymity/comment-key.js';
import { canonicalJson, type Canonical } from '../../src/engines/anonymity/canonical.js';
import { sealManifest, verifyChain, GENESIS_HASH, type Manifest } from '../../src/engines/anonymity/manifest.js';
import { createPassChecker } from '../../src/engines/anonymity/pass-fast.js';
import { buildRecount, UNCHECKABLE, verifyRecount } from '../../src/engines/anonymity/recount.js';
import * as browser from '../../web/src/lib/anonymity/pass.js';
import { commentKey, signAnswer, signWithdrawal } from '../../web/src/lib/anonymity/comment-key.js';
import { fromBase64Url, toBase64Url } from '../../web/src/lib/anonymity/bytes.js';
import { canonicalJson as canonicalInBrowser } from '../../web/src/lib/anonymity/canonical.js';
import { publicKeyOfUnit, readManifest, verifyChain as verifyChainInBrowser } from '../../web/src/lib/anonymity/manifest.js';
import { UNCHECKABLE as uncheckableInBrowser, verifyRecount as verifyInBrowser } from '../../web/src/lib/anonymity/recount.js';

/** The web can't import the server's code, so both halves are written twice. Here they meet. */
const random = (length: number) => Uint8Array.from(randomBytes(length));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const manifestOf = (round: string, publicKeys: readonly string[], previousHash: string): Manifest => ({
  format: 'barograph/v1', organization: 'o', round, pulse: 'p', pulseName: 'Wöchentlich – 週次 🌡', announcedAt: '2026-01-01T08:00:00.000Z', opensAt: '2026-01-03T08:00:00.000Z',
  closesAt: '2026-01-06T08:00:00.000Z', mode: 'anonymous', k: 5, commentK: 10, asksComment: true, ladder: 1,
  questions: [{ driver: 'd', item: 'i', version: 2, scale: 'AGREE_5', reversed: false, text: { en: 'How?', de: 'Wie? "so"' } }],
  units: publicKeys.map((publicKey, index) => ({ id: `u${index}`, name: `Unit ${index}`, parent: index === 0 ? null : 'u0', publicKey, eligible: 8, rosterHash: 'f'.repeat(64) })),
  previousHash,
});

describe('the browser half and the server half', () => {
  it('make a pass together that the hot path accepts and that names nobody', async () => {
    const checker = await createPassChecker();
    fc.assert(fc.property(bytes(32), bytes(32), fc.uuid(), fc.uuid(), (seed, secret, round, unit) => {
      const key = server.deriveUnitKey(seed, { organization: 'o', round, unit });
      const manifest = manifestOf(round, [hex(key.publicKey)], GENESIS_HASH);
      const request = browser.requestPass(secret, { round, unit });
      const issued = server.evaluateBlinded(key, request.blinded, random);
      if (!issued.ok) throw new Error(issued.error.kind);
      const { nonce, token } = browser.finalizePass(request, issued.value, publicKeyOfUnit(readManifest(sealManifest(manifest)), 'u0'));
      expect(checker.verify(key.secretKey, nonce, token)).toBe(true);
      expect(token).toEqual(server.evaluateNonce(key.secretKey, nonce));
      expect(browser.spentHash(round, nonce)).toBe(server.spentHash(round, nonce));
      const seen = [request.blinded, issued.value.evaluated, issued.value.proof].map(hex).join('');
      expect(seen).not.toContain(hex(nonce));
      expect(seen).not.toContain(hex(token).slice(0, 64));
    }), { numRuns: 6 });
  });

  it('refuse a server that answers with another key than the manifest has', () => {
    const [promised, other] = [1, 2].map((fill) => server.deriveUnitKey(new Uint8Array(32).fill(fill), { organization: 'o', round: 'r', unit: 'u' }));
    const request = browser.requestPass(new Uint8Array(32).fill(9), { round: 'r', unit: 'u' });
    const marked = server.evaluateBlinded(other!, request.blinded, random);
    if (!marked.ok) throw new Error(marked.error.kind);
    expect(() => browser.finalizePass(request, marked.value, promised!.publicKey)).toThrow(browser.PassRejectedError);
  });

  it('sign and check what the author of a comment says', () => {
    fc.assert(fc.property(bytes(32), bytes(32), fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 20 }), fc.string({ unit: 'grapheme', minLength: 1 }), (secret, other, round, unit, sequence, body) => {
      const { seed, publicKey } = commentKey(secret, { round, unit });
      const [key, address] = [fromBase64Url(publicKey), { roundId: round, unitId: unit, publicKey }];
      const answer = fromBase64Url(signAnswer(seed, { round, unit, publicKey }, sequence, body));
      const withdrawal = fromBase64Url(signWithdrawal(seed, { round, unit, publicKey }));
      expect(isSignedBy(key, answerToSign(address, sequence, body), answer)).toBe(true);
      expect(isSignedBy(key, withdrawalToSign(address), withdrawal)).toBe(true);
      expect(isSignedBy(key, answerToSign(address, sequence + 1, body), answer)).toBe(false);
      expect(isSignedBy(key, answerToSign(address, sequence, `${body}.`), answer)).toBe(false);
      expect(isSignedBy(fromBase64Url(commentKey(other, { round, unit }).publicKey), withdrawalToSign(address), withdrawal)).toBe(hex(secret) === hex(other));
      expect(commentKey(secret, { round: unit, unit: round }).publicKey === publicKey).toBe(round === unit);
    }), { numRuns: 20 });
  });

  it('write the same canonical text', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: fc.constantFrom('a', 'B', '"', '\\', '/', '\n', '\u0000', '\u2028', 'é', '😀', '\ud800') }), (value) => {
      const attempt = (write: (one: Canonical) => string) => {
        try {
          return write(value as Canonical);
        } catch (error) {
          return String(error);
        }
      };
      expect(attempt(canonicalInBrowser)).toBe(attempt(canonicalJson));
    }), { numRuns: 500 });
  });

  it('encode bytes as Node does', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (some) => {
      expect(toBase64Url(some)).toBe(Buffer.from(some).toString('base64url'));
      expect(fromBase64Url(toBase64Url(some))).toEqual(some);
    }));
    for (const wrong of ['A', 'AB==', 'A+', 'AB', 'é']) expect(() => fromBase64Url(wrong)).toThrow(RangeError);
  });

  it('judge chains and recounts alike, whole and broken', () => {
    const keys = [0, 1].map((index) => server.deriveUnitKey(new Uint8Array(32).fill(index + 1), { organization: 'o', round: 'r2', unit: `u${index}` }));
    const first = sealManifest(manifestOf('r1', keys.map((key) => hex(key.publicKey)), GENESIS_HASH));
    const second = sealManifest(manifestOf('r2', keys.map((key) => hex(key.publicKey)), first.hash));
    const spent = Array.from({ length: 12 }, (_, index) => server.spentHash('r2', new Uint8Array(32).fill(index)));
    const account = (index: number) => ({ unit: `u${index}`, secretKey: keys[index]!.secretKey, issued: 7, spentHashes: spent.slice(index * 6, index * 6 + 6), destroyed: index });
    const recount = buildRecount('r2', second.hash, [account(0), account(1)], [{ node: 'u1', n: 5 }, { node: 'u0', n: 11 }, { node: 'top', n: 11 }]);
    const own = [{ unit: 'u0', spentHash: spent[0]! }];
    const good = { chain: [first, second], recount, own };
    expect(verifyRecount(good).every(({ passed }) => passed)).toBe(true);
    const broken = [
      good,
      { ...good, chain: [second] },
      { ...good, chain: [first, { ...second, hash: first.hash }] },
      { ...good, recount: { ...recount, units: [recount.units[0]!] } },
      { ...good, recount: { ...recount, units: recount.units.map((unit) => ({ ...unit, secretKey: '00'.repeat(32) })) } },
      { ...good, recount: { ...recount, units: recount.units.map((unit) => ({ ...unit, spent: 9 })) } },
      { ...good, recount: { ...recount, published: [{ node: 'u1', n: 6 }] } },
      { ...good, own: [{ unit: 'u1', spentHash: spent[0]! }] },
    ];
    for (const [index, input] of broken.entries()) {
      expect(verifyInBrowser(input)).toEqual(verifyRecount(input));
      expect(verifyInBrowser(input).every(({ passed }) => passed)).toBe(index === 0);
    }
    const chain = [first, second];
    const [ours, theirs] = [verifyChain(chain), verifyChainInBrowser(chain)];
    expect('manifests' in theirs && theirs.manifests).toEqual(ours.ok && ours.value);
    expect(uncheckableInBrowser).toEqual(UNCHECKABLE);
  });
});
