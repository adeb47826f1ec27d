import { coarsePhi, cusumByMarkovChain, ewmaByMarkovChain, phi } from '../../../test/support/statistics/markov-chain.js';
import { CALIBRATED_LIMITS } from './calibrated-limits.js';
import { limitFor } from './limits.js';
import { ewmaLimitFor, ewmaRunLength } from './run-length.js';

const SHIFTS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
const LUCAS_SACCUCCI = [500, 255, 88.8, 35.9, 17.5, 6.53, 3.63, 1.93];
const LAMBDA_FIFTH = [499.7, 150.2, 41.8, 18.1, 10.5, 5.5, 3.7, 2.4];
const LUCAS_CROSIER = [168, 74.2, 26.6, 13.3, 8.38, 4.75, 3.34, 2.19];
/** One percent, or what the table's last digit leaves open. */
const within = (value: number, printed: number, digit: number): boolean => Math.abs(value - printed) <= Math.max(0.01 * printed, digit / 2);

describe('average run lengths', () => {
  it('stand on a normal distribution that agrees with a printed table', () => {
    for (let x = -3; x <= 3; x += 0.1) expect(Math.abs(phi(x) - coarsePhi(x))).toBeLessThan(6e-5);
    expect(phi(1.959963984540054)).toBeCloseTo(0.975, 13);
  });

  it.each(SHIFTS.map((shift, index) => [shift, LUCAS_SACCUCCI[index]!]))('of the EWMA λ .5, L 3.071 at a shift of %f are %f: Lucas and Saccucci 1990, by chain and by integral', (shift, printed) => {
    expect(within(ewmaByMarkovChain(0.5, 3.071, shift), printed, 0.01)).toBe(true);
    expect(within(ewmaRunLength(0.5, 3.071, shift), printed, 0.01)).toBe(true);
  });

  it.each(SHIFTS.map((shift, index) => [shift, LAMBDA_FIFTH[index]!]))('of the EWMA λ .2, L 2.962 at a shift of %f are %f, by chain and by integral', (shift, printed) => {
    expect(within(ewmaByMarkovChain(0.2, 2.962, shift), printed, 0.1)).toBe(true);
    expect(within(ewmaRunLength(0.2, 2.962, shift), printed, 0.1)).toBe(true);
  });

  it.each(SHIFTS.map((shift, index) => [shift, LUCAS_CROSIER[index]!]))('of the CUSUM k .5, h 4 at a shift of %f are %f: Lucas and Crosier 1982', (shift, printed) => {
    expect(within(cusumByMarkovChain(0.5, 4, shift), printed, 0.01)).toBe(true);
  });

  it('refuse what is no scheme', () => {
    expect(() => ewmaRunLength(0, 3)).toThrow(RangeError);
    expect(() => ewmaRunLength(0.2, 0)).toThrow(RangeError);
    expect(() => ewmaLimitFor(0.2, 1)).toThrow(RangeError);
  });
});

describe('the table of limits', () => {
  it.each(CALIBRATED_LIMITS.map(({ weeks, limit }) => [weeks, limit]))('has one false alarm in 500 weeks with results every %f weeks: L %f, solved again by Markov chain', (weeks, limit) => {
    const weeksToAlarm = weeks * ewmaByMarkovChain(0.2, limit, 0);
    expect(weeksToAlarm).toBeGreaterThan(495);
    expect(weeksToAlarm).toBeLessThan(505);
  });

  it('holds the promised five', () => {
    expect([1, 2, 3, 4, 5].map(limitFor)).toEqual([2.962, 2.719, 2.566, 2.451, 2.36]);
  });

  it('is interpolated close enough, and only falls', () => {
    for (const weeks of [0.3, 0.7, 1.5, 2.5, 5.5, 14.5, 18, 23]) expect(Math.abs(weeks * ewmaRunLength(0.2, limitFor(weeks)) - 500)).toBeLessThan(10);
    for (let weeks = 0.25; weeks < 25; weeks *= 1.07) expect(limitFor(weeks * 1.07)).toBeLessThan(limitFor(weeks));
    expect(limitFor(0.01)).toBe(CALIBRATED_LIMITS[0]!.limit);
    expect(limitFor(60)).toBe(CALIBRATED_LIMITS.at(-1)!.limit);
    for (const weeks of [0, -1, NaN]) expect(() => limitFor(weeks)).toThrow(RangeError);
  });
});
