import type { Distribution, Favourable, ItemMean, RecommendScore } from '../../../engines/anonymity/published-value.js';
import { readReleased, type Released } from '../../../engines/anonymity/release.js';

/** A stored item of a closed round; where it was published is in `place`. */
export interface StoredItem {
  readonly itemId: string;
  readonly version: number;
  readonly driverId: string;
  readonly scale: 'agree-5' | 'recommend-0-10';
  readonly n: number;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly favourable: number | null;
  readonly bins: readonly number[] | null;
  readonly distribution: readonly number[] | null;
  readonly ladder: number;
}

/** What may be shown of one item, each part let through by the engine's gate. */
export interface ItemDetail {
  readonly itemId: string;
  readonly version: number;
  readonly value: Released<ItemMean> | Released<RecommendScore>;
  readonly low: number;
  readonly high: number;
  readonly favourable: Released<Favourable> | null;
  readonly distribution: Released<Distribution> | null;
}

/**
 * Reads a stored item back as published values.
 * @throws NotReleasedError for a row that the ladder could not have written.
 */
export function itemDetail(item: StoredItem, place: { readonly roundId: string; readonly teamId: string; readonly k: number }): ItemDetail {
  const { itemId, version, driverId, scale, n, headline, low, high, favourable, bins, distribution, ladder } = item;
  const about = { ladder, round: place.roundId, node: place.teamId, k: place.k, driver: driverId, item: itemId, n };
  return {
    itemId, version, low, high,
    value: scale === 'recommend-0-10' ? readReleased<RecommendScore>({ ...about, kind: 'recommend-score', score: headline, low, high }) : readReleased<ItemMean>({ ...about, kind: 'item-mean', mean: headline }),
    favourable: favourable === null || bins === null ? null : readReleased<Favourable>({ ...about, kind: 'favourable', bins: [bins[0]!, bins[1]!, bins[2]!], share: favourable }),
    distribution: distribution === null ? null : readReleased<Distribution>({ ...about, kind: 'distribution', counts: distribution }),
  };
}
