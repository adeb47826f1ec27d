import type { Level } from './ladder.js';

/** What every published value says of itself: by which rules, in which round and at which node of its tree. */
interface Published {
  readonly ladder: number;
  readonly round: string;
  readonly node: string;
  /** The k that the round's manifest promised. */
  readonly k: number;
}

/** A driver's result: the mean of its items' means on 0-100 (one decimal); n is the smallest item n. */
export interface DriverMean extends Published {
  readonly kind: 'driver-mean';
  readonly driver: string;
  readonly mean: number;
  readonly n: number;
}

/** An item's mean on 0-100 (one decimal). */
export interface ItemMean extends Published {
  readonly kind: 'item-mean';
  readonly driver: string;
  readonly item: string;
  readonly mean: number;
  readonly n: number;
}

/** Promoters (9, 10) minus detractors (0..6) in per cent of n, from -100 to 100 (one decimal), with its interval. */
export interface RecommendScore extends Published {
  readonly kind: 'recommend-score';
  readonly driver: string;
  readonly item: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * Three bins of answers as counts (unfavourable, neutral, favourable) and the favourable share in per cent (one decimal). On agreement
 * favourable is 4 and 5 (of a reversed item 1 and 2); on recommendation the bins are detractors, passives, promoters.
 */
export interface Favourable extends Published {
  readonly kind: 'favourable';
  readonly driver: string;
  readonly item: string;
  readonly bins: readonly [number, number, number];
  readonly share: number;
  readonly n: number;
}

/** How many chose each point of the scale, from its lowest point up. */
export interface Distribution extends Published {
  readonly kind: 'distribution';
  readonly driver: string;
  readonly item: string;
  readonly counts: readonly number[];
  readonly n: number;
}

/** How many of those asked in a node's subtree answered; only after close. */
export interface Participation extends Published {
  readonly kind: 'participation';
  readonly eligible: number;
  readonly answered: number;
}

/** Answers of the round that were destroyed by rule at close; its node is the top of the audience. */
export interface Destroyed extends Published {
  readonly kind: 'destroyed';
  readonly count: number;
}

/**
 * Sums and sums of products of the answers (as points, reversed items turned) of those who answered every question, for the
 * reliability of the questionnaire. Only for the whole organization, once, from the answers sealed in the closing.
 */
export interface ProductMoments extends Published {
  readonly kind: 'product-moments';
  readonly items: readonly string[];
  readonly sums: readonly number[];
  readonly products: readonly (readonly number[])[];
  readonly n: number;
}

/** Values that the ladder governs: each has an n that must reach the start of its level. */
export type LadderValue = DriverMean | ItemMean | RecommendScore | Favourable | Distribution;

/** Everything that may ever be published of a round's answers. */
export type PublishedValue = LadderValue | Participation | Destroyed | ProductMoments;

/** The level of detail of each kind of value. */
export const LEVEL_OF: Readonly<Record<LadderValue['kind'], Level>> = {
  'driver-mean': 'driver',
  'item-mean': 'item',
  'recommend-score': 'item',
  favourable: 'favourable',
  distribution: 'distribution',
};

/** The driver means of one node over several rounds, parallel arrays; null on both where nothing was published. */
export interface DriverColumns {
  readonly ladder: number;
  readonly node: string;
  readonly driver: string;
  readonly k: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly n: readonly (number | null)[];
}

/** A comment of a closed round, released at a node among others; its text is null once its author took it back. */
export interface PublishedComment {
  readonly commentId: string;
  readonly round: string;
  readonly node: string;
  /** The comment k that the round's manifest promised. */
  readonly commentK: number;
  /** How many comments were released at this node in this round, this one included. */
  readonly together: number;
  readonly body: string | null;
}
