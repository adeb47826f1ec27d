import { GENESIS_HASH, sealManifest, type Manifest } from './manifest.js';
import { deriveUnitKey, spentHash } from './pass.js';
import { buildRecount, parseRecount, UNCHECKABLE, verifyRecount, withoutSpentHashes, type CheckCode, type Recount, type RecountInput, type RecountUnit } from './recount.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const seed = new Uint8Array(32).fill(1);
const keyOf = (unit: string) => deriveUnitKey(seed, { organization: 'o', round: 'r2', unit });
const parents: Record<string, string | null> = { A: 'P', B: 'P', P: null };
const manifestOf = (round: string, previousHash: string): Manifest => ({
  format: 'barograph/v1', organization: 'o', round, pulse: 'p', pulseName: 'Weekly', announcedAt: '2026-01-01T08:00:00.000Z', opensAt: '2026-01-03T08:00:00.000Z', closesAt: '2026-01-06T08:00:00.000Z',
  mode: 'anonymous', k: 5, commentK: 10, asksComment: true, ladder: 1, questions: [{ driver: 'd', item: 'i', version: 1, scale: 'AGREE_5', reversed: false, text: { en: '?' } }],
  units: ['A', 'B', 'P'].map((id) => ({ id, name: id, parent: parents[id] ?? null, publicKey: hex(keyOf(id).publicKey), eligible: 9, rosterHash: 'b'.repeat(64) })),
  previousHash,
});
const first = sealManifest(manifestOf('r1', GENESIS_HASH));
const second = sealManifest(manifestOf('r2', first.hash));
const hashes = (unit: string, count: number) => Array.from({ length: count }, (_, index) => spentHash('r2', new TextEncoder().encode(`${unit}${index}`.padEnd(32))));
const account = (unit: string, issued: number, spent: number, destroyed: number) => ({ unit, secretKey: keyOf(unit).secretKey, issued, spentHashes: hashes(unit, spent), destroyed });
/** A 7 of 8 passes, B 3 (passed up), P 5: A and P published. */
const recount = buildRecount('r2', second.hash, [account('P', 6, 5, 0), account('A', 8, 7, 0), account('B', 3, 3, 0)], [{ node: 'A', n: 7 }, { node: 'P', n: 14 }, { node: 'P', n: 15 }, { node: 'top', n: 15 }]);
const good: RecountInput = { chain: [first, second], recount, own: [{ unit: 'A', spentHash: hashes('A', 7)[3]! }] };
const failed = (input: RecountInput) => verifyRecount(input).filter(({ passed }) => passed === false).map(({ code, subject }) => `${code} ${subject}`.trim());
const withUnit = (unit: string, change: Partial<RecountUnit>): RecountInput => ({ ...good, recount: { ...recount, units: recount.units.map((one) => (one.unit === unit ? { ...one, ...change } : one)) } });

