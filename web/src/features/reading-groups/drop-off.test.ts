import { dropOff } from './drop-off.js';

const came = (...counts: (number | null)[]) => dropOff(counts.map((attended) => ({ attended })));

describe('the drop-off of a group', () => {
  it('is told once clearly fewer come than at the fullest session before', () => {
    expect(came(8, 9, 6)).toEqual({ from: 9, to: 6 });
    expect(came(7, 6, 5)).toBeNull();
    expect(came(3, 8)).toBeNull();
  });

  it('says nothing of one session, or of numbers that are not told', () => {
    expect([came(), came(9), came(null, null)]).toEqual([null, null, null]);
    expect(came(9, null, 4, null)).toEqual({ from: 9, to: 4 });
  });
});
