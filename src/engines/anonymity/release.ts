import { answeredIn, type Batch, type PendingAnswer } from './batch.js';
import { byDriver, decide, LADDER_VERSION, unionsOver, type Shown, type Unions } from './ladder.js';
import { faultOf, columnFaultOf, commentFaultOf } from './published-check.js';
import type { Destroyed, Distribution, DriverColumns, DriverMean, Favourable, ItemMean, LadderValue, Participation, ProductMoments, PublishedComment, PublishedValue, RecommendScore } from './published-value.js';
import { SCALE_POINTS, type Question } from './question.js';
import type { SealingNode } from './units.js';

let mint: <T>(value: T) => Released<T>;

/**
 * A value that may be shown: it came out of the ladder in this file, or was read back as such. Presenters, exporters, webhooks and
 * CSV accept nothing else. The constructor is private and the brand is a private field, so neither a cast-free expression nor a spread copy
 * makes one elsewhere; lint bans the cast.
 */
export class Released<out T> {
  static {
    mint = (value) => new Released(value);
  }

  readonly #brand = true;

  private constructor(readonly value: T) {
    Object.freeze(value);
  }

  /** Whether something is a released value, for checks at run time where a type was lost. */
  static is(value: unknown): value is Released<unknown> {
    return typeof value === 'object' && value !== null && #brand in value && value.#brand;
  }
}

/** One round's sealed state: all its batches so far and what its manifest says. */
export interface RoundState {
  readonly round: string;
  readonly k: number;
  readonly questions: readonly Question[];
  /** Post-order, top last. */
  readonly tree: readonly SealingNode[];
  readonly batches: readonly Batch[];
}

/** The interval of a recommend score in the statistics engine's hands: counts and the number asked in, bounds in -100..100 out. */
export type RecommendInterval = (
  counts: { readonly promoters: number; readonly passives: number; readonly detractors: number },
  eligible: number,
) => { readonly low: number; readonly high: number };

/** What only a closed round has: who answered per unit, how many answers were destroyed, and the interval to show with a score. */
export interface ClosedRound extends RoundState {
  readonly answered: ReadonlyMap<string, number>;
  readonly destroyed: number;
  readonly recommendInterval: RecommendInterval;
}

/** While a round is open: driver means and n only, from sealed batches. */
export function releaseWhileOpen(state: RoundState): readonly Released<DriverMean>[] {
  const unions = unionsOver(state.tree, state.batches, state.questions);
  return driverMeans(state, unions, decide(state.tree, unions, state.questions, state.k)).map((value) => mint(value));
}

/** At close, once: everything the ladder allows of the round, participation, and the number of answers destroyed. */
export function releaseAtClose(round: ClosedRound): readonly Released<PublishedValue>[] {
  const unions = unionsOver(round.tree, round.batches, round.questions);
  const shown = decide(round.tree, unions, round.questions, round.k);
  const values: PublishedValue[] = [
    ...driverMeans(round, unions, shown),
    ...round.questions.flatMap((question, index) => itemValues(round, unions, shown, question, index)),
    ...participation(round),
    destroyed(round),
  ];
  return values.map((value) => mint(value));
}

/** The least number of complete answers for product moments over Q questions: max(30, 5Q). */
export function momentsStart(questions: number): number {
  return Math.max(30, 5 * questions);
}

/**
 * Product moments of the agreement items over the answers sealed in the closing transaction, for the whole audience; null with fewer
 * than max(30, 5Q) complete answers. Call it once a round: a second call over other answers could be subtracted.
 */
export function releaseMoments(state: Omit<RoundState, 'batches'>, sealedNow: readonly PendingAnswer[]): Released<ProductMoments> | null {
  const asked = state.questions.flatMap((question, index) => (question.scale === 'AGREE_5' ? [{ question, index }] : []));
  const rows = sealedNow.map(({ values }): readonly (number | null)[] => asked.map(({ question, index }) => turned(question, values[index] ?? null)));
  const complete = rows.filter(isComplete);
  if (asked.length === 0 || complete.length < momentsStart(asked.length)) return null;
  const over = (term: (row: readonly number[]) => number) => complete.reduce((sum, row) => sum + term(row), 0);
  return mint({
    ...stamp(state, top(state.tree)),
    kind: 'product-moments',
    items: asked.map(({ question }) => question.item),
    sums: asked.map((_, a) => over((row) => row[a]!)),
    products: asked.map((_, a) => asked.map((__, b) => over((row) => row[a]! * row[b]!))),
    n: complete.length,
  });
}

/** A stored value isn't one that this ladder publishes. Reaching this is a bug or a tampered table, never a user's mistake. */
export class NotReleasedError extends Error {
  override readonly name = 'NotReleasedError';
}

/**
 * Takes a stored, already published value for what it is, after checking its n against its level and k, its ladder version and its
 * own consistency.
 * @throws NotReleasedError if the value could not have been published.
 */
export function readReleased<V extends PublishedValue>(row: V): Released<V> {
  const fault = faultOf(row);
  if (fault !== null) throw new NotReleasedError(fault);
  return mint(row);
}

/**
 * The same for the columns of a trend: each n and mean are checked, or both are null.
 * @throws NotReleasedError if one of them could not have been published.
 */
export function readReleasedColumns(columns: DriverColumns): Released<DriverColumns> {
  const fault = columnFaultOf(columns);
  if (fault !== null) throw new NotReleasedError(fault);
  return mint(columns);
}

