import { pointsOf, SCALE_POINTS, type AnswerValues, type Question } from './question.js';
import { shuffled, type RandomBytes } from './random.js';
import type { SealingNode } from './units.js';

/** An accepted answer that waits in its unit's pool; `id` is the random id of its encrypted row. */
export interface PendingAnswer {
  readonly id: string;
  readonly values: AnswerValues;
}

/**
 * One question's histogram over a batch: how many chose each point of the scale, in order, and last how many skipped.
 * null when fewer than k of the batch answered the question: such a cell is discarded at sealing, for good and at every level,
 * because one that was merely hidden could be had back by subtraction.
 */
export type Cell = readonly number[] | null;

/** The answers of at least k people of one round, added up. `cells` runs parallel to the round's questions. */
export interface Batch {
  /** The node whose pool was sealed: a unit, or the top of the audience. */
  readonly node: string;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** A batch and the ids of the pending rows that went into it, which are deleted in the same transaction. */
export interface Sealing {
  readonly batch: Batch;
  readonly answers: readonly string[];
}

/** A unit at a tick: N eligible, how many have answered so far in this round, and who of them is still pending. */
export interface UnitPool {
  readonly unit: string;
  readonly eligible: number;
  readonly answered: number;
  readonly pending: readonly PendingAnswer[];
}

/** What a tick does to one unit. `complete` says that everyone has answered: the unit closes early. */
export interface TickOutcome {
  readonly sealing: Sealing | null;
  readonly complete: boolean;
}

/**
 * How many of a unit's pending answers a tick seals: all of them when everyone has answered, all but k when there are at least 2k,
 * otherwise none. The k that stay are a reserve, so that the next batch never has to wait for k more people.
 */
export function sealedAtTick(eligible: number, answered: number, pending: number, k: number): number {
  if (answered >= eligible && pending >= k) return pending;
  return pending >= 2 * k ? pending - k : 0;
}

/**
 * One tick for one unit. Who is sealed and who stays in reserve is drawn at random, so arrival order decides nothing.
 * @throws RangeError for impossible counts.
 */
export function tick(pool: UnitPool, questions: readonly Question[], k: number, random: RandomBytes): TickOutcome {
  const { unit, eligible, answered, pending } = pool;
  if (pending.length > answered || answered > eligible) throw new RangeError(`unit ${unit}: ${pending.length} pending of ${answered} answered of ${eligible}`);
  const count = sealedAtTick(eligible, answered, pending.length, k);
  const complete = answered === eligible && (count === pending.length || pending.length === 0);
  if (count === 0) return { sealing: null, complete };
  return { sealing: seal(unit, shuffled(pending, random).slice(0, count), questions, k), complete };
}

/** What closing a round does: batches, and the answers destroyed by rule, in all and by the unit they came from. */
export interface CloseOutcome {
  readonly sealings: readonly Sealing[];
  readonly destroyed: { readonly total: number; readonly byUnit: ReadonlyMap<string, number>; readonly answers: readonly string[] };
}

/**
 * Closes a round: bottom up over the tree, a pool of at least k is sealed whole, a smaller one moves to the parent's pool, and what is
 * left below k at the top is destroyed. Every pending answer is in exactly one batch or among the destroyed.
 * @param tree post-order, top last (see `Partition.tree`).
 * @throws Error when answers are pending at a node that isn't in the tree.
 */
export function close(tree: readonly SealingNode[], pending: ReadonlyMap<string, readonly PendingAnswer[]>, questions: readonly Question[], k: number): CloseOutcome {
  const known = new Set(tree.map(({ id }) => id));
  for (const unit of pending.keys()) if (!known.has(unit)) throw new Error(`answers are pending at ${unit}, which is no node of the round`);
  const sealings: Sealing[] = [];
  const moved = new Map<string, readonly Waiting[]>();
  let left: readonly Waiting[] = [];
  for (const { id, parent } of tree) {
    const own = (pending.get(id) ?? []).map((answer) => ({ unit: id, answer }));
    const pool = [...own, ...(moved.get(id) ?? [])];
    if (pool.length >= k) sealings.push(seal(id, pool.map(({ answer }) => answer), questions, k));
    else if (parent === null) left = [...left, ...pool];
    else moved.set(parent, [...(moved.get(parent) ?? []), ...pool]);
  }
  const byUnit = new Map<string, number>();
  for (const { unit } of left) byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
  return { sealings, destroyed: { total: left.length, byUnit, answers: left.map(({ answer }) => answer.id) } };
}

interface Waiting {
  readonly unit: string;
  readonly answer: PendingAnswer;
}

/**
 * Adds answers up. The result is the same for any order of the answers.
 * @throws RangeError below k answers, or for answers that don't fit the questions.
 */
export function seal(node: string, answers: readonly PendingAnswer[], questions: readonly Question[], k: number): Sealing {
  if (answers.length < k) throw new RangeError(`a batch of ${answers.length} is below k = ${k}`);
  if (new Set(answers.map(({ id }) => id)).size !== answers.length) throw new RangeError('an answer would be counted twice');
  if (answers.some(({ values }) => values.length !== questions.length)) throw new RangeError('answers do not fit the questions');
  const cells = questions.map((question, index) => cellOf(question, answers.map(({ values }) => values[index] ?? null), k));
  return { batch: { node, size: answers.length, cells }, answers: answers.map(({ id }) => id) };
}

/** The number of people who answered the question of a cell (those who skipped it left out). */
export function answeredIn(cell: readonly number[]): number {
  return cell.slice(0, -1).reduce((sum, count) => sum + count, 0);
}

function cellOf(question: Question, values: AnswerValues, k: number): Cell {
  const points = pointsOf(question.scale);
  const counts = new Array<number>(points + 1).fill(0);
  for (const value of values) {
    const place = value === null ? points : value - SCALE_POINTS[question.scale].min;
    if (!Number.isInteger(place) || place < 0 || (value !== null && place >= points)) throw new RangeError(`${value} is no point of ${question.scale}`);
    counts[place]! += 1;
  }
  return answeredIn(counts) >= k ? counts : null;
}
