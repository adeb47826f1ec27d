import type { Locale } from '../../../kernel/locale.js';
import type { Cadence } from './cadence.js';
import { currentItems, type Driver, type Item } from './driver.js';

/** A round never asks more items than this (the optional open question comes on top). */
export const MAX_ITEMS_PER_ROUND = 12;

/** Results of a driver before its first alarm can come: with fewer the state is "learning". */
export const RESULTS_BEFORE_FIRST_ALARM = 9;

/** Items of a driver that is asked in every round. */
const FIXED_ITEMS: Readonly<Record<Driver['kind'], number>> = { outcome: 3, strain: 2, driver: 2, recommend: 1 };

/** A rotating driver gets one item, and a second where the round has room. */
const MOST_ROTATING_ITEMS = 2;

/** A round every so many asks the recommend question, so that it comes about monthly. */
const RECOMMEND_EVERY: Readonly<Record<Cadence, number>> = { weekly: 4, 'every-two-weeks': 2, monthly: 1, quarterly: 1, 'by-hand': 1 };

/**
 * What a pulse asks over time. `fixed` drivers come in every round (a driver of kind `recommend` among them about monthly); `rotating` ones take
 * turns, `rotatingPerRound` at a time. Order is the order on the screen.
 */
export interface Rotation {
  readonly cadence: Cadence;
  readonly fixed: readonly Driver[];
  readonly rotating: readonly Driver[];
  readonly rotatingPerRound: number;
}

/** One driver with the items that a round asks of it. */
export interface AskedDriver {
  readonly driver: Driver;
  readonly items: readonly Item[];
}

/** The questions of one round, in the order in which they are asked. */
export interface RoundQuestions {
  readonly number: number;
  readonly drivers: readonly AskedDriver[];
  readonly items: readonly Item[];
}

const isAsked = (driver: Driver): boolean => !driver.isRetired && currentItems(driver).length > 0;

/** After how many rounds a rotating driver comes again: 3 for nine drivers, three a round. 1 when nothing rotates. */
export function roundsPerTurn(rotation: Rotation): number {
  const asked = rotation.rotating.filter(isAsked).length;
  return Math.max(1, Math.ceil(asked / Math.max(1, rotation.rotatingPerRound)));
}

/**
 * The questions of round `number` (1, 2, …). Depends on nothing else, so the planner, the manifest and a second instance agree. A driver is
 * asked with the *same* items every time: turning the items inside a driver would show up as change of the team. The room for second
 * items is reckoned as if recommend were asked in every round, for the same reason.
 */
export function questionsOfRound(rotation: Rotation, number: number): RoundQuestions {
  const fixed = rotation.fixed.filter(isAsked);
  const always = fixed.filter(({ kind }) => kind !== 'recommend').map(askedAlways);
  const recommend = fixed.filter(({ kind }) => kind === 'recommend').map(askedAlways);
  const room = MAX_ITEMS_PER_ROUND - countItems([...always, ...recommend]);
  const turn = turnOf(rotation, number, room);
  const isRecommendRound = (number - 1) % RECOMMEND_EVERY[rotation.cadence] === 0;
  const drivers = [...always, ...turn, ...(isRecommendRound ? recommend : [])];
  return { number, drivers, items: drivers.flatMap(({ items }) => items) };
}

function askedAlways(driver: Driver): AskedDriver {
  return { driver, items: currentItems(driver).slice(0, FIXED_ITEMS[driver.kind]) };
}

function countItems(drivers: readonly AskedDriver[]): number {
  return drivers.reduce((count, { items }) => count + items.length, 0);
}

/** The rotating drivers of this round: every `roundsPerTurn`-th of the list, so that neighbours (alike in topic) come in different rounds. */
function turnOf(rotation: Rotation, number: number, room: number): readonly AskedDriver[] {
  const turns = roundsPerTurn(rotation);
  const drivers = rotation.rotating.filter(isAsked).filter((_, index) => index % turns === (number - 1) % turns);
  let spare = room - drivers.length;
  return drivers.map((driver) => {
    const items = currentItems(driver).slice(0, spare > 0 ? MOST_ROTATING_ITEMS : 1);
    spare -= items.length - 1;
    return { driver, items };
  });
}

/** The most items that any round of the rotation asks: over `MAX_ITEMS_PER_ROUND` the pulse can't be saved. */
export function mostItemsInARound(rotation: Rotation): number {
  const cycle = roundsPerTurn(rotation) * RECOMMEND_EVERY[rotation.cadence];
  return Math.max(...Array.from({ length: cycle }, (_, index) => questionsOfRound(rotation, index + 1).items.length));
}

/**
 * Number of the round whose close brings a driver's ninth result, and with it the first alarm that can come. `resultsSoFar` counts the
 * driver's results before round `nextNumber`. Null when the rotation never asks it.
 */
export function firstAlarmRound(rotation: Rotation, driverId: string, nextNumber: number, resultsSoFar: number): number | null {
  const cycle = roundsPerTurn(rotation) * RECOMMEND_EVERY[rotation.cadence];
  let results = resultsSoFar;
  const last = nextNumber + cycle * RESULTS_BEFORE_FIRST_ALARM;
  for (let number = nextNumber; number < last; number += 1) {
    if (!questionsOfRound(rotation, number).drivers.some(({ driver }) => driver.id === driverId)) continue;
    results += 1;
    if (results >= RESULTS_BEFORE_FIRST_ALARM) return number;
  }
  return null;
}

/**
 * Seconds that a round takes, by assumption and not by measurement (the product measures nobody): 5 to open the page and send, and for each
 * question 2.5 to choose and tap plus its words at 4 a second (a calm 240 words a minute). The optional comment isn't counted.
 */
export function secondsToAnswer(items: readonly Pick<Item, 'texts'>[], locale: Locale = 'en'): number {
  const words = (text: string): number => text.trim().split(/\s+/).length;
  return Math.round(items.reduce((seconds, { texts }) => seconds + 2.5 + words(texts[locale]) / 4, 5));
}
