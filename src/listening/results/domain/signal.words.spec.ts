import fc from 'fast-check';
import { pOf } from '../../../engines/statistics/false-discovery.js';
import { oddsWords, signalWords } from './signal.words.js';
import type { NewestReading } from './trend.js';

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

describe('what a calm trend says', () => {
  const said = (fast: number | null, slow: number | null): string[] => (['en', 'de'] as const).map((locale) => signalWords({ state: 'calm', results: 20, direction: null, z: 1, fast, slow, changeSd: 2 } as NewestReading, 'Growth', null, locale));

  it('is that chance explains a change whose interval holds zero', () => {
    expect(said(50, 53)).toEqual([
      'Growth: calm. The newest results differ from before by −3.0 points of 100 (95 % interval −6.9 to +0.9), which chance explains.',
      'Growth: ruhig. Die neuesten Ergebnisse weichen um −3,0 Punkte von 100 (95-%-Intervall −6,9 bis +0,9) von denen davor ab, das erklärt der Zufall.',
    ]);
  });

  it('is no more than that chance does so now and then where the interval leaves zero out', () => {
    expect(said(50, 54)).toEqual([
      'Growth: calm. The newest results differ from before by −4.0 points of 100 (95 % interval −7.9 to −0.1). Chance does as much now and then.',
      'Growth: ruhig. Die neuesten Ergebnisse weichen um −4,0 Punkte von 100 (95-%-Intervall −7,9 bis −0,1) von denen davor ab. Das bringt der Zufall ab und zu.',
    ]);
  });

  it('is a whole sentence while nothing can be compared', () => {
    expect(said(50, null)).toEqual(['Growth: calm. No change to speak of.', 'Growth: ruhig. Keine nennenswerte Veränderung.']);
  });
});
