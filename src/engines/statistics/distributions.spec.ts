import fc from 'fast-check';
import { gamma } from 'simple-statistics';
import { phi } from '../../../test/support/statistics/markov-chain.js';
import { fisherCdf, fisherQuantile, incompleteBeta, logGamma, normalCdf, normalTwoSided, studentQuantile, studentTwoSided } from './distributions.js';

describe('distributions', () => {
  it('agree on Γ with simple-statistics', () => {
    for (const x of [0.1, 0.5, 1, 2.5, 7, 20.25]) expect(Math.exp(logGamma(x)) / gamma(x)).toBeCloseTo(1, 6);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    expect(logGamma(101)).toBeCloseTo(363.73937555556347, 9);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  it('agree on Φ with another approximation, also far out', () => {
    fc.assert(fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      expect(Math.abs(normalCdf(z) - phi(z))).toBeLessThan(1e-13);
    }));
    expect(normalTwoSided(10) / 1.523970604832105e-23).toBeCloseTo(1, 9);
    expect(normalTwoSided(3.5355) / 4.07e-4).toBeCloseTo(1, 2);
    expect(normalTwoSided(Infinity)).toBe(0);
    expect(normalTwoSided(2.4999 * Math.SQRT2) / normalTwoSided(2.5001 * Math.SQRT2)).toBeCloseTo(1, 2);
  });

  it.each([[0.95, 1, 12.7062], [0.95, 5, 2.5706], [0.95, 9, 2.2622], [0.9, 19, 1.7291], [0.99, 30, 2.75], [0.95, 1e6, 1.95997]])('give the t of %f with %i degrees of freedom as printed: %f', (coverage, freedom, printed) => {
    expect(studentQuantile(coverage, freedom)).toBeCloseTo(printed, 4);
    expect(studentTwoSided(studentQuantile(coverage, freedom), freedom)).toBeCloseTo(1 - coverage, 10);
  });

  it.each([[0.95, 4, 10, 3.4780], [0.975, 24, 48, 1.9425], [0.99, 2, 5, 13.2739], [0.95, 1, 7, 5.5914]])('give the F of %f with %i and %i degrees of freedom as printed: %f', (probability, first, second, printed) => {
    expect(Math.abs(fisherQuantile(probability, first, second) - printed)).toBeLessThan(0.02);
    expect(fisherCdf(fisherQuantile(probability, first, second), first, second)).toBeCloseTo(probability, 10);
    expect(fisherQuantile(1 - probability, second, first)).toBeCloseTo(1 / fisherQuantile(probability, first, second), 8);
  });

  it('keep the beta symmetric and refuse the impossible', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0.2, max: 60, noNaN: true }), fc.double({ min: 0.2, max: 60, noNaN: true }), (x, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
    }));
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => studentQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentTwoSided(1, 0)).toThrow(RangeError);
    expect(() => fisherQuantile(0, 1, 1)).toThrow(RangeError);
    expect(fisherCdf(-1, 2, 3)).toBe(0);
  });
});
