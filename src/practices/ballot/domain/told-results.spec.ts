import fc from 'fast-check';
import { FEWEST_TOLD, type BallotNumber, type CandidateId, type CountedBallot } from './ballot.js';
import { sayRow } from './ballot-words.js';
import { rankRows } from './ranking.js';
import { countBallots } from './tally.js';
import { toldLog, toldRow } from './told-results.js';

const DEMOS = ['a', 'b', 'c', 'd'] as CandidateId[];
const ballots: fc.Arbitrary<readonly CountedBallot[]> = fc.array(
  fc.record({ watched: fc.subarray(DEMOS), picked: fc.subarray(DEMOS) }).map(({ watched, picked }) => ({ watched, picks: picked.filter((id) => watched.includes(id)) })), { maxLength: 30 },
).map((all) => all.map((ballot, index) => ({ ...ballot, number: `n${index}` as BallotNumber })));

describe('what a result tells', () => {
  it('is no figure of a demo that fewer than ten watched, in no part of it, whatever the rules say of places', () => {
    fc.assert(fc.property(ballots, fc.integer({ min: 1, max: 20 }), (all, fewestViewers) => {
      const ranked = rankRows(countBallots(all, DEMOS), fewestViewers);
      const log = toldLog(all, ranked);
      for (const row of ranked) {
        const told = toldRow(row);
        const isFew = row.viewers < FEWEST_TOLD;
        expect(told.figures === null).toBe(isFew);
        expect([told.rank, told.isTied]).toEqual([row.rank, row.isTied]);
        if (!isFew) continue;
        expect(Object.keys(told).sort()).toEqual(['figures', 'id', 'isTied', 'rank']);
        expect(log.some(({ picks, watched }) => [...picks, ...watched].includes(row.id))).toBe(false);
        // Nobody and one read the same: how few they were would tell as well.
        for (const locale of ['en', 'de'] as const) expect(sayRow(told, fewestViewers, locale)).toBe(sayRow(toldRow({ ...row, viewers: 0, picks: 0, lower: 0 }), fewestViewers, locale));
      }
    }));
  });

  it('adds up: the log that is told gives exactly the figures that are told', () => {
    fc.assert(fc.property(ballots, (all) => {
      const ranked = rankRows(countBallots(all, DEMOS), FEWEST_TOLD);
      const told = ranked.map(toldRow).flatMap(({ id, figures }) => (figures ? [{ id, picks: figures.picks, viewers: figures.viewers }] : []));
      const log = toldLog(all, ranked);
      expect(countBallots(log, told.map(({ id }) => id))).toEqual(told);
      expect(log.map(({ number }) => number)).toEqual(all.map(({ number }) => number));
    }));
  });
});