describe('a recount', () => {
  it('lists units and hashes sorted, and the largest n of each node', () => {
    expect(recount.units.map(({ unit }) => unit)).toEqual(['A', 'B', 'P']);
    for (const { spentHashes } of recount.units) expect(spentHashes).toEqual([...spentHashes!].sort());
    expect(recount.published).toEqual([{ node: 'A', n: 7 }, { node: 'P', n: 15 }, { node: 'top', n: 15 }]);
  });

  it('passes every check when it is honest, and says what it can not check', () => {
    const checks = verifyRecount(good);
    expect(checks.every(({ passed }) => passed === true)).toBe(true);
    const codes: CheckCode[] = ['chain', 'manifest', 'key', 'counts', 'spent-list', 'spent-once', 'destroyed', 'published', 'own-pass'];
    expect(new Set(checks.map(({ code }) => code))).toEqual(new Set(codes));
    expect(UNCHECKABLE.length).toBeGreaterThan(3);
  });

  it.each<[string, RecountInput, string[]]>([
    ['a chain with a link missing', { ...good, chain: [second] }, ['chain']],
    ['an empty chain', { ...good, chain: [] }, ['manifest']],
    ['a recount of another round', { ...good, recount: { ...recount, round: 'r1' } }, ['manifest']],
    ['a chain that ends before the round', { ...good, chain: [first] }, ['manifest']],
    ['a unit left out', { ...good, recount: { ...recount, units: recount.units.slice(1) } }, ['manifest']],
    ['a unit listed twice', { ...good, recount: { ...recount, units: [...recount.units, recount.units[0]!] } }, ['manifest']],
    ['another secret key', withUnit('B', { secretKey: hex(keyOf('A').secretKey) }), ['key B']],
    ['a secret key that is none', withUnit('B', { secretKey: 'ff'.repeat(32) }), ['key B']],
    ['a secret key that is no hex', withUnit('B', { secretKey: 'secret' }), ['key B']],
    ['more passes than people', withUnit('P', { issued: 10 }), ['counts P']],
    ['more spent than issued', withUnit('A', { issued: 6 }), ['counts A']],
    ['a negative count', withUnit('B', { destroyed: -1 }), ['counts B']],
    ['a fractional count', withUnit('P', { issued: 5.5 }), ['counts P']],
    ['a spent pass hidden', withUnit('B', { spentHashes: recount.units[1]!.spentHashes!.slice(1) }), ['spent-list B']],
    ['a spent pass listed twice', withUnit('B', { spentHashes: [0, 0, 1].map((at) => recount.units[1]!.spentHashes![at]!) }), ['spent-list B', 'spent-once']],
    ['hashes in the order of answering', withUnit('A', { spentHashes: [...recount.units[0]!.spentHashes!].reverse() }), ['spent-list A']],
    ['k answers destroyed', withUnit('P', { destroyed: 5 }), ['destroyed', 'published P', 'published top']],
    ['more published than answered in a unit', { ...good, recount: { ...recount, published: [{ node: 'A', n: 8 }] } }, ['published A']],
    ['more published than answered below the top', { ...good, recount: { ...recount, published: [{ node: 'top', n: 16 }] } }, ['published top']],
    ['a published n below k', { ...good, recount: { ...recount, published: [{ node: 'B', n: 3 }] } }, ['published B']],
    ['one’s own pass missing', { ...good, own: [{ unit: 'A', spentHash: hashes('A', 9)[8]! }] }, ['own-pass A']],
    ['one’s own pass in a unit that is none', { ...good, own: [{ unit: 'X', spentHash: hashes('A', 1)[0]! }] }, ['own-pass X']],
  ])('fails for %s', (_, input, expected) => {
    expect(failed(input)).toEqual(expected);
  });

  it('says that a list can not be checked any more once it was withdrawn, and still checks the rest', () => {
    const later = withoutSpentHashes(recount);
    const checks = verifyRecount({ ...good, recount: later });
    expect(checks.filter(({ passed }) => passed === null).map(({ code }) => code)).toEqual(['spent-list', 'spent-list', 'spent-list', 'own-pass']);
    expect(failed({ ...good, recount: { ...later, published: [{ node: 'A', n: 8 }] } })).toEqual(['published A']);
  });

  it('is read from JSON, and nothing else is', () => {
    expect(parseRecount(JSON.parse(JSON.stringify(recount)))).toEqual(recount);
    const wrong: unknown[] = [null, 3, [], {}, { ...recount, format: 'x' }, { ...recount, units: {} }, { ...recount, units: [null] }, { ...recount, units: [{ ...recount.units[0], issued: '8' }] },
      { ...recount, units: [{ ...recount.units[0], spentHashes: [1] }] }, { ...recount, published: [{ node: 'A' }] }, { ...recount, manifestHash: undefined }];
    for (const one of wrong) expect(parseRecount(one)).toBeNull();
  });

  it('survives a manifest whose units are each other’s parents', () => {
    const loop: Recount = recount;
    const twisted = sealManifest({ ...manifestOf('r2', first.hash), units: manifestOf('r2', first.hash).units.map((unit) => ({ ...unit, parent: unit.id === 'A' ? 'P' : 'A' })) });
    expect(verifyRecount({ chain: [first, twisted], recount: { ...loop, manifestHash: twisted.hash } }).length).toBeGreaterThan(0);
  });
});
