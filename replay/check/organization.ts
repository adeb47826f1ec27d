import type { TeamNode } from '../count/team-nodes.js';
import type { SavedDrivers } from '../doors/pulse.js';
import { keyOf } from '../scenario/scenario.js';

/** The ids that the server gave to what the replay made. */
export interface Ids extends SavedDrivers {
  /** By path. */
  readonly teams: ReadonlyMap<string, string>;
}

/** The id of a team. @throws Error when the server doesn't know its path. */
export function idOfTeam(ids: Ids, node: TeamNode): string {
  const id = ids.teams.get(keyOf(node.path));
  if (!id) throw new Error(`the server knows no team ${node.key}`);
  return id;
}

/** The team's own name. */
export function nameOf(node: TeamNode): string {
  return node.path[node.path.length - 1]!;
}
