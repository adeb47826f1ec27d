import fc from 'fast-check';
import { signalNews, type SeriesReading } from './signal-messages.js';

const NEVER = new Map<string, number>();

function reading(unitId: string, over: Partial<SeriesReading> = {}): SeriesReading {
  return { unitId, parentId: null, driverId: 'safety', isHigherWorse: false, hasLearnt: true, alert: null, z: 0, limit: 2.962, isTold: false, ...over };
}
const falling = (unitId: string, over: Partial<SeriesReading> = {}): SeriesReading => reading(unitId, { alert: 'fall', z: -3.2, ...over });

/** A parent with units a…e, of which the first `alerting` fall as it does. */
function family(alerting: number, over: Partial<SeriesReading> = {}): SeriesReading[] {
  const units = ['a', 'b', 'c', 'd', 'e'].map((id, index) => (index < alerting ? falling : reading)(id, { parentId: 'p' }));
  return [falling('p', over), ...units];
}

describe('signal news', () => {
  it('sends a fall, leaves a rise to the digest, and of exhaustion the other way round', () => {
    const news = signalNews([
      falling('a'), falling('b', { alert: 'rise', z: 3.3 }),
      falling('c', { driverId: 'exhaustion', isHigherWorse: true, alert: 'rise', z: 3.3 }), falling('d', { driverId: 'exhaustion', isHigherWorse: true }),
    ], NEVER);
    expect(news.messages.map(({ unitId }) => unitId)).toEqual(['a', 'c']);
    expect(news.digest.map(({ unitId }) => unitId)).toEqual(['b', 'd']);
    expect(news.told).toHaveLength(4);
  });

  it('puts all drivers of a unit in one message, the largest first', () => {
    const { messages } = signalNews([falling('a', { driverId: 'growth', z: -3.1 }), falling('a', { driverId: 'safety', z: -4 })], NEVER);
    expect(messages).toEqual([{ unitId: 'a', lines: [{ driverId: 'safety', direction: 'fall', z: -4, alsoAt: [] }, { driverId: 'growth', direction: 'fall', z: -3.1, alsoAt: [] }] }]);
  });

  it('leaves a unit alone for four weeks, keeps the alert, and does not wait with an extraordinary one', () => {
    const since = new Map([['a', 3.9]]);
    expect(signalNews([falling('a')], since)).toEqual({ messages: [], digest: [], told: [], waiting: [{ unitId: 'a', driverId: 'safety' }] });
    expect(signalNews([falling('a')], new Map([['a', 4]])).messages).toHaveLength(1);
    expect(signalNews([falling('a', { z: -4.47 })], since).messages).toHaveLength(1);
    expect(signalNews([falling('a', { z: -4.46 })], since).messages).toHaveLength(0);
    expect(signalNews([falling('b')], since).messages).toHaveLength(1);
    expect(signalNews([falling('a', { alert: 'rise', z: 3.3 })], since).digest).toHaveLength(1);
  });

  it('tells nothing twice', () => {
    const news = signalNews([falling('a', { isTold: true }), reading('b')], NEVER);
    expect(news).toEqual({ messages: [], digest: [], told: [], waiting: [] });
  });

  it('lifts to the parent when 60 % of its units and itself alert the same way', () => {
    const { messages, told } = signalNews(family(3), NEVER);
    expect(messages).toEqual([{ unitId: 'p', lines: [{ driverId: 'safety', direction: 'fall', z: -3.2, alsoAt: ['a', 'b', 'c'] }] }]);
    expect(told.map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c', 'p']);
  });

  it.each([
    ['only two of five do', family(2)],
    ['the parent is calm', family(3, { alert: null })],
    ['the parent goes the other way', family(3, { alert: 'rise', z: 3.3 })],
    ['another driver of the parent does', family(3, { driverId: 'growth' })],
    ['there is but one unit', [falling('p'), falling('a', { parentId: 'p' })]],
  ])('does not lift when %s', (_, readings) => {
    const { messages } = signalNews(readings, NEVER);
    expect(messages.find(({ unitId }) => unitId === 'a')?.lines).toHaveLength(1);
    expect(messages.flatMap(({ lines }) => lines).every(({ alsoAt }) => alsoAt.length === 0)).toBe(true);
  });

  it('counts only units that have learnt, and units already told', () => {
    const young = family(2).map((one) => (['c', 'd'].includes(one.unitId) ? { ...one, hasLearnt: false } : one));
    expect(signalNews(young, NEVER).messages.map(({ unitId }) => unitId)).toEqual(['p']);
    const told = family(3).map((one) => (one.unitId === 'a' ? { ...one, isTold: true } : one));
    expect(signalNews(told, NEVER).messages[0]).toMatchObject({ unitId: 'p', lines: [{ alsoAt: ['b', 'c'] }] });
  });

  it('lifts all the way up', () => {
    const upper = [falling('top'), ...['p', 'q'].map((id) => falling(id, { parentId: 'top' })), ...['a', 'b'].map((id) => falling(id, { parentId: 'p' }))];
    expect(signalNews(upper, NEVER).messages).toEqual([{ unitId: 'top', lines: [{ driverId: 'safety', direction: 'fall', z: -3.2, alsoAt: ['a', 'b', 'p', 'q'] }] }]);
  });

  it('waits for the parent\'s cool-down when lifted', () => {
    const { messages, waiting } = signalNews(family(4), new Map([['p', 1]]));
    expect(messages).toEqual([]);
    expect(waiting.map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c', 'd', 'p']);
  });

  it('is the same for any order of readings, and tells or keeps every untold alert once', () => {
    const alerts = fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'p'), driver: fc.constantFrom('x', 'y'), alert: fc.constantFrom('fall' as const, 'rise' as const, null), isTold: fc.boolean() }), { maxLength: 8 })
      .map((all) => [...new Map(all.map((one) => [`${one.unit} ${one.driver}`, one])).values()]
        .map(({ unit, driver, alert, isTold }) => reading(unit, { driverId: driver, parentId: unit === 'p' ? null : 'p', alert, z: alert === null ? 0.3 : alert === 'fall' ? -3.4 : 3.4, isTold })));
    fc.assert(fc.property(alerts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const news = signalNews(all, new Map([['a', 2]]));
      expect(signalNews(shuffled, new Map([['a', 2]]))).toEqual(news);
      expect(news.told.length + news.waiting.length).toBe(all.filter(({ alert, isTold }) => alert !== null && !isTold).length);
      expect(new Set(news.messages.map(({ unitId }) => unitId)).size).toBe(news.messages.length);
    }));
  });
});
