import fc from 'fast-check';
import { pOf } from '../../../engines/statistics/false-discovery.js';
import { oddsWords } from './signal.words.js';

describe('how rarely chance alone is as far out', () => {
  it.each([
    [2.36, 'about once in 50 results', 'in etwa einem von 50 Ergebnissen'],
    [-2.962, 'about once in 300 results', 'in etwa einem von 300 Ergebnissen'],
    [3.6, 'about once in 3,000 results', 'in etwa einem von 3.000 Ergebnissen'],
    [-7, 'less than once in 10,000 results', 'in weniger als einem von 10.000 Ergebnissen'],
  ])('is said for Z = %d', (z, english, german) => {
    expect(oddsWords(z, 'en')).toBe(english);
    expect(oddsWords(z, 'de')).toBe(german);
  });

  it('is never off by more than half again, and the same for falls and rises', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 3.89, noNaN: true }), (z) => {
      const said = Number(/in ([\d,]+) results/.exec(oddsWords(z, 'en'))![1]!.replace(',', ''));
      expect(said * pOf(z)).toBeGreaterThan(1 / 1.5);
      expect(said * pOf(z)).toBeLessThan(1.5);
      expect(oddsWords(-z, 'en')).toBe(oddsWords(z, 'en'));
    }));
  });
});
