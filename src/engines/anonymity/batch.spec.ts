import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { answeredIn, close, seal, sealedAtTick, tick, type PendingAnswer } from './batch.js';
import type { Question } from './question.js';
import { partition, type SealingNode } from './units.js';

const random = (length: number) => Uint8Array.from(randomBytes(length));
const question = (item: string): Question => ({ driver: 'd', item, scale: 'AGREE_5', reversed: false });
const one = [question('q')];
const answers = (unit: string, count: number, value: number | null = 3): PendingAnswer[] => Array.from({ length: count }, (_, index) => ({ id: `${unit}${index}`, values: [value] }));

/** root{2} > P{2} > A{8}, B{3}, C{4}; A and P are units. */
const tree: readonly SealingNode[] = [
  { id: 'A', parent: 'P', isUnit: true, eligible: 8 },
  { id: 'P', parent: 'root', isUnit: true, eligible: 9 },
  { id: 'root', parent: null, isUnit: false, eligible: 0 },
];

describe('a tick', () => {
  it('seals nothing of a unit of 8 before the last has answered, and then all 8', () => {
    for (let arrived = 0; arrived < 8; arrived++) expect(sealedAtTick(8, arrived, arrived, 5)).toBe(0);
    const outcome = tick({ unit: 'A', eligible: 8, answered: 8, pending: answers('A', 8) }, one, 5, random);
    expect(outcome.sealing?.batch.size).toBe(8);
    expect(outcome.complete).toBe(true);
  });

  it('of a unit of 12 seals nothing until 10 are pending, then 5 of them at random', () => {
    for (let arrived = 0; arrived < 10; arrived++) expect(sealedAtTick(12, arrived, arrived, 5)).toBe(0);
    const chosen = new Map<string, number>();
    for (let run = 0; run < 400; run++) {
      const { sealing, complete } = tick({ unit: 'u', eligible: 12, answered: 10, pending: answers('u', 10) }, one, 5, random);
      expect(sealing?.answers).toHaveLength(5);
      expect(complete).toBe(false);
      for (const id of sealing!.answers) chosen.set(id, (chosen.get(id) ?? 0) + 1);
    }
    expect(chosen.size).toBe(10);
    for (const times of chosen.values()) expect(Math.abs(times - 200)).toBeLessThan(60);
  });

  it('of a unit of 300 with 40 pending seals 35, and 5 stay', () => {
    expect(sealedAtTick(300, 40, 40, 5)).toBe(35);
  });

  it('seals the last ones at once when everyone has answered', () => {
    expect(sealedAtTick(12, 12, 7, 5)).toBe(7);
    expect(sealedAtTick(12, 11, 6, 5)).toBe(0);
  });

  it('refuses impossible counts', () => {
    expect(() => tick({ unit: 'u', eligible: 5, answered: 6, pending: [] }, one, 5, random)).toThrow(RangeError);
    expect(() => tick({ unit: 'u', eligible: 9, answered: 1, pending: answers('u', 2) }, one, 5, random)).toThrow(RangeError);
  });
});

describe('closing', () => {
  it('with A 7 and P 4 seals A; what P has passes to the top and is destroyed', () => {
    const outcome = close(tree, new Map([['A', answers('A', 7)], ['P', answers('P', 4)]]), one, 5);
    expect(outcome.sealings.map(({ batch }) => [batch.node, batch.size])).toEqual([['A', 7]]);
    expect(outcome.destroyed.total).toBe(4);
    expect([...outcome.destroyed.byUnit]).toEqual([['P', 4]]);
  });

  it('with A 4 and P 4 seals all 8 at P', () => {
    const outcome = close(tree, new Map([['A', answers('A', 4)], ['P', answers('P', 4)]]), one, 5);
    expect(outcome.sealings.map(({ batch }) => [batch.node, batch.size])).toEqual([['P', 8]]);
    expect(outcome.destroyed.total).toBe(0);
  });

  it('seals at the top what is enough there only, and names the units of what is destroyed', () => {
    const wide = [{ id: 'A', parent: 'r', isUnit: true, eligible: 9 }, { id: 'B', parent: 'r', isUnit: true, eligible: 9 }, { id: 'r', parent: null, isUnit: false, eligible: 0 }];
    expect(close(wide, new Map([['A', answers('A', 3)], ['B', answers('B', 2)]]), one, 5).sealings.map(({ batch }) => [batch.node, batch.size])).toEqual([['r', 5]]);
    expect([...close(wide, new Map([['A', answers('A', 3)], ['B', answers('B', 1)]]), one, 5).destroyed.byUnit]).toEqual([['A', 3], ['B', 1]]);
  });

  it('with 1 to 7 of 8 answers makes one batch of at least 5 or none', () => {
    const sizes = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => close([{ id: 'A', parent: null, isUnit: true, eligible: 8 }], new Map([['A', answers('A', count)]]), one, 5).sealings[0]?.batch.size ?? 0);
    expect(sizes).toEqual([0, 0, 0, 0, 0, 5, 6, 7]);
  });

  it('refuses answers of a unit that the round has not', () => {
    expect(() => close(tree, new Map([['B', answers('B', 7)]]), one, 5)).toThrow();
  });
});

