import fc from 'fast-check';
import type { Batch, PendingAnswer } from './batch.js';
import type { DriverColumns, DriverMean, LadderValue, ProductMoments, PublishedValue } from './published-value.js';
import type { Question } from './question.js';
import { momentsStart, NotReleasedError, readReleased, readReleasedColumns, releaseAtClose, Released, releaseMoments, releaseWhileOpen, type ClosedRound, type RoundState } from './release.js';
import type { SealingNode } from './units.js';

const agree = (driver: string, item: string, reversed = false): Question => ({ driver, item, scale: 'AGREE_5', reversed });
const recommend: Question = { driver: 'recommend', item: 'rec', scale: 'RECOMMEND_0_10', reversed: false };
const tree: readonly SealingNode[] = [{ id: 'A', parent: 'root', isUnit: true, eligible: 12 }, { id: 'root', parent: null, isUnit: false, eligible: 0 }];
const state = (questions: readonly Question[], batches: readonly Batch[], more: Partial<RoundState> = {}): RoundState => ({ round: 'r', k: 5, questions, tree, batches, ...more });
const closed = (open: RoundState, more: Partial<ClosedRound> = {}): ClosedRound => ({
  ...open, answered: new Map([['A', 11]]), destroyed: 3, recommendInterval: ({ promoters, detractors }, eligible) => ({ low: promoters - eligible, high: detractors + 0.25 }), ...more,
});
const values = <T>(released: readonly Released<T>[]): T[] => released.map(({ value }) => value);
const atClose = (round: ClosedRound, kind: PublishedValue['kind'], node = 'A') => values(releaseAtClose(round)).filter((value) => value.kind === kind && value.node === node);

describe('driver means', () => {
  it('are the mean of the items’ means on 0-100 with one decimal; n is the smallest item n', () => {
    const open = state([agree('d', 'a'), agree('d', 'b', true)], [{ node: 'A', size: 7, cells: [[1, 0, 0, 2, 4, 0], [3, 2, 0, 0, 1, 1]] }]);
    const first = (100 * (0 + 2 * 3 + 4 * 4)) / (7 * 4);
    const second = 100 - (100 * (2 * 1 + 4)) / (6 * 4);
    expect(values(releaseWhileOpen(open))).toEqual(['A', 'root'].map((node) => ({
      ladder: 1, round: 'r', node, k: 5, kind: 'driver-mean', driver: 'd', mean: Math.round(((first + second) / 2) * 10) / 10, n: 6,
    })));
  });

  it('are not published when an item asked did not survive', () => {
    const open = state([agree('d', 'a'), agree('d', 'b')], [{ node: 'A', size: 7, cells: [[1, 0, 0, 2, 4, 0], null] }]);
    expect(releaseWhileOpen(open)).toEqual([]);
  });

  it('reach both ends of the scale, reversed or not', () => {
    const means = (reversed: boolean) => [[9, 0, 0, 0, 0, 0], [0, 0, 0, 0, 9, 0]].map((cell) => values(releaseWhileOpen(state([agree('d', 'a', reversed)], [{ node: 'A', size: 9, cells: [cell] }])))[0]!.mean);
    expect([...means(false), ...means(true)]).toEqual([0, 100, 100, 0]);
  });
});

describe('while a round is open', () => {
  it('nothing but driver means and n exists, however many answered', () => {
    const open = state([agree('d', 'a'), recommend], [{ node: 'A', size: 90, cells: [[10, 20, 30, 20, 10, 0], [0, 0, 0, 0, 0, 0, 20, 20, 10, 20, 20, 0]] }]);
    const kinds = values(releaseWhileOpen(open));
    expect(kinds).toHaveLength(2);
    for (const value of kinds) expect(Object.keys(value).sort()).toEqual(['driver', 'k', 'kind', 'ladder', 'mean', 'n', 'node', 'round']);
    expect(kinds.every(({ driver }) => driver === 'd')).toBe(true);
  });
});

