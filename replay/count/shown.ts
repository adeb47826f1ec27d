import { K } from '../scenario/scenario.js';
import { REPLAY_DRIVERS, type ItemName } from '../survey/survey-row.js';
import type { TeamNode } from './team-nodes.js';
import { total, type Union } from './unions.js';

/** The fewest answers from which each level of detail is published: driver means, item means, favourable share, distribution. */
export const DETAIL_LEVELS = [10, 20, 50] as const;
export type DetailLevel = (typeof DETAIL_LEVELS)[number];

/** Where which level is shown, and where one was withheld although enough people answered. */
export interface ShownLevels {
  /** By driver name. */
  readonly drivers: ReadonlyMap<string, ReadonlySet<TeamNode>>;
  readonly items: ReadonlyMap<ItemName, Readonly<Record<DetailLevel, ReadonlySet<TeamNode>>>>;
  readonly withheld: readonly { readonly node: TeamNode; readonly item: ItemName; readonly level: DetailLevel }[];
}

/**
 * The ladder of what is published at which node. `idOf` breaks ties between children of one size, as the published rule does.
 */
export function shownLevels(root: TeamNode, unions: ReadonlyMap<TeamNode, Union>, idOf: (node: TeamNode) => string): ShownLevels {
  const n = (items: readonly ItemName[]) => (node: TeamNode): readonly number[] => items.map((item) => total(unions.get(node)?.[item] ?? null));
  const drivers = new Map<string, ReadonlySet<TeamNode>>();
  const items = new Map<ItemName, Record<DetailLevel, ReadonlySet<TeamNode>>>();
  const withheld: { node: TeamNode; item: ItemName; level: DetailLevel }[] = [];
  for (const driver of REPLAY_DRIVERS) {
    const shown = keepRemainders(root, n(driver.items.map(({ name }) => name)), new Set(unions.keys()), K, idOf);
    drivers.set(driver.name, shown);
    for (const { name } of driver.items) {
      const levels: Partial<Record<DetailLevel, ReadonlySet<TeamNode>>> = {};
      let before = shown;
      for (const level of DETAIL_LEVELS) {
        const kept = keepRemainders(root, n([name]), before, level, idOf);
        withheld.push(...[...before].filter((node) => n([name])(node)[0]! >= level && !kept.has(node)).map((node) => ({ node, item: name, level })));
        levels[level] = kept;
        before = kept;
      }
      items.set(name, levels as Record<DetailLevel, ReadonlySet<TeamNode>>);
    }
  }
  return { drivers, items, withheld };
}

/**
 * A level is shown at P only if what P holds beyond its topmost shown descendants is nothing or at least the level's number; otherwise the
 * smallest of them loses the level. From the top down, until nothing changes.
 */
function keepRemainders(root: TeamNode, n: (node: TeamNode) => readonly number[], candidates: ReadonlySet<TeamNode>, least: number, idOf: (node: TeamNode) => string): ReadonlySet<TeamNode> {
  const shown = new Set([...candidates].filter((node) => Math.min(...n(node)) >= least));
  for (let again = true; again;) {
    again = false;
    for (const node of parentsFirst(root).filter((one) => shown.has(one))) {
      const below = topmostShown(node.children, shown);
      const leaks = n(node).some((whole, at) => {
        const rest = whole - below.reduce((sum, one) => sum + n(one)[at]!, 0);
        return rest > 0 && rest < least;
      });
      const [smallest] = [...below].sort((a, b) => Math.min(...n(a)) - Math.min(...n(b)) || (idOf(a) < idOf(b) ? -1 : 1));
      if (!leaks || !smallest) continue;
      shown.delete(smallest);
      again = true;
      break;
    }
  }
  return shown;
}

function topmostShown(nodes: readonly TeamNode[], shown: ReadonlySet<TeamNode>): readonly TeamNode[] {
  return nodes.flatMap((node) => (shown.has(node) ? [node] : topmostShown(node.children, shown)));
}

/** Last child first: the published rule goes through the tree from its end to its beginning. */
function parentsFirst(node: TeamNode): readonly TeamNode[] {
  return [node, ...[...node.children].reverse().flatMap(parentsFirst)];
}
