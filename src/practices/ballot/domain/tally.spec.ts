import fc from 'fast-check';
import type { BallotId, CandidateId } from './ballot.js';
import { rankRows, winnersAmong } from './ranking.js';
import { countBallots, lastOfEach, wilsonLower, type BallotEvent } from './tally.js';

const CANDIDATES = Array.from({ length: 8 }, (_, index) => `demo-${index}` as CandidateId);
/** Savings of some voters' ballots in the order they happened, each replacing the voter's last. */
const history = fc.array(fc.record({
  voter: fc.integer({ min: 0, max: 5 }),
  watched: fc.subarray(CANDIDATES),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
}), { maxLength: 40 }).map((savings) => {
  const saved = new Map<number, number>();
  return savings.map(({ voter, watched, share }): BallotEvent => {
    const eventNo = (saved.get(voter) ?? 0) + 1;
    saved.set(voter, eventNo);
    return { ballotId: `ballot-${voter}` as BallotId, eventNo, watched, picks: watched.slice(0, Math.min(5, Math.floor(watched.length * share))) };
  });
});

/** Counted another way: a table of who says what, written over as they change their minds. */
function independentCount(events: readonly BallotEvent[]): Record<string, { picks: number; viewers: number }> {
  const table: Record<string, Record<string, 'pick' | 'seen'>> = {};
  for (const { ballotId, picks, watched } of events) {
    table[ballotId] = Object.fromEntries(watched.map((id) => [id, 'seen' as const]));
    for (const id of picks) table[ballotId][id] = 'pick';
  }
  return Object.fromEntries(CANDIDATES.map((id) => {
    const said = Object.values(table).map((line) => line[id]);
    return [id, { picks: said.filter((word) => word === 'pick').length, viewers: said.filter(Boolean).length }];
  }));
}

describe('the count', () => {
  it('is what an independent count of the same history gives, in whatever order the events are read', () => {
    fc.assert(fc.property(history.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))), ([events, shuffled]) => {
      const counted = countBallots(lastOfEach(shuffled), CANDIDATES);
      expect(Object.fromEntries(counted.map(({ id, picks, viewers }) => [id, { picks, viewers }]))).toEqual(independentCount(events));
    }));
  });

  it('stays the same when only what counts was kept and is counted again', () => {
    fc.assert(fc.property(history, (events) => {
      const kept = lastOfEach(events);
      expect(countBallots(lastOfEach(kept), CANDIDATES)).toEqual(countBallots(lastOfEach(events), CANDIDATES));
    }));
  });

  it('counts a demo that is no candidate nowhere', () => {
    const ballot = { picks: [CANDIDATES[0]!], watched: [CANDIDATES[0]!, CANDIDATES[1]!] };
    expect(countBallots([ballot], [CANDIDATES[1]!])).toEqual([{ id: CANDIDATES[1], picks: 0, viewers: 1 }]);
  });
});

describe('wilsonLower', () => {
  /** The lower solution for p of (p̂ − p)² = z² p (1 − p) / n, found by halving instead of by the formula. */
  function byHalving(picks: number, viewers: number): number {
    const share = picks / viewers;
    let [low, high] = [0, share];
    for (let step = 0; step < 200; step += 1) {
      const middle = (low + high) / 2;
      if ((share - middle) ** 2 > (1.959963984540054 ** 2 * middle * (1 - middle)) / viewers) low = middle;
      else high = middle;
    }
    return low;
  }

  it('is where the normal approximation would just reject', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }).chain((viewers) => fc.tuple(fc.integer({ min: 0, max: viewers }), fc.constant(viewers))), ([picks, viewers]) => {
      expect(wilsonLower(picks, viewers)).toBeCloseTo(byHalving(picks, viewers), 10);
    }));
  });

  it.each([[0, 0, 0], [0, 50, 0], [1, 1, 0.2065], [10, 10, 0.7225], [45, 100, 0.3561], [90, 100, 0.8256]])('%i of %i is %f', (picks, viewers, lower) => {
    expect(wilsonLower(picks, viewers)).toBeCloseTo(lower, 4);
  });

  it('is no share of something impossible', () => {
    expect(() => wilsonLower(3, 2)).toThrow(RangeError);
    expect(() => wilsonLower(-1, 2)).toThrow(RangeError);
    expect(() => wilsonLower(0.5, 2)).toThrow(RangeError);
  });
});

describe('the ranking', () => {
  const counted = fc.array(fc.nat(40).chain((viewers) => fc.nat(viewers).map((picks) => ({ picks, viewers }))), { maxLength: 30 })
    .map((rows) => rows.map((row, index) => ({ ...row, id: `demo-${index}` as CandidateId })));

  it('has everybody once, better bounds first, equal ones on one place, and leaves the places out that they share', () => {
    fc.assert(fc.property(counted, fc.integer({ min: 1, max: 20 }), (rows, fewest) => {
      const ranked = rankRows(rows, fewest);
      expect(ranked.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      for (const row of ranked) {
        if (row.viewers < fewest) expect(row).toMatchObject({ rank: null, isTied: false });
        else {
          const better = ranked.filter((other) => other.viewers >= fewest && other.lower > row.lower + 1e-12).length;
          const same = ranked.filter((other) => other.viewers >= fewest && Math.abs(other.lower - row.lower) <= 1e-12).length;
          expect(row).toMatchObject({ rank: better + 1, isTied: same > 1 });
        }
      }
      const places = ranked.map(({ rank }) => rank ?? Infinity);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }));
  });

  it('puts ninety of a hundred before two of two, and says that equal ones are equal', () => {
    const rows = rankRows([{ id: 'few' as CandidateId, picks: 10, viewers: 10 }, { id: 'a' as CandidateId, picks: 90, viewers: 100 }, { id: 'b' as CandidateId, picks: 90, viewers: 100 }, { id: 'nine' as CandidateId, picks: 9, viewers: 9 }], 10);
    expect(rows.map(({ id, rank, isTied }) => [id, rank, isTied])).toEqual([['a', 1, true], ['b', 1, true], ['few', 3, false], ['nine', null, false]]);
  });

  it('gives an award to the best that pass, to all of those who share the place, and to nobody whom nobody picked', () => {
    const rows = rankRows([['a', 9], ['b', 5], ['c', 5], ['d', 0]].map(([id, picks]) => ({ id: id as CandidateId, picks: picks as number, viewers: 12 })), 10);
    expect(winnersAmong(rows, () => true)).toEqual(['a']);
    expect(winnersAmong(rows, (id) => id !== 'a')).toEqual(['b', 'c']);
    expect(winnersAmong(rows, (id) => id === 'd')).toEqual([]);
    expect(winnersAmong(rows, () => false)).toEqual([]);
  });
});
