import fc from 'fast-check';
import { seededRandom } from '../../../test/support/statistics/teams.js';
import { benjaminiHochberg, pOf } from './false-discovery.js';

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('the false discovery rate', () => {
  it('gives the findings of the paper\'s own example', () => {
    const printed = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const { isDiscovery } = benjaminiHochberg(printed, 0.05);
    expect(isDiscovery.filter(Boolean)).toHaveLength(4);
  });

  it('agrees with adjusted p-values, whatever the order', () => {
    fc.assert(fc.property(ps, (values) => {
      const { order, isDiscovery } = benjaminiHochberg(values);
      expect([...order].sort((one, other) => one - other)).toEqual(values.map((_, index) => index));
      const adjusted = (p: number): number => Math.min(...values.filter((other) => other >= p).map((other) => (other * values.length) / values.filter((below) => below <= other).length));
      for (const [index, p] of values.entries()) {
        if (Math.abs(adjusted(p) - 0.1) > 1e-9) expect(isDiscovery[index]).toBe(adjusted(p) <= 0.1);
      }
      for (let rank = 1; rank < order.length; rank += 1) expect(values[order[rank]!]).toBeGreaterThanOrEqual(values[order[rank - 1]!]!);
    }));
  });

  it('is kept: of the findings among 80 still and 20 moved series, a tenth at most is false on average', () => {
    const random = seededRandom(21);
    let [falseShare, power] = [0, 0];
    const runs = 2000;
    for (let run = 0; run < runs; run += 1) {
      const zs = Array.from({ length: 100 }, (_, index) => random.normal() + (index < 20 ? 3 : 0));
      const { isDiscovery } = benjaminiHochberg(zs.map(pOf));
      const [found, wrong] = [isDiscovery.filter(Boolean).length, isDiscovery.slice(20).filter(Boolean).length];
      falseShare += found === 0 ? 0 : wrong / found;
      power += (found - wrong) / 20;
    }
    expect(falseShare / runs).toBeLessThan(0.1);
    expect(falseShare / runs).toBeGreaterThan(0.06);
    expect(power / runs).toBeGreaterThan(0.6);
  });

  it('knows the usual p-values and refuses what is none', () => {
    expect(pOf(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(pOf(-2.575829303548901)).toBeCloseTo(0.01, 12);
    expect(pOf(0)).toBe(1);
    expect(benjaminiHochberg([])).toEqual({ order: [], isDiscovery: [] });
    expect(() => pOf(NaN)).toThrow(RangeError);
    expect(() => benjaminiHochberg([0.1, 1.1])).toThrow(RangeError);
    expect(() => benjaminiHochberg([0.1], 0)).toThrow(RangeError);
  });
});
