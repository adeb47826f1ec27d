import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { releaseComments } from './comments.js';
import type { SealingNode } from './units.js';

const random = (length: number) => Uint8Array.from(randomBytes(length));
const tree: readonly SealingNode[] = [
  { id: 'A', parent: 'P', isUnit: true, eligible: 12 },
  { id: 'B', parent: 'P', isUnit: true, eligible: 8 },
  { id: 'P', parent: 'root', isUnit: true, eligible: 9 },
  { id: 'root', parent: null, isUnit: false, eligible: 0 },
];
const texts = (unit: string, count: number) => Array.from({ length: count }, (_, index) => `${unit}${index}`);
const run = (comments: Record<string, number>, answered: Record<string, number>, commentK = 10) => {
  const { released, destroyed } = releaseComments(tree, new Map(Object.entries(comments).map(([unit, count]) => [unit, texts(unit, count)])), new Map(Object.entries(answered)), commentK, random);
  return { released: Object.fromEntries(released.map(({ node, comments: some }) => [node, [...some].sort()])), destroyed: [...destroyed].sort() };
};

describe('comments at close', () => {
  it('are released in their own unit with comment k answers and three comments', () => {
    expect(run({ A: 3 }, { A: 10 })).toEqual({ released: { A: texts('A', 3) }, destroyed: [] });
  });

  it('pass up with too few answers or too few comments, and are released where both suffice', () => {
    expect(run({ A: 3, P: 1 }, { A: 9, P: 4 }).released).toEqual({ P: [...texts('A', 3), ...texts('P', 1)] });
    expect(run({ A: 2, B: 1 }, { A: 12, B: 3 }).released).toEqual({ P: [...texts('A', 2), ...texts('B', 1)] });
  });

  it('count as possible authors only people whose comments were not released below', () => {
    expect(run({ A: 3, P: 3 }, { A: 12, P: 9 })).toEqual({ released: { A: texts('A', 3) }, destroyed: texts('P', 3) });
  });

  it('are destroyed when the top is too small for them', () => {
    expect(run({ B: 5 }, { B: 8 })).toEqual({ released: {}, destroyed: texts('B', 5) });
    expect(run({ A: 2 }, { A: 12, B: 8, P: 9 })).toEqual({ released: {}, destroyed: texts('A', 2) });
  });

  it('of a unit that the round has not are refused', () => {
    expect(() => run({ X: 1 }, {})).toThrow();
  });

  it('are each released once or destroyed, among at least comment k possible authors and never fewer than three', () => {
    const counts = fc.record({ A: fc.nat(12), B: fc.nat(8), P: fc.nat(9) });
    fc.assert(fc.property(counts, counts, fc.integer({ min: 5, max: 15 }), (answered, wrote, commentK) => {
      const comments = Object.fromEntries(Object.entries(wrote).map(([unit, count]) => [unit, Math.min(count, answered[unit as 'A'])]));
      const { released, destroyed } = run(comments, answered, commentK);
      expect([...Object.values(released).flat(), ...destroyed].sort()).toEqual(Object.entries(comments).flatMap(([unit, count]) => texts(unit, count)).sort());
      for (const [node, some] of Object.entries(released)) {
        expect(some.length).toBeGreaterThanOrEqual(3);
        const below = node === 'P' ? (['A', 'B', 'P'] as const) : node === 'root' ? (['A', 'B', 'P'] as const) : ([node as 'A'] as const);
        const authors = below.filter((unit) => unit === node || !(unit in released)).reduce((sum, unit) => sum + answered[unit], 0);
        expect(authors).toBeGreaterThanOrEqual(commentK);
      }
    }));
  });
});
