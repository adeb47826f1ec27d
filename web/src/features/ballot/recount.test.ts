import { differences, type CountedRow } from './recount.js';

const row = (id: string, picks: number | null, viewers: number | null): CountedRow => ({ project: { id, title: `Title ${id}` }, picks, viewers });
const log = [{ picks: ['a'], watched: ['a', 'b'] }, { picks: ['a', 'b'], watched: ['a', 'b', 'c'] }, { picks: [], watched: [] }];

describe('counting the log of ballots again', () => {
  it('finds nothing where all figures are the same, nought too', () => {
    expect(differences([row('a', 2, 2), row('b', 1, 2), row('c', 0, 1), row('d', 0, 0)], log)).toEqual([]);
  });

  it('names what differs: a pick, a viewer, and an entry that the results leave out', () => {
    expect(differences([row('a', 3, 2), row('b', 1, 1)], log)).toEqual(['Title a', 'Title b', 'c']);
  });

  it('takes the log to be without demos of which no figures are told, and names one that is in it', () => {
    expect(differences([row('a', 2, 2), row('b', 1, 2), row('c', 0, 1), row('d', null, null)], log)).toEqual([]);
    expect(differences([row('a', 2, 2), row('b', 1, 2), row('c', null, null)], log)).toEqual(['c']);
  });

  it('counts a ballot once for an entry, however often it names it', () => {
    expect(differences([row('a', 1, 1)], [{ picks: ['a', 'a'], watched: ['a', 'a'] }])).toEqual([]);
  });
});
