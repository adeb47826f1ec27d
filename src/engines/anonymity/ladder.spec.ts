import fc from 'fast-check';
import { answeredIn, type Batch } from './batch.js';
import { byDriver, decide, keepRemainders, LEVELS, levelStart, unionsOver, type Level, type Shown, type Unions } from './ladder.js';
import type { Question } from './question.js';
import type { SealingNode } from './units.js';

const question = (driver: string, item: string): Question => ({ driver, item, scale: 'AGREE_5', reversed: false });
const node = (id: string, parent: string | null): SealingNode => ({ id, parent, isUnit: true, eligible: 99 });
/** A batch in which everybody chose 3 on every question; null discards the cell. */
const batch = (at: string, ...sizes: (number | null)[]): Batch => ({ node: at, size: Math.max(...sizes.map((size) => size ?? 0)), cells: sizes.map((size) => (size === null ? null : [0, 0, size, 0, 0, 0])) });
const one = [question('d', 'q')];
const everything = (tree: readonly SealingNode[], batches: readonly Batch[], questions = one, k = 5) => decide(tree, unionsOver(tree, batches, questions), questions, k);
const at = (shown: Shown, level: Level, item = 'q', driver = 'd') => [...(level === 'driver' ? shown.drivers.get(driver)! : shown.items.get(item)![level])].sort();

describe('where a level starts', () => {
  it.each<[Level, number, number]>([['driver', 5, 5], ['item', 5, 10], ['favourable', 5, 20], ['distribution', 5, 50], ['driver', 12, 12], ['item', 12, 12], ['favourable', 12, 20]])('%s with k = %i starts at n = %i', (level, k, n) => {
    expect(levelStart(level, k)).toBe(n);
    const [below, from] = [everything([node('a', null)], [batch('a', n - 1)], one, k), everything([node('a', null)], [batch('a', n)], one, k)];
    expect(at(below, level)).toEqual([]);
    expect(at(from, level)).toEqual(['a']);
  });
});

describe('the remainder rule', () => {
  const family = [node('A', 'P'), node('B', 'P'), node('P', null)];

  it('takes from the smallest child every level at which the rest of the parent is too few', () => {
    const shown = everything(family, [batch('A', 52), batch('P', 8)]);
    expect(at(shown, 'driver')).toEqual(['A', 'P']);
    expect(at(shown, 'item')).toEqual(['P']);
    expect(at(shown, 'favourable')).toEqual(['P']);
    expect(at(shown, 'distribution')).toEqual(['P']);
  });

  it('leaves both when nothing or enough remains', () => {
    expect(at(everything(family, [batch('A', 52)]), 'distribution')).toEqual(['A', 'P']);
    expect(at(everything(family, [batch('A', 52), batch('P', 50)]), 'distribution')).toEqual(['A', 'P']);
    expect(at(everything(family, [batch('A', 52), batch('P', 49)]), 'distribution')).toEqual(['P']);
  });

  it('takes it from the smaller of two children, and by id between equals', () => {
    expect(at(everything(family, [batch('A', 40), batch('B', 30), batch('P', 9)]), 'item')).toEqual(['A', 'P']);
    expect(at(everything(family, [batch('A', 30), batch('B', 30), batch('P', 9)]), 'item')).toEqual(['B', 'P']);
  });

  it('looks through a child that does not show the level at what shows it below', () => {
    const deep = [node('A1', 'A'), node('A', 'P'), node('P', null)];
    expect(at(everything(deep, [batch('A1', 12), batch('A', 8), batch('P', 15)]), 'item')).toEqual(['A', 'P']);
    const chain = keepRemainders(deep, (id) => [{ A1: 12, A: 12, P: 20 }[id] ?? 0], new Set(['A1', 'P']), 10);
    expect([...chain].sort()).toEqual(['P']);
  });

  it('goes by each item: a driver is hidden below when one of its items would leak', () => {
    const two = [question('d', 'q'), question('d', 'r')];
    const shown = everything(family, [batch('A', 40, 12), batch('P', 6, null)], two);
    expect(at(shown, 'driver')).toEqual(['A', 'P']);
    expect(at(shown, 'item', 'q')).toEqual(['P']);
    expect(at(shown, 'item', 'r')).toEqual(['A', 'P']);
  });

  it('shows no driver of which an item did not survive', () => {
    const two = [question('d', 'q'), question('d', 'r')];
    const shown = everything([node('a', null)], [batch('a', 60, null)], two);
    for (const level of LEVELS) expect(at(shown, level)).toEqual([]);
  });
});

