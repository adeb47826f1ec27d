import fc from 'fast-check';
import { canonicalJson, type Canonical } from './canonical.js';
import { GENESIS_HASH, manifestProblems, parseManifest, sealManifest, textHash, verifyChain, type Manifest, type SignedText } from './manifest.js';

const sample = (round: string, previousHash = GENESIS_HASH, more: Partial<Manifest> = {}): Manifest => ({
  format: 'barograph/v1', organization: 'o', round, pulse: 'p', pulseName: 'Weekly', announcedAt: '2026-01-01T08:00:00.000Z', opensAt: '2026-01-03T08:00:00.000Z', closesAt: '2026-01-06T08:00:00.000Z',
  mode: 'anonymous', k: 5, commentK: 10, asksComment: true, ladder: 1,
  questions: [{ driver: 'd', item: 'i', version: 1, scale: 'AGREE_5', reversed: false, text: { en: 'How are you?', de: 'Wie geht es dir?' } }],
  units: [{ id: 'u', name: 'Unit', parent: null, publicKey: 'a'.repeat(64), eligible: 6, rosterHash: 'b'.repeat(64) }],
  previousHash, ...more,
});
const chainOf = (length: number): SignedText[] => {
  const chain: SignedText[] = [];
  for (let index = 0; index < length; index++) chain.push(sealManifest(sample(`r${index}`, chain[index - 1]?.hash ?? GENESIS_HASH)));
  return chain;
};
const faultOf = (chain: readonly SignedText[], from?: string) => {
  const result = verifyChain(chain, from);
  return result.ok ? null : result.error;
};

/** Letters that writers of JSON treat differently. */
const character = fc.constantFrom('a', 'B', '"', '\\', '/', '\n', '\u0000', '\u2028', 'é', '😀', '\ud800');

describe('the canonical text', () => {
  it('sorts keys, has no white space and writes strings like JSON', () => {
    expect(canonicalJson({ b: [1, true, null, 'ü"\n'], a: { z: '', y: [] }, B: -7 })).toBe('{"B":-7,"a":{"y":[],"z":""},"b":[1,true,null,"ü\\"\\n"]}');
  });

  it('refuses what two programs could write differently', () => {
    for (const value of [0.5, Number.NaN, Infinity, -0, 2 ** 53, undefined, () => 1]) expect(() => canonicalJson(value as Canonical)).toThrow(TypeError);
    expect(() => canonicalJson({ a: undefined } as unknown as Canonical)).toThrow(TypeError);
  });

  it('is the same for any order of keys, and survives a trip through JSON', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: character }), fc.oneof(fc.string({ unit: character }), fc.maxSafeInteger().map((one) => one + 0), fc.boolean())), (record) => {
      const text = canonicalJson(record);
      expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(text);
      expect(canonicalJson(JSON.parse(text) as Canonical)).toBe(text);
    }));
  });
});

describe('a manifest', () => {
  it('has a hash that anybody computes from its text alone', () => {
    const { body, hash } = sealManifest(sample('r'));
    expect(hash).toBe(textHash(body));
    expect(parseManifest(body)).toEqual(sample('r'));
    expect(hash).toMatchInlineSnapshot(`"3a0e33c34369e2a487d4c04c2c0aacb49360941fe40106d9ceb5b80cddf69372"`);
  });

  it('may be published when nothing is wrong with it', () => {
    expect(manifestProblems(sample('r'))).toEqual([]);
  });

  it.each<[string, Partial<Manifest>]>([
    ['k-out-of-range', { k: 4 }],
    ['k-out-of-range', { k: 21, commentK: 30, units: [{ ...sample('r').units[0]!, eligible: 40 }] }],
    ['k-out-of-range', { k: 5.5 }],
    ['comment-k-below-k', { commentK: 4 }],
    ['times-out-of-order', { opensAt: '2025-12-31T08:00:00.000Z' }],
    ['times-out-of-order', { closesAt: '2026-01-03T08:00:00.000Z' }],
    ['times-out-of-order', { closesAt: 'later' }],
    ['times-out-of-order', { closesAt: '2026-01-06' }],
    ['no-questions', { questions: [] }],
    ['item-twice', { questions: [sample('r').questions[0]!, sample('r').questions[0]!] }],
    ['no-units', { units: [] }],
    ['unit-twice', { units: [sample('r').units[0]!, sample('r').units[0]!] }],
    ['unit-too-small', { units: [{ ...sample('r').units[0]!, eligible: 5 }] }],
    ['unknown-parent', { units: [{ ...sample('r').units[0]!, parent: 'v' }] }],
  ])('is refused with %s', (kind, change) => {
    expect(manifestProblems(sample('r', GENESIS_HASH, change)).map((problem) => problem.kind)).toEqual([kind]);
  });
});

