/** @jest-environment node */
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64Url, toBase64Url } from './bytes.js';
import { canonicalJson, type Canonical } from './canonical.js';
import { GENESIS_HASH, ManifestRejectedError, publicKeyOfUnit, readManifest, textHash, verifyChain, type Manifest } from './manifest.js';

const manifest = (round: string, previousHash: string): Manifest => ({
  format: 'barograph/v1', organization: 'o', round, pulse: 'p', pulseName: 'Weekly', announcedAt: '2026-01-01T08:00:00.000Z', opensAt: '2026-01-03T08:00:00.000Z', closesAt: '2026-01-06T08:00:00.000Z',
  mode: 'anonymous', k: 5, commentK: 10, asksComment: true, ladder: 1, questions: [{ driver: 'd', item: 'i', version: 1, scale: 'AGREE_5', reversed: false, text: { en: 'How?' } }],
  units: [{ id: 'u', name: 'U', parent: null, publicKey: 'ab'.repeat(32), eligible: 6, rosterHash: 'b'.repeat(64) }], previousHash,
});
const served = (value: unknown) => {
  const body = canonicalJson(value as Canonical);
  return { body, hash: textHash(body) };
};
const first = served(manifest('r1', GENESIS_HASH));

describe('a served manifest', () => {
  it('is read when its text has its hash, and is the one this device saw first', () => {
    expect(readManifest(first, first.hash)).toEqual(manifest('r1', GENESIS_HASH));
    expect(bytesToHex(publicKeyOfUnit(readManifest(first), 'u'))).toBe('ab'.repeat(32));
  });

  it('is refused when it was changed, with or without its hash', () => {
    const lowered = served({ ...manifest('r1', GENESIS_HASH), k: 6 });
    for (const attempt of [() => readManifest({ ...first, hash: lowered.hash }), () => readManifest(lowered, first.hash)]) expect(attempt).toThrow(ManifestRejectedError);
  });

  it('is refused in an unknown format or mode, or when it is no canonical text', () => {
    for (const body of ['', '{}', 'null', ` ${first.body}`, served({ ...manifest('r', GENESIS_HASH), format: 'barograph/v2' }).body, served({ ...manifest('r', GENESIS_HASH), mode: 'named' }).body]) {
      expect(() => readManifest({ body, hash: textHash(body) })).toThrow(ManifestRejectedError);
    }
  });

  it('has no key for a unit that it does not name, or that is no key', () => {
    expect(() => publicKeyOfUnit(readManifest(first), 'v')).toThrow(ManifestRejectedError);
    const broken = served({ ...manifest('r1', GENESIS_HASH), units: [{ ...manifest('r1', GENESIS_HASH).units[0], publicKey: 'xyz' }] });
    expect(() => publicKeyOfUnit(readManifest(broken), 'u')).toThrow(ManifestRejectedError);
  });
});

describe('a chain', () => {
  it('verifies from its first manifest on, and shows where it is broken', () => {
    const second = served(manifest('r2', first.hash));
    expect(verifyChain([first, second])).toEqual({ manifests: [manifest('r1', GENESIS_HASH), manifest('r2', first.hash)] });
    expect(verifyChain([second])).toEqual({ fault: { index: 0, kind: 'link-broken' } });
    expect(verifyChain([first, { ...second, hash: first.hash }])).toEqual({ fault: { index: 1, kind: 'hash-differs' } });
    expect(verifyChain([first, served({ ...manifest('r2', first.hash), organization: 'x' })])).toEqual({ fault: { index: 1, kind: 'other-organization' } });
    expect(verifyChain([first, served(manifest('r1', first.hash))])).toEqual({ fault: { index: 1, kind: 'round-twice' } });
  });
});

describe('bytes on the wire', () => {
  it('come back as they were', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length * 11) & 255);
      expect(toBase64Url(bytes)).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }
    expect(toBase64Url(Uint8Array.of(251, 255, 254))).toBe('-__-');
    expect(() => fromBase64Url('*')).toThrow(RangeError);
  });
});
