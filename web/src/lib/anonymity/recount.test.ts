/** @jest-environment node */
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson, type Canonical } from './canonical.js';
import { GENESIS_HASH, textHash } from './manifest.js';
import { spentHash } from './pass.js';
import { parseRecount, verifyRecount, type Recount } from './recount.js';

const key = ristretto255_oprf.voprf.deriveKeyPair(new Uint8Array(32).fill(2), new Uint8Array(0));
const body = canonicalJson({
  format: 'barograph/v1', organization: 'o', round: 'r', pulse: 'p', pulseName: 'Weekly', announcedAt: '', opensAt: '', closesAt: '', mode: 'anonymous', k: 5, commentK: 10, asksComment: false, ladder: 1,
  questions: [], units: [{ id: 'u', name: 'U', parent: null, publicKey: bytesToHex(key.publicKey), eligible: 8, rosterHash: '' }], previousHash: GENESIS_HASH,
} satisfies Canonical);
const chain = [{ body, hash: textHash(body) }];
const own = Array.from({ length: 6 }, (_, index) => spentHash('r', new Uint8Array(32).fill(index)));
const recount: Recount = {
  format: 'barograph/recount/v1', round: 'r', manifestHash: chain[0]!.hash, published: [{ node: 'u', n: 6 }],
  units: [{ unit: 'u', secretKey: bytesToHex(key.secretKey), issued: 7, spent: 6, destroyed: 0, spentHashes: [...own].sort() }],
};

describe('counting a closed round again in the browser', () => {
  it('finds one’s own spent pass and nothing wrong', () => {
    const checks = verifyRecount({ chain, recount, own: [{ unit: 'u', spentHash: own[2]! }] });
    expect(checks.filter(({ passed }) => passed !== true)).toEqual([]);
    expect(checks.map(({ code }) => code)).toEqual(['chain', 'manifest', 'key', 'counts', 'spent-list', 'spent-once', 'destroyed', 'published', 'own-pass']);
  });

  it('finds a pass that was left out, and more published than were answered', () => {
    const short = { ...recount, units: [{ ...recount.units[0]!, spent: 5, spentHashes: recount.units[0]!.spentHashes!.filter((hash) => hash !== own[2]) }] };
    const failed = verifyRecount({ chain, recount: short, own: [{ unit: 'u', spentHash: own[2]! }] }).filter(({ passed }) => passed === false);
    expect(failed.map(({ code }) => code)).toEqual(['published', 'own-pass']);
  });

  it('reads recounts only', () => {
    expect(parseRecount(JSON.parse(JSON.stringify(recount)))).toEqual(recount);
    expect(parseRecount({ ...recount, units: 'all' })).toBeNull();
  });
});