describe('at close', () => {
  const round = closed(state([agree('d', 'a'), recommend], [{ node: 'A', size: 60, cells: [[10, 10, 10, 10, 15, 5], [1, 0, 0, 0, 0, 0, 9, 10, 10, 10, 10, 10]] }]));

  it('item means, favourable with its bins and the distribution follow n', () => {
    expect(atClose(round, 'item-mean')).toMatchObject([{ item: 'a', n: 55, mean: 54.5 }, { item: 'rec', n: 50 }]);
    expect(atClose(round, 'favourable')[0]).toMatchObject({ item: 'a', n: 55, bins: [20, 10, 25], share: 45.5 });
    expect(atClose(round, 'distribution')[0]).toMatchObject({ item: 'a', n: 55, counts: [10, 10, 10, 10, 15] });
  });

  it('turns the bins of a reversed item', () => {
    const turned = closed(state([agree('d', 'a', true)], [{ node: 'A', size: 20, cells: [[10, 4, 3, 2, 1, 0]] }]));
    expect(atClose(turned, 'favourable')).toMatchObject([{ bins: [3, 3, 14], share: 70 }]);
  });

  it('has the recommend score with the interval that was computed for it', () => {
    expect(atClose(round, 'recommend-score')).toEqual([expect.objectContaining({ n: 50, score: 20, low: 8, high: 10.3 })]);
    expect(atClose(round, 'driver-mean').map((value) => 'driver' in value && value.driver)).toEqual(['d']);
  });

  it('adds participation up over the tree, and says how many answers were destroyed', () => {
    expect(atClose(round, 'participation')).toMatchObject([{ eligible: 12, answered: 11 }]);
    expect(atClose(round, 'participation', 'root')).toMatchObject([{ eligible: 12, answered: 11 }]);
    expect(atClose(round, 'destroyed', 'root')).toMatchObject([{ count: 3 }]);
  });

  it('publishes nothing below the level, not even n', () => {
    const small = closed(state([agree('d', 'a')], [{ node: 'A', size: 9, cells: [[1, 2, 3, 2, 1, 0]] }]));
    expect(values(releaseAtClose(small)).map(({ kind }) => kind).sort()).toEqual(['destroyed', 'driver-mean', 'driver-mean', 'participation', 'participation']);
    const none = closed(state([agree('d', 'a')], []));
    expect(JSON.stringify(values(releaseAtClose(none)).filter(({ kind }) => kind !== 'participation' && kind !== 'destroyed'))).toBe('[]');
  });
});

describe('product moments', () => {
  const questions = [agree('d', 'a'), recommend, agree('d', 'b', true)];
  const rows = (count: number, values: (number | null)[]): PendingAnswer[] => Array.from({ length: count }, (_, index) => ({ id: `${count}-${index}`, values }));

  it('need max(30, 5Q) complete answers', () => {
    expect([2, 6, 7, 12].map(momentsStart)).toEqual([30, 30, 35, 60]);
    expect(releaseMoments(state(questions, []), [...rows(29, [4, 9, 2]), ...rows(50, [4, 9, null])])).toBeNull();
    expect(releaseMoments(state([recommend], []), rows(99, [9]))).toBeNull();
  });

  it('sum the agreement items and their products, reversed ones turned, over complete answers only', () => {
    const released = releaseMoments(state(questions, []), [...rows(30, [4, null, 2]), ...rows(10, [1, 3, 5]), ...rows(7, [1, 3, null])]);
    expect(released?.value).toMatchObject({ kind: 'product-moments', node: 'root', n: 40, items: ['a', 'b'], sums: [130, 130], products: [[490, 490], [490, 490]] } satisfies Partial<ProductMoments>);
  });
});

