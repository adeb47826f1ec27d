import { samplePeople, sampleVisitors, type SampleSize } from './sample-people.js';
import { seededRandom } from './seeded-random.js';

/** What became of a project, 30 and 90 days after its demo; null: its owner never said. */
export type SampleOutcome = 'shipped' | 'adopted' | 'parked' | 'ended' | null;

/** A made-up hack: words, and how people like it. */
export interface SampleHack {
  readonly title: string;
  readonly oneLine: string;
  readonly idea: string;
  readonly tags: readonly string[];
  readonly wants?: { readonly title: string; readonly skills: readonly string[] };
  /** How likely somebody who watches picks it, 0 to 1. */
  readonly appeal: number;
  readonly outcomes: readonly [SampleOutcome, SampleOutcome];
}

/** Somebody of the sample, by address. */
export type Hacker = string;

export interface SampleCrew extends SampleHack {
  /** The first proposed it. */
  readonly people: readonly [Hacker, ...Hacker[]];
}

const hack = (title: string, oneLine: string, idea: string, tags: readonly string[], appeal: number, outcomes: SampleHack['outcomes'], wants?: SampleHack['wants']): SampleHack => ({ title, oneLine, idea, tags, appeal, outcomes, ...(wants && { wants }) });

/** Shown a season ago. The visitors' member owns the one whose second question waits for an answer. */
const PAST: readonly SampleHack[] = [
  hack('Storm glass', 'A wall of glass tubes that grow crystals when error rates rise', 'Error rates as something you notice from the corner of your eye. Six tubes, six services, one heating wire each.', ['hardware', 'observability'], 0.62, ['parked', 'adopted']),
  hack('Thirty-second returns', 'Send a thing back by photographing it', 'Customers type eleven fields to return a screw. One photograph knows nine of them.', ['mobile', 'customers'], 0.71, ['adopted', 'shipped']),
  hack('Alert diet', 'Which alerts nobody has acted on for a year, with a button to end them', 'We have 412 alerts. 260 of them have been closed without a keystroke since last spring.', ['observability', 'calm'], 0.55, ['shipped', 'shipped']),
  hack('Plain words', 'Error messages rewritten with the people who read them to customers', 'Support reads our messages aloud twelve times an hour. We sat with them and rewrote the worst fifty.', ['words', 'customers'], 0.58, ['shipped', 'shipped']),
  hack('Deploy weather', 'A forecast: how risky is the next deploy, and why', 'Size of the change, time since the last one, who is on call, what broke before. One number, and the three reasons behind it.', ['data', 'deploys'], 0.44, ['parked', 'parked']),
  hack('Map of our queues', 'Every queue, what feeds it, and how long it could stand still', 'Drawn from traffic instead of from memory. Two arrows surprised everybody.', ['data', 'architecture'], 0.36, ['adopted', 'adopted']),
  hack('One-handed checkout', 'The whole order with one thumb and no keyboard', 'Half of our orders come from phones, and half of these from people who carry something.', ['mobile', 'accessibility'], 0.49, ['parked', null]),
  hack('Cellar mode', 'Stock counts where there is no signal', 'Counts are written down on paper today and typed at night. Now they wait in the phone and travel upstairs with it.', ['mobile', 'offline'], 0.4, ['adopted', null]),
  hack('Replay a bad day', 'The traffic of any past hour against any branch', 'We keep what we learnt from incidents in our heads. This keeps the traffic as well.', ['testing', 'observability'], 0.47, ['parked', 'ended']),
  hack('Colours for everybody', 'Our charts through eight kinds of colour blindness, with fixes', 'One in twelve of our people can’t tell our two main lines apart.', ['accessibility', 'charts'], 0.33, ['shipped', 'shipped']),
  hack('The quiet door', 'A light at the team room that knows when people concentrate', 'Connected to nothing but a switch. That was the point in the end.', ['hardware', 'calm'], 0.52, ['ended', null]),
  hack('Newcomer’s map', 'The first thirty questions of anybody new, answered by those who asked them last', 'Written by the four of us who started this year, while we still remember not knowing.', ['words', 'people'], 0.6, ['adopted', 'adopted']),
  hack('Half the servers', 'What happens to checkout when one of two queues is gone, before it happens', 'A Friday afternoon with a switch, a script and permission.', ['testing', 'architecture'], 0.3, ['parked', 'ended']),
];

/** Never got a demo: they are part of a week, too. */
const PAST_UNFINISHED: readonly SampleHack[] = [
  hack('Voice notes for incidents', 'Talk while you fix; the time line writes itself', 'It understood “rollback” as “roll bag” forty times. We stopped on Wednesday and had a good lunch.', ['voice', 'observability'], 0, [null, null]),
];

