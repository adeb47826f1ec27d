import { plantedChanges, sampleAnswers, trueLevel, type AskedItem } from './sample-answers.js';
import { sampleEvents } from './sample-events.js';
import { samplePeople, sampleTeams } from './sample-people.js';
import { sampleRounds } from './sample-pulse.js';

const items: AskedItem[] = [
  { itemId: 'engagement.energy', driverId: 'engagement', scale: 'agree-5', reversed: false },
  { itemId: 'recommend.recommend', driverId: 'recommend', scale: 'recommend-0-10', reversed: false },
];

describe('the sample organization', () => {
  it('has about 80 people in nine teams of 3 to 14 below the root', () => {
    const teams = sampleTeams('small').filter((team) => team.parent !== undefined);
    expect(samplePeople('small', '2026-11-22')).toHaveLength(80);
    expect(teams).toHaveLength(9);
    expect(teams.every((team) => team.people >= 3 && team.people <= 14)).toBe(true);
  });

  it('has about 600 people when large', () => {
    expect(Math.abs(samplePeople('large', 'x').length - 600)).toBeLessThan(40);
  });

  it('is the same for the same seed and gives everybody an address of their own', () => {
    expect(samplePeople('small', 'a')).toEqual(samplePeople('small', 'a'));
    expect(samplePeople('small', 'a')).not.toEqual(samplePeople('small', 'b'));
    expect(new Set(samplePeople('large', 'a').map((person) => person.email)).size).toBe(samplePeople('large', 'a').length);
  });

  it('answers on the scale of each item, the same again for the same round', () => {
    const questioning = { size: 'small', seed: 'a', rounds: 30, round: 3 } as const;
    for (const person of samplePeople('small', 'a')) {
      const [five, ten] = sampleAnswers(questioning, person, items);
      expect(five === null || (five! >= 1 && five! <= 5)).toBe(true);
      expect(ten === null || (ten! >= 0 && ten! <= 10)).toBe(true);
      expect(sampleAnswers(questioning, person, items)).toEqual([five, ten]);
    }
  });

  it('declines slowly in one team and drops in another', () => {
    const at = (team: string, driver: string, round: number): number => trueLevel({ size: 'small', seed: 'a', rounds: 30, round }, team, driver);
    const [slow, , sudden] = plantedChanges('small', 30);
    expect(at(slow!.team, slow!.driverId, 30) - at(slow!.team, slow!.driverId, 10)).toBeLessThan(-0.6);
    expect(Math.abs(at(slow!.team, slow!.driverId, 13) - at(slow!.team, slow!.driverId, 12))).toBeLessThan(0.5);
    expect(at(sudden!.team, sudden!.driverId, 27) - at(sudden!.team, sudden!.driverId, 24)).toBeLessThan(-0.6);
  });
});

describe('what happened in the sample', () => {
  it.each(['small', 'large'] as const)('of the %s one: the reorganisation ends before the round in which the drop is seen, and after the one before', (size) => {
    const rounds = sampleRounds(size);
    const opened = (round: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * round)).toISOString().slice(0, 10);
    const drop = plantedChanges(size, rounds).find(({ over }) => over === 1)!;
    const reorganisation = sampleEvents(size, rounds, opened).find(({ kind }) => kind === 'reorganisation')!;
    expect(reorganisation.title).toContain(drop.team);
    expect(reorganisation.on > opened(drop.from) && reorganisation.until! < opened(drop.from + 1)).toBe(true);
  });
});
