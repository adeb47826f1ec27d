import { memberChanges, unitsLost } from './unit-changes.js';
import type { Roster, RosterPerson } from './units.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const teams = [{ id: 'root', name: 'Root', parent: null }, { id: 'A', name: 'Alpha', parent: 'root' }, { id: 'B', name: 'Beta', parent: 'root' }];
const staff = (team: string, count: number, changed = 0): RosterPerson[] => Array.from({ length: count }, (_, index) => ({ id: `${team}-${changed}-${index}`, team, leads: [], membershipChangedAt: changed }));
const roster = (people: readonly RosterPerson[], more: Partial<Roster> = {}): Roster => ({ teams, audience: 'root', people, kElig: 6, now: NOW, announcements: [NOW - 300 * DAY], ...more });
const before = roster([...staff('root', 6), ...staff('A', 7), ...staff('B', 8)]);

describe('units lost by a change of the roster', () => {
  it('are named with the people now and then; for ever when people leave', () => {
    expect(unitsLost(before, roster([...staff('root', 6), ...staff('A', 5), ...staff('B', 8)]))).toEqual([{ team: 'A', name: 'Alpha', peopleNow: 7, peopleThen: 5, until: null }]);
  });

  it('come back at the latest when those who moved in are established', () => {
    const moved = roster([...staff('root', 6), ...staff('A', 4), ...staff('A', 2, NOW - 2 * DAY), ...staff('A', 1, NOW - DAY), ...staff('B', 8)]);
    expect(unitsLost(before, moved)).toEqual([{ team: 'A', name: 'Alpha', peopleNow: 7, peopleThen: 4, until: NOW + 40 * DAY }]);
  });

  it('include a team that is gone, and every unit when none is left', () => {
    expect(unitsLost(before, roster([...staff('root', 6), ...staff('B', 8)], { teams: teams.filter(({ id }) => id !== 'A') }))).toMatchObject([{ team: 'A', peopleThen: 0, until: null }]);
    expect(unitsLost(before, roster(staff('root', 3))).map(({ team }) => team)).toEqual(['A', 'B', 'root']);
  });

  it('are none when nothing changes, or a team only grows', () => {
    expect(unitsLost(before, before)).toEqual([]);
    expect(unitsLost(before, roster([...before.people, ...staff('A', 3, NOW)]))).toEqual([]);
  });
});

describe('changes of a unit’s members', () => {
  it('are who came and who left', () => {
    expect(memberChanges(['a', 'b', 'c'], ['d', 'c', 'a', 'e'])).toEqual({ joined: ['d', 'e'], left: ['b'] });
    expect(memberChanges([], [])).toEqual({ joined: [], left: [] });
  });
});