describe('a batch', () => {
  it('discards the cell of a question that fewer than k answered, and keeps the others', () => {
    const mixed = Array.from({ length: 6 }, (_, index): PendingAnswer => ({ id: String(index), values: [index < 4 ? 2 : null, 5] }));
    expect(seal('A', mixed, [question('a'), question('b')], 5).batch).toEqual({ node: 'A', size: 6, cells: [null, [0, 0, 0, 0, 6, 0]] });
  });

  it('refuses fewer than k answers, an answer twice, and answers that do not fit', () => {
    expect(() => seal('A', answers('A', 4), one, 5)).toThrow(RangeError);
    expect(() => seal('A', [...answers('A', 4), ...answers('A', 1)], one, 5)).toThrow(RangeError);
    expect(() => seal('A', answers('A', 5), [], 5)).toThrow(RangeError);
    for (const value of [0, 6, 2.5, Number.NaN]) expect(() => seal('A', answers('A', 5, value), one, 5)).toThrow(RangeError);
  });

  const pool = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), { minLength: 2, maxLength: 2 }), { minLength: 5, maxLength: 30 });

  it('is the same for any order of its answers, per question', () => {
    fc.assert(fc.property(pool, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const two = [question('a'), question('b')];
      const mixed = (column: number) => rows.map((row) => ({ value: row[column]!, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ value }) => value);
      const [first, second] = [mixed(0), mixed(1)];
      const original = rows.map((values, index) => ({ id: String(index), values }));
      const permuted = rows.map((_, index) => ({ id: String(index), values: [first[index]!, second[index]!] }));
      expect(seal('A', permuted, two, 5).batch).toEqual(seal('A', original, two, 5).batch);
    }));
  });
});

describe('a whole round', () => {
  const teams = [{ id: 'root', name: 'r', parent: null }, { id: 'P', name: 'p', parent: 'root' }, { id: 'A', name: 'a', parent: 'P' }, { id: 'B', name: 'b', parent: 'P' }, { id: 'C', name: 'c', parent: 'root' }];
  const sizes = fc.tuple(...teams.map(() => fc.integer({ min: 0, max: 30 })));
  const skips = fc.integer({ min: 0, max: 9 });

  it('counts every answer once or destroys it, in batches of at least k, whatever arrives when', () => {
    fc.assert(fc.property(sizes, fc.integer({ min: 5, max: 8 }), fc.infiniteStream(skips), fc.array(fc.nat(200), { maxLength: 80 }), (counts, k, skip, arrivals) => {
      const people = teams.flatMap(({ id }, index) => Array.from({ length: counts[index]! }, (_, at) => ({ id: `${id}${at}`, team: id, leads: [], membershipChangedAt: 0 })));
      const made = partition({ teams, audience: 'root', people, kElig: k + 1, now: 1, announcements: [] });
      if (!made.ok) return;
      const pending = new Map<string, PendingAnswer[]>();
      const answered = new Map<string, number>();
      const fates: string[] = [];
      const batches: { size: number; cells: readonly (readonly number[] | null)[] }[] = [];
      const sent = new Set<string>();
      const everyone = [...made.value.unitOf.keys()];
      for (const arrival of arrivals) {
        const person = everyone[arrival % everyone.length]!;
        const unit = made.value.unitOf.get(person)!;
        if (!sent.has(person)) {
          sent.add(person);
          const value = (skip.next().value ?? 0) === 0 ? null : 3;
          pending.set(unit, [...(pending.get(unit) ?? []), { id: person, values: [value] }]);
          answered.set(unit, (answered.get(unit) ?? 0) + 1);
        }
        if (arrival % 3 !== 0) continue;
        for (const { id, eligible, isUnit } of made.value.tree) {
          if (!isUnit) continue;
          const waiting = pending.get(id) ?? [];
          const { sealing, complete } = tick({ unit: id, eligible, answered: answered.get(id) ?? 0, pending: waiting }, one, k, random);
          if (sealing === null) continue;
          fates.push(...sealing.answers);
          batches.push(sealing.batch);
          const rest = waiting.filter((answer) => !sealing.answers.includes(answer.id));
          expect(complete ? rest.length === 0 : rest.length >= k).toBe(true);
          pending.set(id, rest);
        }
      }
      const outcome = close(made.value.tree, pending, one, k);
      batches.push(...outcome.sealings.map(({ batch }) => batch));
      fates.push(...outcome.sealings.flatMap((sealing) => sealing.answers), ...outcome.destroyed.answers);
      expect(fates.sort()).toEqual([...sent].sort());
      expect(outcome.destroyed.total).toBeLessThan(k);
      for (const { size, cells } of batches) {
        expect(size).toBeGreaterThanOrEqual(k);
        for (const cell of cells) if (cell !== null) expect(answeredIn(cell)).toBeGreaterThanOrEqual(k);
      }
    }), { numRuns: 200 });
  });
});
