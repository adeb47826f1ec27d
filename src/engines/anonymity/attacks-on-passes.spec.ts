import { randomBytes } from 'node:crypto';
import { NaiveDoor } from '../../../test/attacks/naive/naive-door.js';
import { naiveComments } from '../../../test/attacks/naive/naive-results.js';
import { finalizePass, requestPass, type PassRequest } from '../../../web/src/lib/anonymity/pass.js';
import { ManifestRejectedError, readManifest } from '../../../web/src/lib/anonymity/manifest.js';
import { releaseComments } from './comments.js';
import { GENESIS_HASH, manifestProblems, sealManifest, textHash, verifyChain, type Manifest } from './manifest.js';
import { createPassChecker, type PassChecker } from './pass-fast.js';
import { deriveUnitKey, evaluateBlinded, spentHash, type UnitKey } from './pass.js';
import { orderAnswers, type Question } from './question.js';
import { NotReleasedError, readReleased } from './release.js';

const random = (length: number) => Uint8Array.from(randomBytes(length));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The server's side of issuing and accepting, made of the engine's parts only; everything it would store is in its fields. */
class Door {
  private readonly seeds = new Map<string, Uint8Array>();
  /** Per round, unit and member the blinded element first answered. */
  readonly slots = new Map<string, string>();
  readonly spent = new Set<string>();
  readonly received: { readonly round: string; readonly unit: string; readonly values: unknown }[] = [];

  constructor(private readonly checker: PassChecker) {}

  key(round: string, unit: string): UnitKey {
    if (!this.seeds.has(round)) this.seeds.set(round, random(32));
    return deriveUnitKey(this.seeds.get(round)!, { organization: 'o', round, unit });
  }

  issue(member: string, round: string, unit: string, blinded: Uint8Array) {
    const slot = [member, round, unit].join('|');
    const first = this.slots.get(slot);
    if (first !== undefined && first !== hex(blinded)) return 'issued-to-another-device' as const;
    const issued = evaluateBlinded(this.key(round, unit), blinded, random);
    if (!issued.ok) return issued.error.kind;
    this.slots.set(slot, hex(blinded));
    return issued.value;
  }

  submit(round: string, unit: string, nonce: Uint8Array, token: Uint8Array, values: unknown): 'accepted' | 'already-received' | 'refused' {
    if (!this.checker.verify(this.key(round, unit).secretKey, nonce, token)) return 'refused';
    const hash = spentHash(round, nonce);
    if (this.spent.has(hash)) return 'already-received';
    this.spent.add(hash);
    this.received.push({ round, unit, values });
    return 'accepted';
  }
}

function fetchPass(door: Door, member: string, round: string, unit: string, request: PassRequest) {
  const issued = door.issue(member, round, unit, request.blinded);
  if (typeof issued === 'string') throw new Error(issued);
  return finalizePass(request, issued, door.key(round, unit).publicKey);
}

let checker: PassChecker;
beforeAll(async () => {
  checker = await createPassChecker();
});

