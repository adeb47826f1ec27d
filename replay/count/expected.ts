import { K } from '../scenario/scenario.js';
import { REPLAY_DRIVERS, type ItemName, type ReplayItem } from '../survey/survey-row.js';
import { countComments, type CommentCount } from './comment-count.js';
import type { RoundCount } from './sealing.js';
import { DETAIL_LEVELS, shownLevels, type DetailLevel, type ShownLevels } from './shown.js';
import type { TeamNode } from './team-nodes.js';
import { belowAndAt, total, unionsOf, type Counts } from './unions.js';

/** A headline with its 95 % interval on 0-100, exact: what is published is rounded to one decimal. */
export interface ExpectedMean {
  readonly n: number;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
}

export interface ExpectedItem extends ExpectedMean {
  readonly level: DetailLevel;
  /** Per cent. */
  readonly favourable: number | null;
  /** Unfavourable, neutral, favourable. */
  readonly bins: readonly number[] | null;
  readonly distribution: readonly number[] | null;
}

/** Everything that must be published at one node, and nothing else. */
export interface ExpectedNode {
  readonly node: TeamNode;
  /** Null where fewer than k answered. */
  readonly participation: { readonly answered: number; readonly eligible: number } | null;
  readonly drivers: ReadonlyMap<string, ExpectedMean>;
  readonly items: ReadonlyMap<ItemName, ExpectedItem>;
  readonly level: 0 | 5 | DetailLevel;
  readonly comments: readonly string[];
}

export interface ExpectedRound {
  readonly nodes: ReadonlyMap<TeamNode, ExpectedNode>;
  readonly shown: ShownLevels;
  readonly comments: CommentCount;
}

/** SD of one item on 0-100 before an organization has rounds of its own, and the correlation of two items of a driver. */
const ITEM_SD = 1.05 * 25;
const CORRELATION = 0.5;
const Z = 1.959963984540054;

/** What the round must publish, counted from the file. */
export function expectRound(round: RoundCount, idOf: (node: TeamNode) => string): ExpectedRound {
  const unions = unionsOf(round);
  const shown = shownLevels(round.teams.root, unions, idOf);
  const comments = countComments(round);
  const nodes = round.nodes.map(({ node }): [TeamNode, ExpectedNode] => {
    const union = unions.get(node)!;
    const within = new Set(belowAndAt(node));
    const units = round.nodes.filter((count) => count.node.isUnit && within.has(count.node));
    const answered = units.reduce((sum, count) => sum + count.answered.length, 0);
    const eligible = units.reduce((sum, count) => sum + count.node.pool.length, 0);
    const items = new Map(REPLAY_DRIVERS.flatMap(({ items: own }) => own).flatMap((item) => itemAt(node, item, union[item.name], eligible, shown)));
    const drivers = new Map(REPLAY_DRIVERS.filter(({ name }) => shown.drivers.get(name)!.has(node)).map((driver) => {
      const means = driver.items.map((item) => meanOf(item, union[item.name]));
      const n = Math.min(...driver.items.map((item) => total(union[item.name])));
      return [driver.name, withInterval(means.reduce((sum, mean) => sum + mean, 0) / means.length, n, eligible, driver.items.length)] as const;
    }));
    const level = Math.max(drivers.size > 0 ? 5 : 0, ...[...items.values()].map((item) => item.level)) as ExpectedNode['level'];
    return [node, { node, participation: answered >= K ? { answered, eligible } : null, drivers, items, level, comments: comments.releasedAt.get(node) ?? [] }];
  });
  return { nodes: new Map(nodes), shown, comments };
}

function itemAt(node: TeamNode, item: ReplayItem, counts: Counts, eligible: number, { items }: ShownLevels): readonly (readonly [ItemName, ExpectedItem])[] {
  const level = DETAIL_LEVELS.filter((one) => items.get(item.name)![one].has(node)).at(-1);
  if (level === undefined || counts === null) return [];
  const bins = [counts[0] + counts[1], counts[2], counts[3] + counts[4]];
  if (item.reversed) bins.reverse();
  const n = total(counts);
  return [[item.name, {
    ...withInterval(meanOf(item, counts), n, eligible, 1), level,
    favourable: level >= 20 ? (100 * bins[2]!) / n : null, bins: level >= 20 ? bins : null, distribution: level >= 50 ? counts : null,
  }]];
}

/** On 0-100, turned round for a reversed item. */
function meanOf(item: ReplayItem, counts: Counts): number {
  if (!counts) return Number.NaN;
  const mean = counts.reduce((sum, count, step) => sum + count * step * 25, 0) / total(counts);
  return item.reversed ? 100 - mean : mean;
}

function withInterval(headline: number, n: number, eligible: number, items: number): ExpectedMean {
  const sd = ITEM_SD * Math.sqrt((1 + (items - 1) * CORRELATION) / items);
  const half = Z * sd * Math.sqrt((1 - n / eligible) / n);
  return { n, headline, low: Math.max(0, headline - half), high: Math.min(100, headline + half) };
}
