import { ADMIN, keyOf, LEAST_UNIT, ROOT, type Scenario, type Seat, type TeamPath } from '../scenario/scenario.js';

/** A team of the organization as the replay's own count sees it, with everything below it. */
export interface TeamNode {
  readonly key: string;
  readonly path: TeamPath;
  readonly parent: TeamNode | null;
  readonly children: TeamNode[];
  /** Mail addresses of those who are pooled here, or who pass up from here when they are too few. */
  readonly pool: string[];
  isUnit: boolean;
}

/** The whole organization: its teams by key, children before their parents, and where each person answers. */
export interface Teams {
  readonly root: TeamNode;
  readonly postOrder: readonly TeamNode[];
  readonly byKey: ReadonlyMap<string, TeamNode>;
  /** By mail address; absent for those who aren't asked. */
  readonly unitOf: ReadonlyMap<string, TeamNode>;
}

/**
 * Who is pooled with whom, from the roster alone and by the published rules: leads answer above the team they lead; a team
 * with fewer than six in its pool hands them to its parent; what is too small at the root isn't asked.
 */
export function poolTeams(seats: Scenario['seats']): Teams {
  const byKey = new Map<string, TeamNode>();
  const root = nodeAt([ROOT], byKey);
  root.pool.push(ADMIN.email);
  for (const seat of seats) placeOf(seat, byKey).pool.push(seat.email);
  const postOrder = childrenFirst(root);
  for (const node of postOrder) {
    node.isUnit = node.pool.length >= LEAST_UNIT;
    if (!node.isUnit && node.parent) node.parent.pool.push(...node.pool);
  }
  const unitOf = new Map(postOrder.filter(({ isUnit }) => isUnit).flatMap((node) => node.pool.map((email) => [email, node] as const)));
  return { root, postOrder, byKey, unitOf };
}

/** The nearest unit above, or the root: where answers go that are too few in a unit. */
export function sealedAbove(node: TeamNode): TeamNode | null {
  let above = node.parent;
  while (above && !above.isUnit && above.parent) above = above.parent;
  return above;
}

/** The teams over which answers are added up: the units, and the root whether or not it is one. Children first. */
export function sealingNodes(teams: Teams): readonly TeamNode[] {
  return teams.postOrder.filter((node) => node.isUnit || node === teams.root);
}

function placeOf(seat: Seat, byKey: Map<string, TeamNode>): TeamNode {
  const home = nodeAt(seat.path, byKey);
  if (!seat.leads) return home;
  const above = nodeAt(seat.leads, byKey).parent;
  if (!above) throw new Error('nobody leads the whole organization in a replay');
  return above;
}

function nodeAt(path: TeamPath, byKey: Map<string, TeamNode>): TeamNode {
  const known = byKey.get(keyOf(path));
  if (known) return known;
  const parent = path.length > 1 ? nodeAt(path.slice(0, -1), byKey) : null;
  const node: TeamNode = { key: keyOf(path), path, parent, children: [], pool: [], isUnit: false };
  parent?.children.push(node);
  byKey.set(node.key, node);
  return node;
}

function childrenFirst(node: TeamNode): readonly TeamNode[] {
  return [...node.children.flatMap(childrenFirst), node];
}
