import { answeredIn, type Batch, type Cell } from './batch.js';
import type { Question } from './question.js';
import type { SealingNode } from './units.js';

/** The version of the publication rules in this file. Stored with every published value; a value of another version is not read. */
export const LADDER_VERSION = 1;

/** How much detail a published value shows; each level includes the ones before it. */
export type Level = 'driver' | 'item' | 'favourable' | 'distribution';

/** The least n of each level. A level starts at max(its number, k). */
export const LEVEL_NUMBERS: Readonly<Record<Level, number>> = { driver: 5, item: 10, favourable: 20, distribution: 50 };

/** The levels, coarsest first. */
export const LEVELS: readonly Level[] = ['driver', 'item', 'favourable', 'distribution'];

/** The n from which a level is published under a round's k. */
export function levelStart(level: Level, k: number): number {
  return Math.max(LEVEL_NUMBERS[level], k);
}

/** For each node of the tree the union of the batches sealed in its subtree, one cell a question. */
export type Unions = ReadonlyMap<string, readonly Cell[]>;

/** Adds batches up over the tree (post-order). A question's cell is null where no cell of it survived sealing. */
export function unionsOver(tree: readonly SealingNode[], batches: readonly Batch[], questions: readonly Question[]): Unions {
  const unions = new Map<string, readonly Cell[]>(tree.map(({ id }) => [id, questions.map(() => null)]));
  const fold = (node: string, cells: readonly Cell[]): void => {
    const held = unions.get(node);
    if (!held) throw new Error(`a batch was sealed at ${node}, which is no node of the round`);
    unions.set(node, held.map((cell, index) => sum(cell, cells[index] ?? null)));
  };
  for (const batch of batches) fold(batch.node, batch.cells);
  for (const { id, parent } of tree) if (parent !== null) fold(parent, unions.get(id)!);
  return unions;
}

/** Which nodes show which level: of a driver by its id, of an item by its. */
export interface Shown {
  readonly drivers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly items: ReadonlyMap<string, Readonly<Record<Exclude<Level, 'driver'>, ReadonlySet<string>>>>;
}

/**
 * Decides what may be shown where. A driver is shown at a node iff each of its items has n >= max(5, k) there; an item's finer
 * levels need n >= their number, and the level before. On top of that each level keeps the remainder rule of `keepRemainders`, so
 * that subtracting what is shown below from what is shown above never isolates fewer people than the level's number.
 */
export function decide(tree: readonly SealingNode[], unions: Unions, questions: readonly Question[], k: number): Shown {
  const every = new Set(tree.map(({ id }) => id));
  const drivers = new Map<string, ReadonlySet<string>>();
  const items = new Map<string, Record<Exclude<Level, 'driver'>, ReadonlySet<string>>>();
  for (const [driver, members] of byDriver(questions)) {
    const shown = keepRemainders(tree, counter(unions, members), every, levelStart('driver', k));
    drivers.set(driver, shown);
    for (const index of members) {
      const n = counter(unions, [index]);
      const item = keepRemainders(tree, n, shown, levelStart('item', k));
      const favourable = keepRemainders(tree, n, item, levelStart('favourable', k));
      const distribution = keepRemainders(tree, n, favourable, levelStart('distribution', k));
      items.set(questions[index]!.item, { item, favourable, distribution });
    }
  }
  return { drivers, items };
}

/**
 * The remainder rule. Of the candidates, a node with n >= `least` is shown only if, for each item, n there minus the n of the
 * topmost shown nodes below it is 0 or at least `least`; otherwise the smallest of those (by n, then by id) loses the
 * level. Evaluated from the top down and repeated until nothing changes; it ends because the set only shrinks.
 */
export function keepRemainders(tree: readonly SealingNode[], n: (node: string) => readonly number[], candidates: ReadonlySet<string>, least: number): ReadonlySet<string> {
  const shown = new Set(tree.map(({ id }) => id).filter((id) => candidates.has(id) && Math.min(...n(id)) >= least));
  const topDown = [...tree].reverse().map(({ id }) => id);
  for (;;) {
    const below = topmostShownBelow(tree, shown);
    const loser = topDown.filter((id) => shown.has(id)).map((id) => smallestIfLeaking(id, below.get(id) ?? [], n, least)).find((id) => id !== null);
    if (loser === undefined || loser === null) return shown;
    shown.delete(loser);
  }
}

/** Question indexes by driver, in the order of the manifest. */
export function byDriver(questions: readonly Question[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { driver }] of questions.entries()) groups.set(driver, [...(groups.get(driver) ?? []), index]);
  return groups;
}

function smallestIfLeaking(node: string, below: readonly string[], n: (node: string) => readonly number[], least: number): string | null {
  const leaking = n(node).some((total, item) => {
    const remainder = total - below.reduce((sum, id) => sum + n(id)[item]!, 0);
    return remainder > 0 && remainder < least;
  });
  if (!leaking) return null;
  const size = (id: string) => Math.min(...n(id));
  return [...below].sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1))[0] ?? null;
}

function topmostShownBelow(tree: readonly SealingNode[], shown: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>(tree.map(({ id }) => [id, []]));
  for (const { id, parent } of tree) {
    if (parent === null) continue;
    const above = below.get(parent)!;
    if (shown.has(id)) above.push(id);
    else for (const lower of below.get(id)!) above.push(lower);
  }
  return below;
}

function counter(unions: Unions, indexes: readonly number[]): (node: string) => readonly number[] {
  const counted = new Map([...unions].map(([node, cells]) => [node, indexes.map((index) => {
    const cell = cells[index] ?? null;
    return cell === null ? 0 : answeredIn(cell);
  })]));
  return (node) => counted.get(node)!;
}

function sum(a: Cell, b: Cell): Cell {
  if (a === null || b === null) return a ?? b;
  return a.map((count, place) => count + b[place]!);
}
