import fc from 'fast-check';
import { CADENCES, type Cadence } from './cadence.js';
import { STANDARD_DRIVERS, USUAL_FIXED_DRIVERS, USUAL_ROTATING_DRIVERS } from './driver-catalog.js';
import type { Driver } from './driver.js';
import {
  firstAlarmRound, MAX_ITEMS_PER_ROUND, mostItemsInARound, questionsOfRound, roundsPerTurn, secondsToAnswer, type Rotation,
} from './rotation.js';

const pick = (ids: readonly string[]): readonly Driver[] => ids.map((id) => STANDARD_DRIVERS.find((driver) => driver.id === id)!);
const usual = (cadence: Cadence = 'weekly'): Rotation => ({ cadence, fixed: pick(USUAL_FIXED_DRIVERS), rotating: pick(USUAL_ROTATING_DRIVERS), rotatingPerRound: 3 });
const askedIds = (rotation: Rotation, number: number): string[] => questionsOfRound(rotation, number).drivers.map(({ driver }) => driver.id);
const countOf = (rotation: Rotation, number: number, id: string): number => questionsOfRound(rotation, number).drivers.find(({ driver }) => driver.id === id)?.items.length ?? 0;

const rotations = fc.record({
  cadence: fc.constantFrom(...CADENCES),
  rotatingPerRound: fc.integer({ min: 1, max: 5 }),
  split: fc.shuffledSubarray([...STANDARD_DRIVERS], { minLength: 1 }),
  cut: fc.nat(4),
}).map(({ cadence, rotatingPerRound, split, cut }): Rotation => ({
  cadence, rotatingPerRound, fixed: split.filter((driver, index) => index < cut || driver.kind === 'recommend'),
  rotating: split.filter((driver, index) => index >= cut && driver.kind !== 'recommend'),
}));

describe('the usual rotation', () => {
  it('asks engagement with three items, exhaustion and safety with two, in every round', () => {
    for (let number = 1; number <= 12; number += 1) {
      expect(askedIds(usual(), number).slice(0, 3)).toEqual(['engagement', 'exhaustion', 'safety']);
      expect(['engagement', 'exhaustion', 'safety'].map((id) => countOf(usual(), number, id))).toEqual([3, 2, 2]);
    }
  });

  it('asks each other driver in every third round, three a round', () => {
    expect(roundsPerTurn(usual())).toBe(3);
    for (const id of USUAL_ROTATING_DRIVERS) {
      const rounds = Array.from({ length: 12 }, (_, index) => index + 1).filter((number) => askedIds(usual(), number).includes(id));
      expect(rounds).toHaveLength(4);
      expect(rounds.map((number) => number - rounds[0]!)).toEqual([0, 3, 6, 9]);
    }
  });

  it('asks recommend about monthly', () => {
    const asked = (cadence: Cadence): number[] => Array.from({ length: 8 }, (_, index) => index + 1).filter((number) => askedIds(usual(cadence), number).includes('recommend'));
    expect(asked('weekly')).toEqual([1, 5]);
    expect(asked('every-two-weeks')).toEqual([1, 3, 5, 7]);
    expect(asked('monthly')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('asks 11 or 12 items, which takes about a minute', () => {
    for (let number = 1; number <= 12; number += 1) {
      const { items } = questionsOfRound(usual(), number);
      expect([11, 12]).toContain(items.length);
      for (const locale of ['en', 'de'] as const) {
        expect(secondsToAnswer(items, locale)).toBeGreaterThan(40);
        expect(secondsToAnswer(items, locale)).toBeLessThanOrEqual(75);
      }
    }
    expect(mostItemsInARound(usual())).toBe(12);
  });

  it('can first alarm after the ninth round for what is asked always, and the 25th to 27th for the rest', () => {
    expect(firstAlarmRound(usual(), 'engagement', 1, 0)).toBe(9);
    expect(USUAL_ROTATING_DRIVERS.map((id) => firstAlarmRound(usual(), id, 1, 0))).toEqual([25, 26, 27, 25, 26, 27, 25, 26, 27]);
    expect(firstAlarmRound(usual(), 'recommend', 1, 0)).toBe(33);
    expect(firstAlarmRound(usual(), 'engagement', 5, 4)).toBe(9);
    expect(firstAlarmRound(usual(), 'engagement', 40, 39)).toBe(40);
    expect(firstAlarmRound(usual(), 'nowhere', 1, 0)).toBeNull();
  });
});

describe('any rotation', () => {
  it('asks every driver once a turn, with the same items each time, and never one twice in a round', () => {
    fc.assert(fc.property(rotations, fc.integer({ min: 1, max: 200 }), (rotation, number) => {
      const turns = roundsPerTurn(rotation);
      const window = Array.from({ length: turns }, (_, index) => questionsOfRound(rotation, number + index));
      for (const driver of rotation.rotating) {
        expect(window.flatMap(({ drivers }) => drivers).filter((asked) => asked.driver.id === driver.id)).toHaveLength(1);
      }
      for (const round of window) {
        expect(new Set(round.items.map(({ id }) => id)).size).toBe(round.items.length);
        expect(round.drivers.filter(({ driver }) => rotation.rotating.includes(driver)).length).toBeLessThanOrEqual(rotation.rotatingPerRound);
        for (const { items } of round.drivers) expect(items.length).toBeGreaterThan(0);
      }
      const again = questionsOfRound(rotation, number + turns).drivers;
      for (const asked of questionsOfRound(rotation, number).drivers) {
        const later = again.find(({ driver }) => driver.id === asked.driver.id);
        if (later) expect(later.items).toEqual(asked.items);
      }
    }));
  });

  it('never asks more than twelve items because of second items', () => {
    fc.assert(fc.property(rotations, fc.integer({ min: 1, max: 60 }), (rotation, number) => {
      const { drivers, items } = questionsOfRound(rotation, number);
      const rotating = drivers.filter(({ driver }) => rotation.rotating.includes(driver));
      if (rotating.some((asked) => asked.items.length > 1)) expect(items.length).toBeLessThanOrEqual(MAX_ITEMS_PER_ROUND);
      expect(items.length).toBeLessThanOrEqual(mostItemsInARound(rotation));
    }));
  });

  it('reaches the ninth result of every driver that it asks', () => {
    fc.assert(fc.property(rotations, fc.integer({ min: 1, max: 30 }), fc.nat(8), (rotation, next, soFar) => {
      for (const { id } of [...rotation.fixed, ...rotation.rotating]) {
        const round = firstAlarmRound(rotation, id, next, soFar)!;
        const asked = Array.from({ length: round - next + 1 }, (_, index) => next + index).filter((number) => askedIds(rotation, number).includes(id));
        expect(asked.length + soFar).toBe(9);
        expect(asked.at(-1)).toBe(round);
      }
    }), { numRuns: 30 });
  });

  it('leaves out retired drivers and retired items', () => {
    const [engagement, exhaustion] = pick(['engagement', 'exhaustion']) as [Driver, Driver];
    const fixed = [{ ...engagement, items: engagement.items.map((item, index) => ({ ...item, isRetired: index === 0 })) }, { ...exhaustion, isRetired: true }];
    const round = questionsOfRound({ cadence: 'weekly', fixed, rotating: [], rotatingPerRound: 3 }, 1);
    expect(round.items.map(({ id }) => id)).toEqual(engagement.items.slice(1).map(({ id }) => id));
  });
});
