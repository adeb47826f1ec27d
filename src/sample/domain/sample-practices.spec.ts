import { readIcs } from '../../practices/on-call/domain/read-ics.js';
import { codeTUsers, sampleOutcome, sampleProjects } from './sample-code-t.js';
import { samplePeople, sampleVisitors } from './sample-people.js';
import { dutiesOf, sampleRosterFile, sampleRotations, type SampleRoster } from './sample-roster.js';
import { seededRandom } from './seeded-random.js';

const writtenAt = new Date('2026-01-05T08:00:00Z');
const [rotation] = sampleRotations('small', 'a');
const roster: SampleRoster = { rotation: rotation!, firstMonday: '2026-01-05', weeks: 20, swaps: [], strangerWeek: 15 };
const read = (of: SampleRoster) => {
  const reading = readIcs(new TextEncoder().encode(sampleRosterFile(of, writtenAt)), { from: new Date('2026-01-01'), to: new Date('2027-01-01') }, { zone: 'UTC', role: 'primary' });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
};

describe('a duty plan of the sample', () => {
  it('is read as it was meant, handed over at nine whatever the clocks do', () => {
    const { shifts, skipped } = read(roster);
    expect([shifts.length, skipped]).toEqual([40, []]);
    for (const week of [0, 11, 12, 15, 19]) {
      const from = new Date(Date.UTC(2026, 0, 5 + 7 * week, week < 12 ? 8 : 7));
      const of = shifts.filter((shift) => shift.from.getTime() === from.getTime());
      expect(of.map(({ role, personLabel }) => [role, personLabel]).sort()).toEqual([['primary', dutiesOf(roster, week)[0]], ['secondary', dutiesOf(roster, week)[1]]]);
    }
  });

  it('leaves nobody with both duties of a week, and has one stranger', () => {
    for (let week = 0; week < 20; week += 1) expect(new Set(dutiesOf(roster, week)).size).toBe(2);
    const known = new Set(samplePeople('small', 'a').map(({ email }) => `email:${email}`));
    expect(read(roster).shifts.filter(({ personKeys }) => !personKeys.some((key) => known.has(key)))).toHaveLength(1);
  });

  it('changes one shift when a duty is swapped', () => {
    const swapped = read({ ...roster, swaps: [{ week: 3, person: rotation!.people[6]! }] });
    const before = new Map(read(roster).shifts.map((shift) => [shift.shiftKey, shift]));
    const changed = swapped.shifts.filter((shift) => before.get(shift.shiftKey)?.personLabel !== shift.personLabel);
    expect(changed).toMatchObject([{ personLabel: rotation!.people[6], sequence: 1, from: new Date('2026-01-26T08:00:00Z') }]);
  });

  it.each(['small', 'large'] as const)('has enough people to take turns, the visitors\' member among them (%s)', (size) => {
    const rotations = sampleRotations(size, 'a');
    expect(rotations.map(({ people }) => people.length)).toEqual([7, 7]);
    expect(rotations[1]!.people).toContain(sampleVisitors(size, 'a').member.email);
    expect(codeTUsers(size, 'a')).toHaveLength(12);
    expect(codeTUsers(size, 'a').map(({ email }) => email)).toContain(sampleVisitors(size, 'a').member.email);
  });
});

it('nobody in the sample has another\'s idea', () => {
  const all = Array.from({ length: 12 }, (_, person) => {
    const ideas = sampleProjects('a', person, 12);
    return Array.from({ length: 3 }, () => ideas.next().value.title);
  });
  expect(new Set(all.flat()).size).toBe(36);
});

it('the sample\'s ideas and outcomes are the same for the same seed', () => {
  const story = (seed: string): unknown => {
    const random = seededRandom(seed);
    const ideas = sampleProjects(seed, 3, 12);
    return Array.from({ length: 50 }, () => [ideas.next().value.title, sampleOutcome(random)]);
  };
  expect(story('a')).toEqual(story('a'));
  expect(story('a')).not.toEqual(story('b'));
});