describe('reading back what was published', () => {
  const mean: DriverMean = { ladder: 1, round: 'r', node: 'A', k: 5, kind: 'driver-mean', driver: 'd', mean: 61.5, n: 5 };
  const base = { ladder: 1, round: 'r', node: 'A', k: 5, driver: 'd', item: 'a' };

  it('takes every value that a release makes, after a trip through JSON', () => {
    const cell = fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }).filter((counts) => counts.slice(0, -1).reduce((a, b) => a + b, 0) >= 5);
    const ten = fc.array(fc.nat(12), { minLength: 12, maxLength: 12 }).filter((counts) => counts.slice(0, -1).reduce((a, b) => a + b, 0) >= 5);
    fc.assert(fc.property(cell, cell, ten, (a, b, c) => {
      const round = closed(state([agree('d', 'a'), agree('d', 'b', true), recommend], [{ node: 'A', size: 400, cells: [a, b, c] }]), { recommendInterval: () => ({ low: -100, high: 100 }) });
      for (const value of values(releaseAtClose(round))) expect(readReleased(JSON.parse(JSON.stringify(value)) as PublishedValue).value).toEqual(value);
    }), { numRuns: 100 });
  });

  it.each<[string, PublishedValue]>([
    ['n below 5', { ...mean, n: 4 }],
    ['n below the round’s k', { ...mean, k: 8, n: 7 }],
    ['a fractional n', { ...mean, n: 5.5 }],
    ['no n', { ...mean, n: undefined as unknown as number }],
    ['n as text', { ...mean, n: '9' as unknown as number }],
    ['another ladder', { ...mean, ladder: 2 }],
    ['a k below the least', { ...mean, k: 1 }],
    ['a mean off the scale', { ...mean, mean: 100.1 }],
    ['a mean that is none', { ...mean, mean: Number.NaN }],
    ['an item mean of 9', { ...base, kind: 'item-mean', mean: 50, n: 9 }],
    ['a favourable share of 19', { ...base, kind: 'favourable', bins: [9, 5, 5], share: 26.3, n: 19 }],
    ['bins that do not add up', { ...base, kind: 'favourable', bins: [9, 5, 5], share: 26.3, n: 20 }],
    ['a distribution of 49', { ...base, kind: 'distribution', counts: [49, 0, 0, 0, 0], n: 49 }],
    ['a distribution that does not add up', { ...base, kind: 'distribution', counts: [49, 0, 0, 0, 0], n: 50 }],
    ['a score of 9', { ...base, kind: 'recommend-score', score: 0, low: -9, high: 9, n: 9 }],
    ['more answers than people', { ...base, kind: 'participation', eligible: 4, answered: 5 }],
    ['k destroyed answers', { ...base, kind: 'destroyed', count: 5 }],
    ['moments of 29', { ...base, kind: 'product-moments', items: ['a'], sums: [1], products: [[1]], n: 29 }],
    ['an unknown kind', { ...mean, kind: 'raw-answers' } as unknown as PublishedValue],
  ])('throws for %s', (_, row) => {
    expect(() => readReleased(row)).toThrow(NotReleasedError);
  });

  it('reads columns with gaps, and throws when a gap shows a number or an n is too small', () => {
    const columns: DriverColumns = { ladder: 1, node: 'A', driver: 'd', k: [5, 5, 6], mean: [50, null, 70], n: [5, null, 6] };
    expect(readReleasedColumns(columns).value).toEqual(columns);
    for (const wrong of [{ n: [5, 3, 6] }, { n: [4, null, 6] }, { n: [5, null, 5] }, { n: [5, null] }, { mean: [50, 1, 70] }, { mean: [50, null, 101] }, { ladder: 0 }]) {
      expect(() => readReleasedColumns({ ...columns, ...wrong })).toThrow(NotReleasedError);
    }
  });
});

describe('the brand', () => {
  const show = (released: Released<LadderValue>): string => released.value.kind;
  const real = releaseWhileOpen(state([agree('d', 'a')], [{ node: 'A', size: 7, cells: [[1, 0, 0, 2, 4, 0]] }]))[0]!;

  it('can not be made elsewhere: these lines must not compile', () => {
    // @ts-expect-error the constructor is private
    expect(() => new Released(real.value)).not.toThrow();
    // @ts-expect-error a look-alike lacks the brand
    expect(show({ value: real.value })).toBe('driver-mean');
    // @ts-expect-error so does a copy with another number in it
    expect(show({ ...real, value: { ...real.value, n: 1 } })).toBe('driver-mean');
    // @ts-expect-error and a bare value
    expect(() => show(real.value)).toThrow();
  });

  it('is known at run time, and what it holds can not be changed', () => {
    expect(Released.is(real)).toBe(true);
    expect([{ ...real }, { value: real.value }, null, undefined, 3, JSON.parse(JSON.stringify(real))].some((one) => Released.is(one))).toBe(false);
    expect(() => Object.assign(real.value, { mean: 1 })).toThrow(TypeError);
  });
});
