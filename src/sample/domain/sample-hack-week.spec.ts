import { sampleBallot, sampleStory, sampleWeeks } from './sample-hack-week.js';
import { samplePicture } from './sample-picture.js';

describe.each(['small', 'large'] as const)('hack weeks of the %s sample', (size) => {
  const weeks = sampleWeeks(size, '2026-03-02');

  it('are the same for the same seed', () => {
    expect(sampleWeeks(size, '2026-03-02')).toEqual(weeks);
  });

  it('have nobody on two projects of one week, and somebody on each', () => {
    for (const crews of [[...weeks.past, ...weeks.unfinished], [...weeks.now, ...weeks.ideas]]) {
      const people = crews.flatMap((crew) => crew.people);
      expect(new Set(people).size).toBe(people.length);
      expect(crews.every((crew) => crew.people.length > 0)).toBe(true);
    }
  });

  it('have ballots that nobody could refuse, and enough of them for a ranking', () => {
    const viewers = weeks.past.map(() => 0);
    for (const voter of weeks.voters) {
      const { picks, watched } = sampleBallot(weeks.past, voter, 'x');
      expect(picks.length).toBeLessThanOrEqual(5);
      expect(picks.every((index) => watched.includes(index) && !weeks.past[index]!.people.includes(voter))).toBe(true);
      for (const index of watched) viewers[index]! += 1;
    }
    expect(Math.min(...viewers)).toBeGreaterThan(10);
  });

  it('have stories and pictures of their own', () => {
    expect(new Set(weeks.past.map(sampleStory)).size).toBe(weeks.past.length);
    expect(new Set(weeks.past.map(({ title }) => String(samplePicture(title, 32, 20)))).size).toBe(weeks.past.length);
  });
});
