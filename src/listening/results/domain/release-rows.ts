import { levelStart } from '../../../engines/anonymity/ladder.js';
import type { LadderValue, PublishedValue } from '../../../engines/anonymity/published-value.js';
import type { Question } from '../../../engines/anonymity/question.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { SealingNode } from '../../../engines/anonymity/units.js';
import { compositeSigma, meanEstimate } from '../../../engines/statistics/intervals.js';

/** A driver's headline with its interval, all on 0-100 with one decimal. */
export interface ResultRow {
  readonly driverId: string;
  readonly n: number;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
}

/** An item's detail. On agreement `headline` is the mean on 0-100; of the recommend question it is the score in -100..100. */
export interface ItemRow {
  readonly itemId: string;
  readonly level: 10 | 20 | 50;
  readonly n: number;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly favourable: number | null;
  readonly bins: readonly number[] | null;
  readonly distribution: readonly number[] | null;
}

/** Everything published at one node of one round. A cell that is suppressed has no row. */
export interface NodeRelease {
  readonly teamId: string;
  readonly level: 0 | 5 | 10 | 20 | 50;
  readonly answered: number | null;
  readonly eligible: number | null;
  readonly results: readonly ResultRow[];
  readonly items: readonly ItemRow[];
}

/** What the intervals need beside the released values. */
export interface ReleaseFrame {
  readonly k: number;
  readonly questions: readonly Question[];
  readonly tree: readonly SealingNode[];
  /** SD of one item on 1..5, pooled over the organization. */
  readonly itemSigma: number;
}

const HUNDRED = { min: 0, max: 100 };
/** One point of 1..5 on 0-100. */
const POINT = 25;
/** Steps that the pooled SD is rounded to before it is used. */
const SIGMA_STEP = 0.05;

/** Puts released values together by node, with the intervals that belong to them; nodes without any value are left out. */
export function releaseRows(values: readonly Released<PublishedValue>[], frame: ReleaseFrame): readonly NodeRelease[] {
  const eligible = eligibleBelow(frame.tree);
  const byNode = new Map<string, PublishedValue[]>();
  for (const { value } of values) byNode.set(value.node, [...(byNode.get(value.node) ?? []), value]);
  return frame.tree.flatMap(({ id }) => {
    const own = byNode.get(id);
    return own ? [nodeRelease(id, own, frame, eligible.get(id)!)] : [];
  });
}

/**
 * The pooled SD as intervals use it: rounded to 0.05. An interval's width gives the SD back, and the SD of few rounds gives back the sum
 * of squares of their answers; so it comes from rounds closed earlier (never from the answers whose interval it is) and coarsely.
 */
export function coarseSigma(sigma: number): number {
  return Math.round(sigma / SIGMA_STEP) * SIGMA_STEP;
}

function nodeRelease(teamId: string, values: readonly PublishedValue[], frame: ReleaseFrame, eligible: number): NodeRelease {
  const results = values.flatMap((value): ResultRow[] => {
    if (value.kind !== 'driver-mean') return [];
    const items = frame.questions.filter(({ driver }) => driver === value.driver).length;
    return [{ driverId: value.driver, n: value.n, ...interval(value.mean, value.n, eligible, compositeSigma(frame.itemSigma, items)) }];
  });
  const items = itemRows(values, frame, eligible);
  const participation = values.find((value) => value.kind === 'participation');
  const isShown = participation !== undefined && participation.answered >= levelStart('driver', frame.k);
  return {
    teamId, results, items,
    level: items.reduce<NodeRelease['level']>((most, { level }) => (level > most ? level : most), results.length > 0 ? 5 : 0),
    answered: isShown ? participation.answered : null,
    eligible: isShown ? participation.eligible : null,
  };
}

type ItemValue = Exclude<LadderValue, { readonly kind: 'driver-mean' }>;

function itemRows(values: readonly PublishedValue[], frame: ReleaseFrame, eligible: number): readonly ItemRow[] {
  return frame.questions.flatMap(({ item, scale }): ItemRow[] => {
    const own = values.filter((value): value is ItemValue => 'item' in value && value.item === item);
    const mean = own.find((value) => value.kind === 'item-mean');
    const score = own.find((value) => value.kind === 'recommend-score');
    if (!mean || (scale === 'RECOMMEND_0_10' && !score)) return [];
    const favourable = own.find((value) => value.kind === 'favourable');
    const distribution = own.find((value) => value.kind === 'distribution');
    const headline = score ? { headline: score.score, low: score.low, high: score.high } : interval(mean.mean, mean.n, eligible, frame.itemSigma);
    return [{
      itemId: item, n: mean.n, ...headline, level: distribution ? 50 : favourable ? 20 : 10,
      favourable: favourable?.share ?? null, bins: favourable?.bins ?? null, distribution: distribution?.counts ?? null,
    }];
  });
}

function interval(mean: number, n: number, eligible: number, sigma: number): { headline: number; low: number; high: number } {
  const { low, high } = meanEstimate(mean, { answered: n, eligible }, sigma * POINT, HUNDRED);
  return { headline: mean, low: Math.min(mean, oneDecimal(low)), high: Math.max(mean, oneDecimal(high)) };
}

function eligibleBelow(tree: readonly SealingNode[]): ReadonlyMap<string, number> {
  const sums = new Map(tree.map(({ id, eligible }) => [id, eligible]));
  for (const { id, parent } of tree) if (parent !== null) sums.set(parent, sums.get(parent)! + sums.get(id)!);
  return sums;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
