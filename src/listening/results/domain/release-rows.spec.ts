import { releaseAtClose, releaseWhileOpen, type RoundState } from '../../../engines/anonymity/release.js';
import { recommendEstimate } from '../../../engines/statistics/intervals.js';
import { coarseSigma, releaseRows } from './release-rows.js';

const questions = [
  { driver: 'd', item: 'd.one', scale: 'AGREE_5', reversed: false },
  { driver: 'd', item: 'd.two', scale: 'AGREE_5', reversed: true },
  { driver: 'r', item: 'r.one', scale: 'RECOMMEND_0_10', reversed: false },
] as const;
const tree = [{ id: 'unit', parent: 'top', isUnit: true, eligible: 20 }, { id: 'top', parent: null, isUnit: false, eligible: 0 }];
const recommend = (passives: number, promoters: number) => [0, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0, 0];
const state = (size: number): RoundState => ({
  round: 'round', k: 5, questions, tree,
  batches: [{ node: 'unit', size, cells: [[0, 0, 0, size, 0, 0], [0, size, 0, 0, 0, 0], recommend(size - 2, 2)] }],
});
const closed = (size: number) => releaseAtClose({ ...state(size), answered: new Map([['unit', size]]), destroyed: 0, recommendInterval: (counts, eligible) => recommendEstimate(counts, eligible) });
const frame = { k: 5, questions, tree, itemSigma: 1.05 };

describe('released rows', () => {
  it('turn reversed items, and give a driver’s mean an interval from the pooled SD', () => {
    const [unit] = releaseRows(releaseWhileOpen(state(10)), frame);
    // Two items: sigma sqrt((1 + 0.5) / 2) = 0.909; 1.96 * 0.909 * sqrt((1 - 10/20) / 10) * 25 = 9.96.
    expect(unit!.results).toEqual([{ driverId: 'd', n: 10, headline: 75, low: 65, high: 85 }]);
    expect(unit).toMatchObject({ level: 5, items: [], answered: null, eligible: null });
  });

  it('show at close what the ladder shows, the recommend score with its own interval', () => {
    const [unit, top] = releaseRows(closed(10), frame);
    expect(unit).toMatchObject({ level: 10, answered: 10, eligible: 20 });
    expect(unit!.items.map(({ itemId, level, headline }) => [itemId, level, headline])).toEqual([['d.one', 10, 75], ['d.two', 10, 75], ['r.one', 10, 20]]);
    expect(unit!.items[0]!.favourable).toBeNull();
    expect(top!.results).toEqual(unit!.results);
  });

  it('keep participation below k to themselves', () => {
    const values = releaseAtClose({ ...state(10), batches: [], answered: new Map([['unit', 4]]), destroyed: 4, recommendInterval: () => ({ low: 0, high: 0 }) });
    for (const node of releaseRows(values, frame)) expect(node).toMatchObject({ level: 0, answered: null, eligible: null, results: [], items: [] });
  });

  it('never put a headline outside its interval', () => {
    for (let size = 5; size <= 20; size += 1) {
      for (const { headline, low, high } of releaseRows(closed(size), frame).flatMap(({ results, items }) => [...results, ...items])) {
        expect(low).toBeLessThanOrEqual(headline);
        expect(high).toBeGreaterThanOrEqual(headline);
      }
    }
  });
});

describe('the pooled SD in use', () => {
  it('is too coarse to give the sum of squares of a lone team of five away', () => {
    // All answers equal, or as far apart as their mean of 3 allows: beside the prior's 50 both say nearly the same.
    const sigma = (squares: number) => coarseSigma(Math.sqrt((50 * 1.05 ** 2 + squares) / 54));
    const told = new Set([0, 2, 4, 6, 8, 10, 12, 16].map((squares) => sigma(squares).toFixed(2)));
    expect(told.size).toBeLessThanOrEqual(4);
  });
});