/** In the week that is going on. */
const NOW: readonly SampleHack[] = [
  hack('Barometer on a postcard', 'A card that bends with the load of our servers', 'Bimetal, a coil, and one number per minute. It should fit through a letter box.', ['hardware', 'observability'], 0, [null, null], { title: 'Somebody who can solder', skills: ['electronics', 'soldering'] }),
  hack('Ask the handbook', 'The handbook answers, and says on which page it found it', 'Only what is written there, with the page; where nothing is, it says so and asks who would know.', ['words', 'search'], 0, [null, null], { title: 'Tester with strange questions', skills: ['testing'] }),
  hack('Refund in one sentence', 'Support says what happened, the form fills itself', 'Eleven fields, of which nine follow from one sentence.', ['customers', 'words'], 0, [null, null]),
  hack('Two-minute build', 'Where eleven minutes go, and how to get nine of them back', 'Measured first: 40 % is waiting for a machine that is asleep.', ['build', 'testing'], 0, [null, null], { title: 'Somebody who knows the cache', skills: ['build', 'caching'] }),
  hack('Night mode for the warehouse', 'Screens that don’t blind the night shift', 'We were there on Thursday at two in the morning. Bring sunglasses.', ['accessibility', 'mobile'], 0, [null, null]),
  hack('Who depends on me?', 'Type a field’s name, see everybody who reads it', 'From query logs, so that it knows what documents forgot.', ['data', 'architecture'], 0, [null, null]),
  hack('Calmer dashboards', 'Three lines instead of thirty, chosen by what anybody ever acted on', 'Nobody looks at thirty lines. Which three would you keep?', ['charts', 'calm'], 0, [null, null], { title: 'Somebody who draws', skills: ['design', 'charts'] }),
  hack('Shelf talker', 'The shelf says what is behind it', 'An e-paper label that asks the stock system once an hour.', ['hardware', 'mobile'], 0, [null, null]),
  hack('Pen pals', 'Two people of different teams get each other’s smallest bug', 'One bug, one week, one cup of coffee. No points.', ['people', 'calm'], 0, [null, null]),
  hack('Sound of a deploy', 'A major chord when it went well', 'Minor for a rollback. Silence is the best feature; we hear when it is missing.', ['voice', 'deploys'], 0, [null, null]),
];

/** How many ideas of the current week wait for people. */
const STILL_IDEAS = 2;

/** Who hacks what. Teams mix; the visitors' member is on one project of each week. */
export interface SampleWeeks {
  readonly past: readonly SampleCrew[];
  readonly unfinished: readonly SampleCrew[];
  readonly now: readonly SampleCrew[];
  /** Of `now`: proposed by somebody and joined by nobody. */
  readonly ideas: readonly SampleCrew[];
  /** Whoever watched the demos and voted. */
  readonly voters: readonly Hacker[];
}

/** The same seed gives the same weeks. */
export function sampleWeeks(size: SampleSize, seed: string): SampleWeeks {
  const random = seededRandom(`hack-week|${seed}`);
  const { member } = sampleVisitors(size, seed);
  const crews = (hacks: readonly SampleHack[], memberAt: number): SampleCrew[] => {
    const others = random.shuffle(samplePeople(size, seed).map(({ email }) => email).filter((email) => email !== member.email));
    return hacks.map((one, index) => {
      const people = others.splice(0, index === memberAt ? 2 : random.pick([1, 2, 2, 3, 3, 4]));
      return { ...one, people: (index === memberAt ? [member.email, ...people] : people) as [Hacker, ...Hacker[]] };
    });
  };
  const past = crews([...PAST, ...PAST_UNFINISHED], 6);
  const now = crews(NOW, 6);
  const voters = random.shuffle(samplePeople(size, seed).map(({ email }) => email)).slice(0, 46);
  return { past: past.slice(0, PAST.length), unfinished: past.slice(PAST.length), now: now.slice(0, -STILL_IDEAS), ideas: now.slice(-STILL_IDEAS), voters };
}

/** One voter's ballot: they saw most demos, and pick up to five of what they liked. */
export function sampleBallot(crews: readonly SampleCrew[], voter: Hacker, seed: string): { readonly picks: readonly number[]; readonly watched: readonly number[] } {
  const random = seededRandom(`ballot|${seed}|${voter}`);
  const watched = crews.flatMap(({ people }, index) => (random.next() < 0.8 && !people.includes(voter) ? [index] : []));
  const picks = random.shuffle(watched.filter((index) => random.next() < crews[index]!.appeal)).slice(0, 5);
  return { picks, watched };
}

const STORY = ['## What it is', '', '%idea%', '', '## What we learnt', '', '- The first version took an afternoon, the second one the rest of the week.', '- %tag% is where it got interesting.', '- It works on our machines, and on one that is not ours.', '', '## What is next', '', 'Somebody to try it for a week and tell us what is missing.'].join('\n');

/** What a finished demo says. */
export function sampleStory({ idea, tags }: SampleHack): string {
  return STORY.replace('%idea%', idea).replace('%tag%', `${tags[0]![0]!.toUpperCase()}${tags[0]!.slice(1)}`);
}