/**
 * The same for a stored comment of a closed round: it must stand among the least number that is released together.
 * @throws NotReleasedError if it could not have been released.
 */
export function readReleasedComment(row: PublishedComment): Released<PublishedComment> {
  const fault = commentFaultOf(row);
  if (fault !== null) throw new NotReleasedError(fault);
  return mint(row);
}

function driverMeans(state: RoundState, unions: Unions, shown: Shown): readonly DriverMean[] {
  return [...byDriver(state.questions)].flatMap(([driver, members]) => {
    if (members.some((index) => state.questions[index]!.scale !== 'AGREE_5')) return [];
    return inOrder(state, shown.drivers.get(driver)).map((node): DriverMean => {
      const cells = members.map((index) => unions.get(node)![index]!);
      const mean = cells.reduce((sum, cell, at) => sum + mean100(state.questions[members[at]!]!, cell), 0) / cells.length;
      return { ...stamp(state, node), kind: 'driver-mean', driver, mean: oneDecimal(mean), n: Math.min(...cells.map(answeredIn)) };
    });
  });
}

function itemValues(round: ClosedRound, unions: Unions, shown: Shown, question: Question, index: number): readonly LadderValue[] {
  const levels = shown.items.get(question.item)!;
  const cellAt = (node: string) => unions.get(node)![index]!;
  const about = (node: string) => ({ ...stamp(round, node), driver: question.driver, item: question.item, n: answeredIn(cellAt(node)) });
  return [
    ...inOrder(round, levels.item).map((node): ItemMean => ({ ...about(node), kind: 'item-mean', mean: oneDecimal(mean100(question, cellAt(node))) })),
    ...(question.scale === 'RECOMMEND_0_10' ? inOrder(round, levels.item) : []).map((node): RecommendScore => {
      const [detractors, passives, promoters] = bins(question, cellAt(node));
      const { low, high } = round.recommendInterval({ promoters, passives, detractors }, eligibleBelow(round.tree).get(node)!);
      const score = (100 * (promoters - detractors)) / answeredIn(cellAt(node));
      return { ...about(node), kind: 'recommend-score', score: oneDecimal(score), low: oneDecimal(low), high: oneDecimal(high) };
    }),
    ...inOrder(round, levels.favourable).map((node): Favourable => {
      const counts = bins(question, cellAt(node));
      return { ...about(node), kind: 'favourable', bins: counts, share: oneDecimal((100 * counts[2]) / answeredIn(cellAt(node))) };
    }),
    ...inOrder(round, levels.distribution).map((node): Distribution => ({ ...about(node), kind: 'distribution', counts: cellAt(node).slice(0, -1) })),
  ];
}

function participation(round: ClosedRound): readonly Participation[] {
  const eligible = eligibleBelow(round.tree);
  const answered = sumBelow(round.tree, (node) => round.answered.get(node.id) ?? 0);
  return round.tree.map(({ id }) => ({ ...stamp(round, id), kind: 'participation', eligible: eligible.get(id)!, answered: answered.get(id)! }));
}

function destroyed(round: ClosedRound): Destroyed {
  return { ...stamp(round, top(round.tree)), kind: 'destroyed', count: round.destroyed };
}

/** A cell's mean on 0-100, a reversed item turned so that high is always in the driver's direction. */
function mean100(question: Question, cell: readonly number[]): number {
  const { min, max } = SCALE_POINTS[question.scale];
  const steps = cell.slice(0, -1).reduce((sum, count, step) => sum + count * step, 0);
  const mean = (100 * steps) / (answeredIn(cell) * (max - min));
  return question.reversed ? 100 - mean : mean;
}

function bins(question: Question, cell: readonly number[]): [number, number, number] {
  const points = cell.slice(0, -1);
  const of = (from: number, to: number) => points.slice(from, to).reduce((sum, count) => sum + count, 0);
  const cuts: [number, number, number] = question.scale === 'AGREE_5' ? [of(0, 2), of(2, 3), of(3, 5)] : [of(0, 7), of(7, 9), of(9, 11)];
  return question.reversed ? [cuts[2], cuts[1], cuts[0]] : cuts;
}

function turned(question: Question, value: number | null): number | null {
  const { min, max } = SCALE_POINTS[question.scale];
  return value === null || !question.reversed ? value : min + max - value;
}

function isComplete(row: readonly (number | null)[]): row is readonly number[] {
  return row.every((value) => value !== null);
}

function stamp(state: Pick<RoundState, 'round' | 'k'>, node: string) {
  return { ladder: LADDER_VERSION, round: state.round, node, k: state.k };
}

function top(tree: readonly SealingNode[]): string {
  return tree[tree.length - 1]!.id;
}

function inOrder(state: Pick<RoundState, 'tree'>, nodes: ReadonlySet<string> | undefined): readonly string[] {
  return state.tree.map(({ id }) => id).filter((id) => nodes?.has(id));
}

function eligibleBelow(tree: readonly SealingNode[]): ReadonlyMap<string, number> {
  return sumBelow(tree, ({ eligible }) => eligible);
}

function sumBelow(tree: readonly SealingNode[], own: (node: SealingNode) => number): ReadonlyMap<string, number> {
  const sums = new Map(tree.map((node) => [node.id, own(node)]));
  for (const { id, parent } of tree) if (parent !== null) sums.set(parent, sums.get(parent)! + sums.get(id)!);
  return sums;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

