import fc from 'fast-check';
import { isOnProbation, PROBATION_LEAST, PROBATION_MOST } from './probation.js';
import type { Team } from './team-tree.js';
import { partition, type NotAskedReason, type Partition, type Roster, type RosterPerson } from './units.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_000 * DAY;
const SINCE_EVER = 0;

const team = (id: string, parent: string | null): Team => ({ id, name: `Team ${id}`, parent });
const someone = (id: string, home: string, more: Partial<RosterPerson> = {}): RosterPerson => ({ id, team: home, leads: [], membershipChangedAt: SINCE_EVER, ...more });
const staff = (home: string, count: number) => Array.from({ length: count }, (_, index) => someone(`${home}${index + 1}`, home));
const roster = (teams: Team[], people: RosterPerson[], more: Partial<Roster> = {}): Roster => ({
  teams, people, audience: teams[0]!.id, kElig: 6, now: NOW, announcements: [NOW - 100 * DAY, NOW - 7 * DAY], ...more,
});
const made = (input: Roster): Partition => {
  const result = partition(input);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const reasonOf = (result: Partition, person: string): NotAskedReason | undefined => result.notAsked.find((one) => one.person === person)?.reason;

/** root{2} > P{2} > A{8}, B{3}, C{4}: the specification's example. */
const exampleTeams = [team('root', null), team('P', 'root'), team('A', 'P'), team('B', 'P'), team('C', 'P')];
const examplePeople = [...staff('root', 2), ...staff('P', 2), ...staff('A', 8), ...staff('B', 3), ...staff('C', 4)];

describe('the partition of the example', () => {
  const result = made(roster(exampleTeams, examplePeople));

  it('has the units A (8) and P (2 + 3 + 4)', () => {
    expect(result.units.map(({ id, members, parent }) => [id, members.length, parent])).toEqual([['A', 8, 'P'], ['P', 9, null]]);
  });

  it('does not ask the two at the top, and says why', () => {
    expect(result.notAsked).toEqual([
      { person: 'root1', team: 'root', reason: 'too-few-at-the-top' },
      { person: 'root2', team: 'root', reason: 'too-few-at-the-top' },
    ]);
  });

  it('names with whom a team that is no unit answers, and where', () => {
    expect(result.pooledTeams).toEqual([
      { team: 'B', name: 'Team B', people: 3, answersAt: 'P', together: ['C'] },
      { team: 'C', name: 'Team C', people: 4, answersAt: 'P', together: ['B'] },
      { team: 'root', name: 'Team root', people: 2, answersAt: null, together: [] },
    ]);
    expect(result.units.map(({ teams }) => teams)).toEqual([['A'], ['P', 'B', 'C']]);
  });

  it('closes the sealing tree with the top', () => {
    expect(result.tree).toEqual([
      { id: 'A', parent: 'P', isUnit: true, eligible: 8 },
      { id: 'P', parent: 'root', isUnit: true, eligible: 9 },
      { id: 'root', parent: null, isUnit: false, eligible: 0 },
    ]);
  });
});

describe('leads', () => {
  const flat = [team('root', null), team('P', 'root'), team('A', 'P'), team('B', 'P')];
  const people = [...staff('root', 6), ...staff('P', 6), ...staff('A', 6), ...staff('B', 6)];

  it('answer in the pool of the parent of the team they lead', () => {
    expect(made(roster(flat, [...people, someone('lead', 'A', { leads: ['A'] })])).unitOf.get('lead')).toBe('P');
  });

  it('of two teams answer above both', () => {
    expect(made(roster(flat, [...people, someone('lead', 'A', { leads: ['A', 'B'] })])).unitOf.get('lead')).toBe('P');
    expect(made(roster(flat, [...people, someone('lead', 'A', { leads: ['A', 'P'] })])).unitOf.get('lead')).toBe('root');
  });

  it('of the top, or of a team above it, are not asked', () => {
    expect(reasonOf(made(roster(flat, [...people, someone('boss', 'root', { leads: ['root'] })])), 'boss')).toBe('leads-the-audience');
    expect(reasonOf(made(roster(flat, [...people, someone('boss', 'P', { leads: ['root'] })], { audience: 'P' })), 'boss')).toBe('leads-the-audience');
  });

  it('of a team outside the audience answer like anybody else', () => {
    expect(made(roster(flat, [...people, someone('lead', 'A', { leads: ['B'] })], { audience: 'A' })).unitOf.get('lead')).toBe('A');
  });
});

describe('newcomers and movers', () => {
  const teams = [team('root', null), team('A', 'root')];
  const people = [...staff('root', 6), ...staff('A', 6)];
  const at = (changed: number, announcements: number[]) => made(roster(teams, [...people, someone('new', 'A', { membershipChangedAt: changed })], { announcements })).unitOf.get('new');
  const first = NOW - 500 * DAY;

  it('answer in the parent pool until two rounds were announced and 14 days passed', () => {
    expect(at(NOW - 1 * DAY, [first])).toBe('root');
    expect(at(NOW - 20 * DAY, [first, NOW - 10 * DAY])).toBe('root');
    expect(at(NOW - 13 * DAY, [first, NOW - 10 * DAY, NOW - 5 * DAY])).toBe('root');
    expect(at(NOW - 14 * DAY, [first, NOW - 10 * DAY, NOW - 5 * DAY])).toBe('A');
  });

  it('answer at home after 42 days however few rounds there were', () => {
    expect(at(NOW - 42 * DAY + 1, [first])).toBe('root');
    expect(at(NOW - 42 * DAY, [first])).toBe('A');
  });

  it('are established when they were there at the first announcement, or when there was none', () => {
    expect(at(NOW - 5 * DAY, [NOW - 5 * DAY])).toBe('A');
    expect(at(NOW - 5 * DAY, [])).toBe('A');
    expect(at(NOW - 5 * DAY, [NOW - 6 * DAY])).toBe('root');
  });

  it('at the top are not asked, so that nobody can fill the top pool with new people', () => {
    const result = made(roster(teams, [...people, someone('new', 'root', { membershipChangedAt: NOW - DAY })], { announcements: [first] }));
    expect(reasonOf(result, 'new')).toBe('new-at-the-top');
    expect(result.unitOf.has('new')).toBe(false);
  });

  it('who lead a team below a team they are new in go above both', () => {
    const deep = [team('root', null), team('P', 'root'), team('A', 'P')];
    const crowd = [...staff('root', 6), ...staff('P', 6), ...staff('A', 6)];
    const result = made(roster(deep, [...crowd, someone('new', 'P', { leads: ['A'], membershipChangedAt: NOW - DAY })], { announcements: [first] }));
    expect(result.unitOf.get('new')).toBe('root');
  });

  it('who lead a team above the one they are new in stay outside of what they lead', () => {
    const deep = [team('root', null), team('P', 'root'), team('A', 'P')];
    const crowd = [...staff('root', 6), ...staff('P', 6), ...staff('A', 6)];
    const result = made(roster(deep, [...crowd, someone('new', 'A', { leads: ['P'], membershipChangedAt: NOW - DAY })], { announcements: [first] }));
    expect(result.unitOf.get('new')).toBe('root');
  });

  it('probation ends, once and for all, as time passes and rounds are announced', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 * DAY }), fc.array(fc.integer({ min: -60 * DAY, max: 60 * DAY })), fc.integer({ min: 0, max: 60 * DAY }), (age, offsets, later) => {
      const changed = NOW - age;
      const announcements = [changed - 100 * DAY, ...offsets.map((offset) => NOW + offset)];
      if (!isOnProbation(changed, announcements, NOW)) expect(isOnProbation(changed, announcements, NOW + later)).toBe(false);
      if (age < PROBATION_LEAST) expect(isOnProbation(changed, announcements, NOW)).toBe(true);
      if (age >= PROBATION_MOST) expect(isOnProbation(changed, announcements, NOW)).toBe(false);
    }));
  });
});