describe('over any tree', () => {
  const anyRound = fc.integer({ min: 1, max: 10 }).chain((size) => fc.record({
    parents: fc.tuple(...Array.from({ length: size }, (_, index) => fc.nat(Math.max(0, index - 1)))),
    k: fc.integer({ min: 5, max: 20 }),
    batches: fc.array(fc.tuple(fc.nat(size - 1), fc.option(fc.integer({ min: 5, max: 60 }), { nil: null, freq: 6 }), fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 30 })), { maxLength: 14 }),
  })).map(({ parents, k, batches }) => {
    const tree = parents.map((parent, index) => node(`n${index}`, index === 0 ? null : `n${parent}`)).reverse();
    const real = batches.filter(([, a, b, c]) => [a ?? k, b, c].every((cell) => cell >= k));
    return { tree, k, batches: real.map(([place, ...sizes]) => batch(`n${place}`, ...sizes)) };
  });
  const questions = [question('d', 'a'), question('d', 'b'), question('e', 'c')];
  const nOf = (unions: Unions, id: string, index: number) => {
    const cell = unions.get(id)![index] ?? null;
    return cell === null ? 0 : answeredIn(cell);
  };
  const isBelow = (tree: readonly SealingNode[], low: string, high: string): boolean => {
    for (let here = tree.find(({ id }) => id === low)?.parent ?? null; here !== null; here = tree.find(({ id }) => id === here)!.parent) if (here === high) return true;
    return false;
  };

  it('no finer level is shown without the coarser ones, and none below its number', () => {
    fc.assert(fc.property(anyRound, ({ tree, k, batches }) => {
      const unions = unionsOver(tree, batches, questions);
      const shown = decide(tree, unions, questions, k);
      for (const [driver, members] of byDriver(questions)) {
        for (const index of members) {
          const sets = LEVELS.map((level) => (level === 'driver' ? shown.drivers.get(driver)! : shown.items.get(questions[index]!.item)![level]));
          for (const [depth, set] of sets.entries()) {
            for (const id of set) {
              if (nOf(unions, id, index) < levelStart(LEVELS[depth]!, k)) return false;
              if (depth > 0 && !sets[depth - 1]!.has(id)) return false;
            }
          }
        }
      }
      return true;
    }), { numRuns: 300 });
  });

  it('every difference of published n, of any shown node and any shown nodes below it, is 0 or at least the level', () => {
    fc.assert(fc.property(anyRound, fc.infiniteStream(fc.boolean()), ({ tree, k, batches }, coin) => {
      const unions = unionsOver(tree, batches, questions);
      const shown = decide(tree, unions, questions, k);
      for (const [index, { item, driver }] of questions.entries()) {
        for (const level of LEVELS) {
          const set = level === 'driver' ? shown.drivers.get(driver)! : shown.items.get(item)![level];
          for (const high of set) {
            const below = [...set].filter((low) => isBelow(tree, low, high));
            for (const pick of [below, below.filter(() => coin.next().value ?? false)]) {
              const disjoint = pick.filter((low) => !pick.some((other) => isBelow(tree, low, other)));
              const rest = nOf(unions, high, index) - disjoint.reduce((sum, low) => sum + nOf(unions, low, index), 0);
              if (rest !== 0 && rest < levelStart(level, k)) return false;
            }
          }
        }
      }
      return true;
    }), { numRuns: 300 });
  });

  it('hides nothing at the level of drivers that has k, because batches are never smaller', () => {
    fc.assert(fc.property(anyRound, ({ tree, k, batches }) => {
      const unions = unionsOver(tree, batches, questions);
      const shown = decide(tree, unions, questions, k);
      for (const { id } of tree) expect(shown.drivers.get('e')!.has(id)).toBe(nOf(unions, id, 2) > 0);
    }), { numRuns: 200 });
  });

  it('more answers at the top never hide the top', () => {
    fc.assert(fc.property(anyRound, ({ tree, k, batches }) => {
      const top = tree[tree.length - 1]!.id;
      const before = decide(tree, unionsOver(tree, batches, questions), questions, k);
      const after = decide(tree, unionsOver(tree, [...batches, batch(top, 20, 20, 20)], questions), questions, k);
      for (const { item } of questions) for (const level of ['item', 'favourable', 'distribution'] as const) {
        if (before.items.get(item)![level].has(top)) expect(after.items.get(item)![level].has(top)).toBe(true);
      }
    }), { numRuns: 200 });
  });
});
