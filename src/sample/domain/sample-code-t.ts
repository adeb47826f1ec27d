import { samplePeople, sampleVisitors, type SampleSize } from './sample-people.js';
import { sampleRotations } from './sample-roster.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** Somebody who uses their Code T days, and how likely they book one in a week. */
export interface CodeTUser {
  readonly email: string;
  readonly team: string;
  readonly eagerness: number;
}

export interface SampleProject {
  readonly title: string;
  readonly summary: string;
}

export type SampleOutcome = { readonly outcome: 'taken' | 'partly' | null } | { readonly outcome: 'lost'; readonly reason: 'incident' | 'deadline' | 'on-call' };

const PER_TEAM = 4;
const THIRD_TEAM: Readonly<Record<SampleSize, string>> = { small: 'Checkout', large: 'Commerce North' };

/** Some of three teams; the visitors' member among them. */
export function codeTUsers(size: SampleSize, seed: string): readonly CodeTUser[] {
  const teams = [...sampleRotations(size, seed).map(({ team }) => team), THIRD_TEAM[size]];
  const { member } = sampleVisitors(size, seed);
  return teams.flatMap((team) => samplePeople(size, seed).filter((person) => person.team === team && !person.isLead).slice(0, PER_TEAM)
    .map(({ email }, index) => ({ email, team, eagerness: email === member.email ? 0.34 : [0.28, 0.16, 0.24, 0.2][index]! })));
}

const PROJECTS: readonly SampleProject[] = [
  { title: 'Flaky test finder', summary: 'Runs each suspicious test a hundred times at night and names the ones that fail sometimes.' },
  { title: 'Deploy diary', summary: 'Every deploy becomes a line with its author, its size and what changed in the graphs after it.' },
  { title: 'Search by picture', summary: 'Photograph a spare part, get its page. Works for screws, not yet for seals.' },
  { title: 'Log lines in plain words', summary: 'The twenty most frequent warnings, each with what it means and what to do.' },
  { title: 'One-click staging', summary: 'A copy of production\'s shape, empty of customers, in four minutes.' },
  { title: 'Cold start on a diet', summary: 'Where the three seconds go, and how to get two of them back.' },
  { title: 'Support heat map', summary: 'Which screens people write to us about, week by week.' },
  { title: 'Barometer on the wall', summary: 'An old tablet that shows the error budget where everybody walks past.' },
  { title: 'Offline first order', summary: 'An order typed in a cellar is sent when the phone sees the sky again.' },
  { title: 'Query explainer', summary: 'Paste a slow query, read in three sentences why it is slow.' },
  { title: 'Typing without a mouse', summary: 'Every form of the back office by keyboard alone.' },
  { title: 'Release notes that write themselves', summary: 'From the merged changes, grouped by what a customer would notice.' },
  { title: 'Invoice previews', summary: 'See next month\'s invoice today, with what would change it.' },
  { title: 'Map of our services', summary: 'Drawn from traffic instead of from memory.' },
  { title: 'Smaller pictures', summary: 'The same catalogue at a third of the bytes.' },
  { title: 'Alert diet', summary: 'Alerts nobody acted on in a year, on one page, with a button to end them.' },
  { title: 'Welcome bot', summary: 'Answers the first thirty questions of anybody new, and says whom to ask the thirty-first.' },
  { title: 'Battery friend', summary: 'What our app does to a phone overnight, and how to stop it.' },
  { title: 'Glossary on hover', summary: 'Hover over any abbreviation in the wiki and read what it stands for.' },
  { title: 'Undo for admins', summary: 'Thirty seconds to take back what one has just done to a thousand customers.' },
  { title: 'Fewer meetings, measured', summary: 'A script that adds up what our calendars cost, and the five series nobody would miss.' },
  { title: 'Replay a bad day', summary: 'The traffic of any past hour against any branch.' },
  { title: 'Colours for everybody', summary: 'Our charts through the eyes of eight kinds of colour blindness, with fixes.' },
  { title: 'The second screen', summary: 'Shop staff scan, the customer\'s phone shows.' },
  { title: 'Backup fire drill', summary: 'Restores a backup every Sunday and says by Monday how long it took.' },
  { title: 'Local first settings', summary: 'Settings apply at once and travel later.' },
  { title: 'Test data with manners', summary: 'Customers that never existed and behave like those who do.' },
  { title: 'Feature flag graveyard', summary: 'Which flags are always on, always off, or owned by people who left.' },
  { title: 'Voice notes for incidents', summary: 'Talk while you fix; the time line writes itself.' },
  { title: 'Half the queue', summary: 'What happens to checkout when one of two queues is gone, before it happens.' },
  { title: 'Paper cuts week', summary: 'Thirty small annoyances, one page, one day each.' },
  { title: 'A map of errors', summary: 'Errors as a city: streets are services, lit windows are failing calls.' },
  { title: 'Docs that run', summary: 'Every example in our handbook is a test from now on.' },
  { title: 'Quiet hours for bots', summary: 'Dependency updates come on Tuesdays, together, with one summary.' },
  { title: 'Keyboard for scanners', summary: 'The warehouse types part numbers with gloves on.' },
  { title: 'Latency postcards', summary: 'How slow we feel from ten cities, every Friday.' },
];

/** The ideas of one of `of` people: nobody has another's before there are no more. */
export function* sampleProjects(seed: string, person: number, of: number): Generator<SampleProject, never> {
  const order = seededRandom(`ideas|${seed}`).shuffle(PROJECTS);
  for (let index = person; ; index += of) yield order[index % order.length]!;
}

/** How a day went: mostly it was had. */
export function sampleOutcome(random: SeededRandom): SampleOutcome {
  const drawn = random.next();
  if (drawn < 0.7) return { outcome: 'taken' };
  if (drawn < 0.82) return { outcome: 'partly' };
  if (drawn < 0.93) return { outcome: 'lost', reason: random.pick(['incident', 'deadline', 'on-call'] as const) };
  return { outcome: null };
}