describe('a round that can not be opened', () => {
  it('says how many there are and how many it takes', () => {
    expect(partition(roster([team('root', null), team('A', 'root')], [...staff('root', 2), ...staff('A', 3)]))).toEqual({ ok: false, error: { kind: 'no-unit', people: 5, kElig: 6 } });
  });

  it.each<[string, Partial<Roster>]>([
    ['an unknown audience', { audience: 'nowhere' }],
    ['a team listed twice', { teams: [team('root', null), team('root', null)] }],
    ['a person listed twice', { people: [someone('a', 'root'), someone('a', 'root')] }],
    ['a cycle', { teams: [team('root', 'A'), team('A', 'root')] }],
    ['a k_elig of 1', { kElig: 1 }],
  ])('throws for %s', (_, change) => {
    expect(() => partition({ ...roster(exampleTeams, examplePeople), ...change })).toThrow();
  });
});

/** Any tree of up to 12 teams with people, leads and newcomers in it. */
const anyRoster: fc.Arbitrary<Roster> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    parents: fc.tuple(...Array.from({ length: size }, (_, index) => fc.nat(Math.max(0, index - 1)))),
    people: fc.array(fc.record({ home: fc.nat(size - 1), leads: fc.array(fc.nat(size - 1), { maxLength: 2 }), isLead: fc.integer({ min: 0, max: 9 }), age: fc.integer({ min: 0, max: 80 }) }), { maxLength: 70 }),
    kElig: fc.integer({ min: 6, max: 9 }),
    audience: fc.nat(size - 1),
    announcements: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }),
  }).map(({ parents, people, kElig, audience, announcements }) => ({
    teams: parents.map((parent, index) => team(`t${String(index)}`, index === 0 ? null : `t${String(parent)}`)),
    audience: `t${String(audience)}`,
    kElig,
    now: NOW,
    announcements: announcements.map((days) => NOW - days * DAY),
    people: people.map(({ home, leads, isLead, age }, index) => ({
      id: `p${String(index)}`, team: `t${String(home)}`, leads: isLead === 0 ? leads.map((one) => `t${String(one)}`) : [], membershipChangedAt: NOW - age * DAY,
    })),
  })));

