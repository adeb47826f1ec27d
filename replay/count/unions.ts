import type { Seat } from '../scenario/scenario.js';
import type { ItemName } from '../survey/survey-row.js';
import { eachItem } from './pool.js';
import { itemFate, type RoundCount } from './sealing.js';
import type { TeamNode } from './team-nodes.js';

/** How many pressed each of the buttons 1..5; null when no batch kept the question. */
export type Counts = readonly [number, number, number, number, number] | null;

/** All batches sealed at a node and below it, added up. */
export type Union = Readonly<Record<ItemName, Counts>>;

/** The union at every node that answers are sealed over. */
export function unionsOf(round: RoundCount): ReadonlyMap<TeamNode, Union> {
  const own = new Map(round.nodes.map((count) => [count.node, eachItem((item) => (itemFate(count, item) === 'kept' ? countButtons(count.content, item) : null))]));
  return new Map(round.nodes.map(({ node }) => [node, eachItem((item) => belowAndAt(node).map((one) => own.get(one)?.[item] ?? null).reduce<Counts>(add, null))]));
}

/** How many answered a question at a node and below. */
export function total(counts: Counts): number {
  return (counts ?? []).reduce((sum, count) => sum + count, 0);
}

/** A node and everything below it. */
export function belowAndAt(node: TeamNode): readonly TeamNode[] {
  return [node, ...node.children.flatMap(belowAndAt)];
}

function countButtons(seats: readonly Seat[], item: ItemName): Counts {
  const pressed = (button: number): number => seats.filter(({ row }) => row.answers[item] === button).length;
  return [pressed(1), pressed(2), pressed(3), pressed(4), pressed(5)];
}

function add(a: Counts, b: Counts): Counts {
  if (!a || !b) return a ?? b;
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}