describe('the chain', () => {
  it('verifies whole, and from any of its links', () => {
    const chain = chainOf(6);
    expect(faultOf(chain)).toBeNull();
    expect(faultOf(chain.slice(3), chain[2]!.hash)).toBeNull();
    expect(faultOf(chain.slice(3))).toEqual({ index: 0, kind: 'link-broken' });
    expect(faultOf([])).toBeNull();
  });

  it('shows any manifest that was left out, doubled or put elsewhere', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), fc.nat(), (length, a, b) => {
      const chain = chainOf(length);
      const [from, to] = [a % length, b % length];
      if (from < length - 1) expect(faultOf(chain.filter((_, index) => index !== from))).toEqual({ index: from, kind: 'link-broken' });
      expect(faultOf([...chain.slice(0, from + 1), ...chain.slice(from)])?.index).toBe(from + 1);
      if (from === to) return;
      const swapped = [...chain];
      [swapped[from], swapped[to]] = [swapped[to]!, swapped[from]!];
      expect(faultOf(swapped)).not.toBeNull();
    }), { numRuns: 60 });
  });

  it('shows any changed character, also when the forger computes the hash anew, unless it is the last manifest', () => {
    const chain = chainOf(4);
    fc.assert(fc.property(fc.nat(3), fc.nat(), fc.integer({ min: 1, max: 90 }), (which, where, shift) => {
      const { body, hash } = chain[which]!;
      const place = where % body.length;
      const code = ((body.charCodeAt(place) - 32 + shift) % 95) + 32;
      const changed = body.slice(0, place) + String.fromCharCode(code) + body.slice(place + 1);
      if (changed === body) return;
      const careless = chain.map((one, index) => (index === which ? { body: changed, hash } : one));
      expect(faultOf(careless)).toEqual({ index: which, kind: 'hash-differs' });
      const careful = chain.map((one, index) => (index === which ? { body: changed, hash: textHash(changed) } : one));
      if (which < 3) expect(faultOf(careful)).not.toBeNull();
    }), { numRuns: 300 });
  });

  it('refuses a text that is not canonical, another organization, and a round that was there before', () => {
    const first = sealManifest(sample('r0'));
    const spaced = JSON.stringify(sample('r0'), null, 1);
    expect(faultOf([{ body: spaced, hash: textHash(spaced) }])).toEqual({ index: 0, kind: 'not-canonical' });
    expect(faultOf([{ body: '{"a":1}', hash: textHash('{"a":1}') }])).toEqual({ index: 0, kind: 'not-canonical' });
    expect(faultOf([{ body: 'null', hash: textHash('null') }])).toEqual({ index: 0, kind: 'not-canonical' });
    expect(faultOf([first, sealManifest(sample('r1', first.hash, { organization: 'x' }))])).toEqual({ index: 1, kind: 'other-organization' });
    expect(faultOf([first, sealManifest(sample('r0', first.hash))])).toEqual({ index: 1, kind: 'round-twice' });
  });
});