const isBelow = (teams: readonly Team[], low: string, high: string): boolean => {
  for (let at: string | null = low; at !== null; at = teams.find(({ id }) => id === at)?.parent ?? null) if (at === high) return true;
  return false;
};

describe('any partition', () => {
  it('has everyone of the audience in exactly one unit or among those told why, and nobody else', () => {
    fc.assert(fc.property(anyRoster, (input) => {
      const audience = input.people.filter((person) => isBelow(input.teams, person.team, input.audience)).map(({ id }) => id).sort();
      const result = partition(input);
      if (!result.ok) {
        expect(result.error.people).toBeLessThan(input.kElig);
        return;
      }
      const { units, unitOf, notAsked } = result.value;
      expect([...units.flatMap(({ members }) => members), ...notAsked.map(({ person }) => person)].sort()).toEqual(audience);
      expect(units.every(({ members }) => members.length >= input.kElig)).toBe(true);
      for (const unit of units) for (const member of unit.members) expect(unitOf.get(member)).toBe(unit.id);
    }), { numRuns: 300 });
  });

  it('never pools a lead inside what they lead, nor a newcomer in their own team', () => {
    fc.assert(fc.property(anyRoster, (input) => {
      const result = partition(input);
      if (!result.ok) return;
      for (const person of input.people) {
        const unit = result.value.unitOf.get(person.id);
        if (unit === undefined) continue;
        for (const led of person.leads) expect(isBelow(input.teams, unit, led)).toBe(false);
        if (isOnProbation(person.membershipChangedAt, input.announcements, input.now)) expect(unit).not.toBe(person.team);
        if (person.leads.length === 0) expect(isBelow(input.teams, person.team, unit)).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it('lists every team once, as a unit, in a unit, or not asked', () => {
    fc.assert(fc.property(anyRoster, (input) => {
      const result = partition(input);
      if (!result.ok) return;
      const { units, pooledTeams, tree } = result.value;
      const audience = input.teams.filter(({ id }) => isBelow(input.teams, id, input.audience)).map(({ id }) => id).sort();
      expect([...units.map(({ id }) => id), ...pooledTeams.map((one) => one.team)].sort()).toEqual(audience);
      expect(units.flatMap((unit) => unit.teams).sort()).toEqual(audience.filter((id) => pooledTeams.find((one) => one.team === id)?.answersAt !== null));
      expect(tree[tree.length - 1]).toMatchObject({ id: input.audience, parent: null });
      for (const [index, node] of tree.entries()) if (node.parent !== null) expect(tree.findIndex(({ id }) => id === node.parent)).toBeGreaterThan(index);
    }), { numRuns: 300 });
  });

  it('depends on no order and no name', () => {
    fc.assert(fc.property(anyRoster, fc.infiniteStream(fc.nat()), (input, keys) => {
      const mixed = <T>(list: readonly T[]) => list.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      const again = partition({ ...input, people: mixed(input.people), teams: mixed(input.teams), announcements: mixed(input.announcements) });
      expect(again).toEqual(partition(input));
      const renamed = partition({ ...input, teams: input.teams.map((one) => ({ ...one, name: 'other' })) });
      const original = partition(input);
      if (original.ok && renamed.ok) expect(renamed.value.unitOf).toEqual(original.value.unitOf);
    }), { numRuns: 200 });
  });

  it('puts nobody on probation by re-hanging a team', () => {
    fc.assert(fc.property(anyRoster, (input) => {
      const flat = input.teams.map((one, index) => ({ ...one, parent: index === 0 ? null : 't0' }));
      const result = partition({ ...input, teams: flat, audience: 't0', people: input.people.map((person) => ({ ...person, leads: [] })) });
      if (!result.ok) return;
      for (const person of input.people) {
        const established = !isOnProbation(person.membershipChangedAt, input.announcements, input.now);
        const home = result.value.units.find(({ id }) => id === person.team);
        if (established && home) expect(result.value.unitOf.get(person.id)).toBe(person.team);
      }
    }), { numRuns: 200 });
  });
});
