import { COMMENT_K, type Seat } from '../scenario/scenario.js';
import type { RoundCount } from './sealing.js';
import { sealedAbove, type TeamNode } from './team-nodes.js';

const LEAST_COMMENTS = 3;

/** Where comments come out. */
export interface CommentCount {
  readonly releasedAt: ReadonlyMap<TeamNode, readonly string[]>;
  /** Nodes whose comments went up, and how many comments these were. */
  readonly passedUp: ReadonlyMap<TeamNode, number>;
  readonly destroyed: number;
}

/**
 * Where the comments come out: at the lowest node where at least ten people may have written one of at least three; people and comments
 * pass up together.
 */
export function countComments(round: RoundCount): CommentCount {
  const pools = new Map<TeamNode, Seat[]>();
  const releasedAt = new Map<TeamNode, readonly string[]>();
  const passedUp = new Map<TeamNode, number>();
  let destroyed = 0;
  for (const { node, answered } of round.nodes) {
    const pool = [...answered, ...(pools.get(node) ?? [])];
    const comments = pool.flatMap(({ row }) => (row.comment === null ? [] : [row.comment]));
    const above = sealedAbove(node);
    if (pool.length >= COMMENT_K && comments.length >= LEAST_COMMENTS) releasedAt.set(node, comments);
    else if (above) {
      pools.set(above, [...(pools.get(above) ?? []), ...pool]);
      if (comments.length > 0) passedUp.set(node, comments.length);
    } else destroyed = comments.length;
  }
  return { releasedAt, passedUp, destroyed };
}