describe('attack 8: passes and codes', () => {
  const secret = new Uint8Array(32).fill(1);
  const request = requestPass(secret, { round: 'r', unit: 'u' });

  it('the naive door counts a replay again, takes a made-up code, and the code of another unit or round', () => {
    const door = new NaiveDoor();
    const code = door.issue('ann');
    const outcomes = [door.submit('r', 'u', code, [1]), door.submit('r', 'u', code, [1]), door.submit('r', 'v', code, [1]), door.submit('s', 'u', code, [1]), door.submit('r', 'u', 'ab'.repeat(32), [1])];
    expect(outcomes).toEqual([true, true, true, true, true]);
    expect(door.received).toHaveLength(5);
  });

  it('the engine counts a pass once, in its own unit and round only, and nothing forged', () => {
    const door = new Door(checker);
    const { nonce, token } = fetchPass(door, 'ann', 'r', 'u', request);
    expect(door.submit('r', 'v', nonce, token, [1])).toBe('refused');
    expect(door.submit('s', 'u', nonce, token, [1])).toBe('refused');
    expect(door.submit('r', 'u', random(32), token, [1])).toBe('refused');
    expect(door.submit('r', 'u', nonce, random(64), [1])).toBe('refused');
    expect(door.submit('r', 'u', nonce, new Uint8Array(0), [1])).toBe('refused');
    expect(door.submit('r', 'u', nonce, token, [1])).toBe('accepted');
    expect(door.submit('r', 'u', nonce, token, [5])).toBe('already-received');
    expect(door.received).toEqual([{ round: 'r', unit: 'u', values: [1] }]);
  });

  it('asking twice gets the same pass again for the same element and nothing for another, where the naive door gives any device a code', () => {
    const door = new Door(checker);
    const first = fetchPass(door, 'ann', 'r', 'u', request);
    const again = fetchPass(door, 'ann', 'r', 'u', requestPass(secret, { round: 'r', unit: 'u' }));
    expect(again).toEqual(first);
    expect(door.issue('ann', 'r', 'u', requestPass(new Uint8Array(32).fill(2), { round: 'r', unit: 'u' }).blinded)).toBe('issued-to-another-device');
    expect(door.issue('ben', 'r', 'u', new Uint8Array(32))).toBe('malformed-element');
    expect(door.slots.size).toBe(1);
    const naive = new NaiveDoor();
    expect(naive.issue('ann')).toBe(naive.issue('ann'));
  });

  it('three people in one browser get three passes that count three times', () => {
    const door = new Door(checker);
    const outcomes = ['ann', 'ben', 'cleo'].map((member, index) => {
      const own = requestPass(new Uint8Array(32).fill(10 + index), { round: 'r', unit: 'u' });
      const { nonce, token } = fetchPass(door, member, 'r', 'u', own);
      return door.submit('r', 'u', nonce, token, [index]);
    });
    expect(outcomes).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('whoever holds everything the naive server keeps names every author; what the engine’s server keeps fits every member equally', () => {
    const people = ['ann', 'ben', 'cleo', 'dora', 'emil'];
    const naive = new NaiveDoor();
    for (const person of people) naive.submit('r', 'u', naive.issue(person), [1]);
    expect(naive.received.map(({ code }) => naive.authorOf(code, people))).toEqual(people);

    const door = new Door(checker);
    const sent = people.map((person) => {
      const pass = fetchPass(door, person, 'r', 'u', requestPass(random(32), { round: 'r', unit: 'u' }));
      expect(door.submit('r', 'u', pass.nonce, pass.token, [1])).toBe('accepted');
      return pass;
    });
    const issued = [...door.slots].map(([slot, blinded]) => slot + blinded).join();
    for (const { nonce, token } of sent) {
      expect(issued).not.toContain(hex(nonce));
      expect(issued).not.toContain(hex(token.subarray(0, 32)));
      expect(issued).not.toContain(spentHash('r', nonce));
    }
    const stored = [...door.spent].join() + JSON.stringify(door.received);
    for (const [slot, blinded] of door.slots) {
      expect(stored).not.toContain(blinded);
      expect(stored).not.toContain(slot.split('|')[0]);
    }
  });

  it('answers outside the scale or the manifest are named one by one and count nothing', () => {
    const questions: Question[] = [{ driver: 'd', item: 'a', scale: 'AGREE_5', reversed: false }, { driver: 'rec', item: 'b', scale: 'RECOMMEND_0_10', reversed: false }];
    expect(orderAnswers(questions, [{ item: 'b', value: 0 }, { item: 'a', value: 5 }])).toEqual({ ok: true, value: [5, 0] });
    expect(orderAnswers(questions, [{ item: 'b', value: null }])).toEqual({ ok: true, value: [null, null] });
    const given = [{ item: 'a', value: 0 }, { item: 'a', value: 3 }, { item: 'b', value: 11 }, { item: 'c', value: 1 }, { item: 'b', value: 2.5 }];
    expect(orderAnswers(questions, given)).toEqual({
      ok: false,
      error: [{ item: 'a', code: 'outside-scale' }, { item: 'a', code: 'item-twice' }, { item: 'b', code: 'outside-scale' }, { item: 'c', code: 'unknown-item' }, { item: 'b', code: 'item-twice' }],
    });
    for (const value of [Number.NaN, Infinity, -1, 6, 1e300]) expect(orderAnswers(questions, [{ item: 'a', value }]).ok).toBe(false);
  });
});

describe('attack 5: a threshold lowered after announcement', () => {
  const manifest: Manifest = {
    format: 'barograph/v1', organization: 'o', round: 'r', pulse: 'p', pulseName: 'Weekly', announcedAt: '2026-01-01T08:00:00.000Z', opensAt: '2026-01-03T08:00:00.000Z', closesAt: '2026-01-06T08:00:00.000Z',
    mode: 'anonymous', k: 8, commentK: 10, asksComment: true, ladder: 1, questions: [{ driver: 'd', item: 'i', version: 1, scale: 'AGREE_5', reversed: false, text: { en: '?' } }],
    units: [{ id: 'u', name: 'U', parent: null, publicKey: 'a'.repeat(64), eligible: 9, rosterHash: 'b'.repeat(64) }], previousHash: GENESIS_HASH,
  };
  const announced = sealManifest(manifest);
  const lowered = sealManifest({ ...manifest, k: 5 });

  it('is refused by every device that saw the round before, and breaks the chain of whoever has a later manifest', () => {
    expect(readManifest(announced, announced.hash).k).toBe(8);
    expect(() => readManifest(lowered, announced.hash)).toThrow(ManifestRejectedError);
    expect(() => readManifest({ body: lowered.body, hash: announced.hash }, announced.hash)).toThrow(ManifestRejectedError);
    const next = sealManifest({ ...manifest, round: 'r2', previousHash: announced.hash });
    expect(verifyChain([announced, next]).ok).toBe(true);
    expect(verifyChain([lowered, next])).toEqual({ ok: false, error: { index: 1, kind: 'link-broken' } });
    expect(textHash(lowered.body)).not.toBe(announced.hash);
  });

  it('never goes below 5, and what was published under the higher k is not read under a lower n', () => {
    expect(manifestProblems({ ...manifest, k: 4 })).toEqual([{ kind: 'k-out-of-range', k: 4 }]);
    const row = { ladder: 1, round: 'r', node: 'u', k: 8, kind: 'driver-mean', driver: 'd', mean: 50, n: 7 } as const;
    expect(() => readReleased(row)).toThrow(NotReleasedError);
  });
});

describe('the order of comments', () => {
  const comments = Array.from({ length: 12 }, (_, index) => `comment ${index}`);
  const tree = [{ id: 'u', parent: null, isUnit: true, eligible: 12 }];

  it('tells the naive reader who wrote which, from who answered when; released by the engine it tells nothing', () => {
    expect(naiveComments(comments).indexOf('comment 11')).toBe(11);
    const places = new Map<number, number>();
    for (let run = 0; run < 1200; run++) {
      const { released } = releaseComments(tree, new Map([['u', comments]]), new Map([['u', 12]]), 10, random);
      const place = released[0]!.comments.indexOf('comment 11');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    expect(places.size).toBe(12);
    for (const times of places.values()) expect(Math.abs(times - 100)).toBeLessThan(55);
  });
});
