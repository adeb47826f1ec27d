import type { LocalizedText } from '../../../kernel/locale.js';

/**
 * What a driver is to the product. `outcome`: what the other drivers should move (engagement). `strain`: harm, kept as harm
 * (exhaustion). `driver`: a condition of work that a team or its lead can change. `recommend`: the one 0-10 question.
 */
export const DRIVER_KINDS = ['outcome', 'strain', 'driver', 'recommend'] as const;
export type DriverKind = (typeof DRIVER_KINDS)[number];

/**
 * Which way the headline points. A strain stays a strain: exhaustion of 70 means a lot of exhaustion and is worse than 30. Turning it
 * round ("absence of exhaustion") would make every line of a chart point the same way at the price of a sentence nobody understands.
 */
export const POLARITIES = ['higher-is-better', 'higher-is-worse'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How an item is answered: five-point agreement (1..5) or how likely to recommend (0..10). */
export const ITEM_SCALES = ['agree-5', 'recommend-0-10'] as const;
export type ItemScale = (typeof ITEM_SCALES)[number];

/**
 * One question. A new wording is a new version: answers to different wordings are never added up.
 * `reversed`: agreeing means *less* of what the driver is called, so its answers are turned round (`min + max - value`) before they
 * count. That is about the item against its own driver; whether much of the driver is good is the driver's `polarity`.
 */
export interface Item {
  readonly id: string;
  readonly version: number;
  readonly texts: LocalizedText;
  readonly scale: ItemScale;
  readonly reversed: boolean;
  /** The construct it asks about, and who described that construct. */
  readonly source: string;
  /** Whose words these are and what may be done with them. */
  readonly licence: string;
  readonly isRetired: boolean;
}

/** What is measured, by one to five items that are asked together or in turns. Invariant: all items share one scale. */
export interface Driver {
  readonly id: string;
  readonly kind: DriverKind;
  readonly names: LocalizedText;
  readonly descriptions: LocalizedText;
  readonly polarity: Polarity;
  readonly items: readonly Item[];
  readonly isCustom: boolean;
  readonly isRetired: boolean;
}

/** The optional open question of a round. */
export interface OpenQuestion {
  readonly id: string;
  readonly version: number;
  readonly texts: LocalizedText;
}

/** The items that are asked today. */
export function currentItems(driver: Driver): readonly Item[] {
  return driver.items.filter((item) => !item.isRetired);
}
