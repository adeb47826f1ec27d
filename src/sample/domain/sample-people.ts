import { seededRandom } from './seeded-random.js';

export type SampleSize = 'small' | 'large';

/** A made-up team: `people` counts everybody directly in it, its lead included. */
export interface SampleTeam {
  readonly name: string;
  readonly parent: string | undefined;
  readonly people: number;
}

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly isLead: boolean;
}

export const SAMPLE_NAME = 'Aneroid Instruments (sample)';
const ROOT = SAMPLE_NAME;
/** The team that declines slowly. */
const VISITED: Readonly<Record<SampleSize, { readonly member: string }>> = { small: { member: 'Mobile' }, large: { member: 'Product North' } };

/** 80 people, nine teams of 3 to 14 below the root. Security (4) is no unit and answers with Platform. */
const SMALL: readonly SampleTeam[] = [
  { name: ROOT, parent: undefined, people: 4 },
  { name: 'Product', parent: ROOT, people: 4 },
  { name: 'Checkout', parent: 'Product', people: 10 },
  { name: 'Search', parent: 'Product', people: 12 },
  { name: 'Mobile', parent: 'Product', people: 14 },
  { name: 'Platform', parent: ROOT, people: 3 },
  { name: 'Infrastructure', parent: 'Platform', people: 11 },
  { name: 'Data', parent: 'Platform', people: 10 },
  { name: 'Security', parent: 'Platform', people: 4 },
  { name: 'Support', parent: ROOT, people: 8 },
];

const DIVISIONS = ['Product', 'Platform', 'Operations', 'Research', 'Enablement', 'Commerce'];
const TOPICS = ['North', 'South', 'East', 'West', 'Harbour', 'Ridge', 'Valley', 'Coast', 'Delta'];

/** 600 people: six divisions of nine teams each. */
function large(): readonly SampleTeam[] {
  const divisions = DIVISIONS.flatMap((division) => [
    { name: division, parent: ROOT, people: 5 },
    ...TOPICS.map((topic, index) => ({ name: `${division} ${topic}`, parent: division, people: [14, 12, 11, 10, 9, 12, 13, 8, 5][index]! })),
  ]);
  return [{ name: ROOT, parent: undefined, people: 6 }, ...divisions];
}

export function sampleTeams(size: SampleSize): readonly SampleTeam[] {
  return size === 'small' ? SMALL : large();
}

const FIRST = ('Amara Anders Aiko Bela Bilal Carla Chidi Clara Dario Dilek Elif Emil Esra Farid Finn Freya Gita Goran Hana Hugo Ida Imran Ines Iris Jamal Jana ' +
  'Jonas Kaori Karim Lena Leif Lucia Malik Mara Mateo Mei Milan Nadia Niko Noor Olga Omar Oskar Petra Priya Quinn Rafael Rania Rosa Ruben Sana Selma Simon Sofia ' +
  'Stefan Tariq Tessa Theo Uma Viktor Wanda Yara Yusuf Zoe').split(' ');
const LAST = ('Abebe Adeyemi Arslan Bauer Becker Castillo Chen Cohen Dimitrov Eriksen Farouk Fischer Garcia Haddad Horvat Ivanova Jensen Kapoor Keller Kim Kowalski ' +
  'Lindqvist Lopez Mahmoud Meyer Moreau Nakamura Novak Okafor Olsen Papadakis Petrov Quist Reyes Rossi Sato Schmidt Silva Sorensen Tanaka Toth Umar Vargas Vogel ' +
  'Wagner Weber Yilmaz Zhang').split(' ');

/** Everybody, in a fixed order; the first of each team leads it. The same seed makes the same people. */
export function samplePeople(size: SampleSize, seed: string): readonly SamplePerson[] {
  const random = seededRandom(`people|${seed}`);
  const names = random.shuffle(FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)));
  let used = 0;
  return sampleTeams(size).flatMap((team) =>
    Array.from({ length: team.people }, (_, index) => {
      const name = names[used]!;
      used += 1;
      return { name, email: `${name.toLowerCase().replace(' ', '.')}@aneroid.example`, team: team.name, isLead: index === 0 };
    }),
  );
}

/** The people a visitor may look around as. Nobody answers in their place. */
export interface SampleVisitors {
  /** Of the team that declines slowly, whose results they see as a member. */
  readonly member: SamplePerson;
  /** Leads the department that this team belongs to. */
  readonly lead: SamplePerson;
  /** Of the team at the top, leading nothing. */
  readonly admin: SamplePerson;
}

/** Which three of the people are there for visitors. */
export function sampleVisitors(size: SampleSize, seed: string): SampleVisitors {
  const { member: team } = VISITED[size];
  const department = sampleTeams(size).find(({ name }) => name === team)!.parent;
  const people = samplePeople(size, seed);
  const find = (of: string | undefined, isLead: boolean): SamplePerson => people.find((person) => person.team === of && person.isLead === isLead)!;
  return { member: find(team, false), lead: find(department, true), admin: find(ROOT, false) };
}
