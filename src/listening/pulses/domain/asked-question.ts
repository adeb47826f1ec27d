import type { ManifestQuestion } from '../../../engines/anonymity/manifest.js';
import type { Scale } from '../../../engines/anonymity/question.js';
import type { Item, ItemScale } from './driver.js';

/** One question of a round as it is announced: an item of a driver in the version that is asked. */
export interface AskedItem {
  readonly driverId: string;
  readonly item: Item;
}

const SCALES: Readonly<Record<ItemScale, Scale>> = { 'agree-5': 'AGREE_5', 'recommend-0-10': 'RECOMMEND_0_10' };

/** The engine's name of an item's scale. */
export function scaleOf(scale: ItemScale): Scale {
  return SCALES[scale];
}

/** The question as the manifest freezes it: wording, version and everything that decides how answers count. */
export function manifestQuestion({ driverId, item }: AskedItem): ManifestQuestion {
  return { driver: driverId, item: item.id, version: item.version, scale: scaleOf(item.scale), reversed: item.reversed, text: { ...item.texts } };
}
