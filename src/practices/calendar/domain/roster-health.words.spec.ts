import { rosterAge } from './roster-health.words.js';

const now = new Date('2026-03-02T09:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

describe('the age of a roster', () => {
  it('is said in the largest unit of which two have passed', () => {
    expect([0, 1, 119, 120, 2879, 2880].map((minutes) => rosterAge(ago(minutes), now, 'en'))).toEqual([
      'read just now', 'read 1 minute ago', 'read 119 minutes ago', 'read 2 hours ago', 'read 47 hours ago', 'read 2 days ago',
    ]);
    expect([rosterAge(ago(120), now, 'de'), rosterAge(null, now, 'de')]).toEqual(['vor 2 Stunden gelesen', 'noch nicht gelesen']);
  });
});
