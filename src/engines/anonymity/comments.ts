import { shuffled, type RandomBytes } from './random.js';
import type { SealingNode } from './units.js';

/** A unit's round must hold this many comments before any is released there. */
export const LEAST_COMMENTS = 3;

/** Comments released at one node of the tree, in shuffled order. */
export interface CommentRelease<C> {
  readonly node: string;
  readonly comments: readonly C[];
}

/** What closing does to a round's comments; `destroyed` ones found no pool large enough on their way up. */
export interface CommentOutcome<C> {
  readonly released: readonly CommentRelease<C>[];
  readonly destroyed: readonly C[];
}

/**
 * Releases a round's comments at close, bottom up: a pool's comments are released at a node if at least `commentK` people answered in
 * that pool and there are at least 3 comments; otherwise people and comments pass up together. So n counts those who may be
 * the author of one of these comments, and not people whose comments were already released below. Shuffled, so that
 * neither arrival nor the unit they passed up from shows in the order.
 * @param answered per unit, how many answered there in this round.
 * @throws Error for comments at a node that isn't in the tree.
 */
export function releaseComments<C>(
  tree: readonly SealingNode[],
  comments: ReadonlyMap<string, readonly C[]>,
  answered: ReadonlyMap<string, number>,
  commentK: number,
  random: RandomBytes,
): CommentOutcome<C> {
  const known = new Set(tree.map(({ id }) => id));
  for (const unit of comments.keys()) if (!known.has(unit)) throw new Error(`comments wait at ${unit}, which is no node of the round`);
  const released: CommentRelease<C>[] = [];
  const moved = new Map<string, Pool<C>>();
  let destroyed: readonly C[] = [];
  for (const { id, parent } of tree) {
    const below = moved.get(id);
    const pool: Pool<C> = { people: (answered.get(id) ?? 0) + (below?.people ?? 0), comments: [...(comments.get(id) ?? []), ...(below?.comments ?? [])] };
    if (pool.people >= commentK && pool.comments.length >= LEAST_COMMENTS) released.push({ node: id, comments: shuffled(pool.comments, random) });
    else if (parent === null) destroyed = pool.comments;
    else moved.set(parent, { people: pool.people + (moved.get(parent)?.people ?? 0), comments: [...(moved.get(parent)?.comments ?? []), ...pool.comments] });
  }
  return { released, destroyed };
}

interface Pool<C> {
  readonly people: number;
  readonly comments: readonly C[];
}
