import type { CalendarDate } from '../../kernel/calendar-date.js';
import { addDays, mondayOf } from '../../kernel/calendar-date.js';
import type { OpportunityKind } from '../../practices/opportunities/domain/opportunity.js';
import type { SubmissionAction } from '../../practices/talks/domain/submission-states.js';
import type { Audience } from '../../practices/talks/domain/talk.js';
import { samplePeople, sampleVisitors, type SampleSize } from './sample-people.js';

/** Talks have been on for so long, in days. All days of this file count from the sample's own day, which is 0. */
export const TALKS_SINCE = -560;
const SPEAKERS = 9;

/** A made-up conference, some days from now. */
export interface SampleConference {
  readonly name: string;
  readonly city: string | null;
  readonly country: string | null;
  /** About: conferences begin on Tuesdays. */
  readonly startsIn: number | null;
  readonly days: number;
  /** Its call closes at the end of this day; null: nobody knows. */
  readonly closesIn: number | null;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly hasCodeOfConduct: boolean;
}

/** A made-up slot of the own stage. */
export interface SampleStage {
  readonly name: string;
  readonly kind: OpportunityKind;
  readonly summary: string;
  readonly startsIn: number;
  readonly hour: number;
  readonly place: string;
  readonly slots: number | null;
  readonly listeners: number;
}

export interface SampleTalk {
  readonly title: string;
  /** What it said at first, and what it says since. */
  readonly abstracts: readonly [string, ...string[]];
  readonly minutes: number;
  readonly audience: Audience;
  readonly topics: readonly string[];
  /** Places in the list of speakers; the first wrote it. */
  readonly speakers: readonly [number, ...number[]];
  readonly writtenIn: number;
}

/** What became of a talk at one place: `draft` only puts the two together. */
export interface SampleSubmission {
  /** By title and name. */
  readonly talk: string;
  readonly at: string;
  readonly steps: readonly (readonly ['draft' | SubmissionAction, number])[];
  readonly slides?: string;
  readonly recording?: string;
  readonly travel?: string;
  readonly thanks?: string;
  /** A rehearsal, asked of the first speaker. */
  readonly asksAdvice?: string;
}

const conference = (name: string, city: string | null, country: string | null, startsIn: number | null, closesIn: number | null, topics: readonly string[], more: Partial<SampleConference> = {}): SampleConference => ({
  name, city, country, startsIn, days: 2, closesIn, topics, languages: ['en'], hasCodeOfConduct: true, ...more,
});

/** In the order of their calls; names are made up. */
export const SAMPLE_CONFERENCES: readonly SampleConference[] = [
  conference('Isobar', 'Leipzig', 'Germany', 96, 2, ['devops', 'sre'], { languages: ['en', 'de'] }),
  conference('Thumbprint Mobile Days', 'Porto', 'Portugal', 88, 5, ['mobile', 'accessibility']),
  conference('Slow Query', 'Ghent', 'Belgium', 104, 5, ['data', 'databases'], { days: 1 }),
  conference('Hafenfunk', 'Hamburg', 'Germany', 110, 12, ['devops', 'networking'], { languages: ['de'] }),
  conference('Plain Text Fest', null, null, 75, 12, ['documentation', 'writing'], { days: 1 }),
  conference('Pager & Calm', 'Rotterdam', 'Netherlands', 131, 12, ['sre', 'on-call']),
  conference('Type Foundry', 'Lyon', 'France', 140, 25, ['typescript', 'frontend'], { languages: ['en', 'fr'] }),
  conference('Checkout Summit', 'London', 'United Kingdom', 152, 25, ['payments', 'product']),
  conference('Northern Graph', 'Tampere', 'Finland', 149, 25, ['data', 'graphs']),
  conference('Offline First Camp', 'Innsbruck', 'Austria', 160, 60, ['mobile', 'offline'], { languages: ['en', 'de'], days: 3 }),
  conference('Screenreader Social', null, null, 121, 60, ['accessibility', 'frontend'], { days: 1 }),
  conference('Cold Start', 'Kraków', 'Poland', 190, 60, ['performance', 'backend']),
  conference('Search Party', 'Barcelona', 'Spain', 205, 60, ['search', 'data']),
  conference('Quorum', 'Dublin', 'Ireland', 215, 60, ['distributed systems', 'backend']),
  conference('Barcamp Alster', 'Hamburg', 'Germany', 125, null, ['community'], { languages: ['de'], hasCodeOfConduct: false }),
  conference('Threat Kitchen', 'Zürich', 'Switzerland', 170, null, ['security'], { days: 1 }),
  conference('Support Stories', 'Copenhagen', 'Denmark', null, null, ['support', 'product'], { hasCodeOfConduct: false }),
  conference('Lantern Conf', 'Utrecht', 'Netherlands', 62, -10, ['observability', 'sre']),
  conference('Kiln', 'Turin', 'Italy', 55, -30, ['architecture', 'backend']),
  conference('Second Screen', 'Vienna', 'Austria', 82, -40, ['mobile', 'frontend']),
  conference('Weatherglass', 'Bristol', 'United Kingdom', 70, -25, ['observability', 'data']),
  conference('Query Garden', 'Prague', 'Czechia', 34, -90, ['search', 'databases']),
  conference('Steady State', 'Gothenburg', 'Sweden', -24, -150, ['sre', 'on-call']),
  conference('Payday', 'Amsterdam', 'Netherlands', -180, -290, ['payments', 'security']),
  conference('Long Tail', 'Munich', 'Germany', -340, -430, ['search', 'data'], { languages: ['de'] }),
];

export const SAMPLE_STAGES: readonly SampleStage[] = [
  { name: 'Thursday brown bag', kind: 'brown-bag', summary: 'Bring your lunch. Two talks, questions until the coffee is gone.', startsIn: 10, hour: 12, place: 'Kitchen, second floor, and the usual link', slots: 2, listeners: 14 },
  { name: 'Frontend guild', kind: 'guild', summary: 'One talk, then open floor.', startsIn: 15, hour: 15, place: 'Room Torricelli', slots: 2, listeners: 5 },
  { name: 'Brown bag on hard weeks', kind: 'brown-bag', summary: 'What we learnt from the outage.', startsIn: -96, hour: 12, place: 'Kitchen, second floor', slots: null, listeners: 11 },
  { name: 'Data guild', kind: 'guild', summary: '', startsIn: -250, hour: 15, place: 'Room Fitzroy', slots: 2, listeners: 6 },
];

const talk = (title: string, speakers: SampleTalk['speakers'], topics: readonly string[], writtenIn: number, abstracts: SampleTalk['abstracts'], more: Partial<SampleTalk> = {}): SampleTalk => ({ title, speakers, topics, writtenIn, abstracts, minutes: 30, audience: 'everybody', ...more });

export const SAMPLE_TALKS: readonly SampleTalk[] = [
  talk('Orders from a cellar', [0, 3], ['mobile', 'offline'], -210, ['How our app keeps an order where there is no signal.', 'Half of our customers stand in a cellar when they order. What we store, when we send it, and the two bugs that taught us to show what waits.', 'Half of our customers stand in a cellar when they order. What we store, when we send it, how we merge, and the two bugs that taught us to show what waits.'], { minutes: 40 }),
  talk('One thumb is enough', [0], ['mobile', 'accessibility'], -120, ['A checkout for people who carry something.', 'A whole checkout for one thumb: what we moved, what we dropped, and the sixty people who tried it with a bag in the other hand.']),
  talk('Push less', [0], ['mobile', 'product'], -60, ['We halved our notifications and more people came back. Numbers included.'], { minutes: 20 }),
  talk('A pager nobody fears', [1, 4], ['sre', 'on-call'], -520, ['Rosters, rewards and the night we slept through.', 'From forty pages a week to four: which alerts we ended, who decided it, and what we do with the quiet.'], { minutes: 45, audience: 'intermediate' }),
  talk('The outage that was a holiday', [4], ['sre', 'observability'], -150, ['Every graph was green since nobody was shopping. How we tell silence from health.']),
  talk('Search by what people meant', [2], ['search', 'data'], -500, ['Synonyms, typos and the customer who wants “the small grey one”.', 'Synonyms, typos and the customer who wants “the small grey one”: three years of one search box, with its mistakes.'], { minutes: 40 }),
  talk('Indexes for people in a hurry', [2], ['databases', 'search'], -140, ['Five indexes that saved us, two that cost us a night.'], { audience: 'beginners' }),
  talk('Paying twice, once', [5], ['payments', 'backend'], -330, ['Idempotency explained with three real refunds.', 'Idempotency explained with three real refunds, and the table that ended them.'], { audience: 'advanced' }),
  talk('Graphs that tell the truth', [6], ['data', 'observability'], -270, ['Axes, gaps and averages: how our own dashboards fooled us.']),
  talk('Threat models on one page', [7], ['security', 'architecture'], -50, ['An hour, five questions, one page. What forty of them had in common.'], { minutes: 25 }),
  talk('Error messages, read aloud', [8], ['support', 'writing'], -80, ['We rewrote fifty error messages with the people who read them to customers.']),
  talk('Colours for everybody', [3], ['accessibility', 'frontend'], -40, ['Our charts through eight kinds of colour blindness, and the palette we have now.'], { minutes: 20 }),
];

export const SAMPLE_SUBMISSIONS: readonly SampleSubmission[] = [
  { talk: 'A pager nobody fears', at: 'Steady State', steps: [['request', -170], ['send', -165], ['accept', -120], ['confirm', -115], ['deliver', -17]], slides: 'https://slides.example.com/pager', recording: 'https://video.example.com/steady-state/pager', thanks: 'To everybody who let us end their alert.' },
  { talk: 'Paying twice, once', at: 'Payday', steps: [['request', -310], ['send', -300], ['accept', -260], ['confirm', -258], ['deliver', -173]], slides: 'https://slides.example.com/paying-twice', recording: 'https://video.example.com/payday/paying-twice' },
  { talk: 'Search by what people meant', at: 'Long Tail', steps: [['request', -460], ['send', -450], ['accept', -400], ['confirm', -398], ['deliver', -333]], recording: 'https://video.example.com/long-tail/search' },
  { talk: 'The outage that was a holiday', at: 'Brown bag on hard weeks', steps: [['request', -110], ['deliver', -90]], recording: 'https://video.example.com/inside/outage' },
  { talk: 'Graphs that tell the truth', at: 'Data guild', steps: [['request', -262], ['deliver', -244]], slides: 'https://slides.example.com/graphs' },
  { talk: 'Indexes for people in a hurry', at: 'Query Garden', steps: [['request', -105], ['send', -100], ['accept', -60], ['confirm', -55]], travel: 'Night train on Monday, room for two nights.' },
  { talk: 'Orders from a cellar', at: 'Second Screen', steps: [['request', -55], ['send', -50], ['accept', -4]] },
  { talk: 'Push less', at: 'Kiln', steps: [['request', -48], ['send', -45], ['decline', -6]] },
  { talk: 'The outage that was a holiday', at: 'Lantern Conf', steps: [['request', -40], ['send', -35], ['waitlist', -9]] },
  { talk: 'Graphs that tell the truth', at: 'Weatherglass', steps: [['request', -34], ['send', -30]] },
  { talk: 'A pager nobody fears', at: 'Pager & Calm', steps: [['request', -8], ['send', -6]] },
  { talk: 'Threat models on one page', at: 'Threat Kitchen', steps: [['request', -12], ['send', -11]] },
  { talk: 'One thumb is enough', at: 'Thumbprint Mobile Days', steps: [['draft', -7]] },
  { talk: 'Error messages, read aloud', at: 'Plain Text Fest', steps: [['request', -5]], asksAdvice: 'Half an hour of rehearsal? I have never spoken outside of our kitchen.' },
  { talk: 'Push less', at: 'Thursday brown bag', steps: [['request', -4]] },
  { talk: 'Threat models on one page', at: 'Thursday brown bag', steps: [['request', -3]] },
  { talk: 'Colours for everybody', at: 'Frontend guild', steps: [['request', -3]] },
];

/** A conference that has moved its call: it closed so many days earlier before. */
export const SAMPLE_EXTENDED = { name: 'Hafenfunk', by: 7, in: -2 } as const;

/** Who speaks, by address; the visitors' member first, so that a visitor has something to see. */
export function sampleSpeakers(size: SampleSize, seed: string): readonly string[] {
  const { member, lead, admin } = sampleVisitors(size, seed);
  const people = samplePeople(size, seed).filter(({ email }) => ![member.email, lead.email, admin.email].includes(email));
  const apart = Math.floor(people.length / (SPEAKERS - 1));
  return [member.email, ...Array.from({ length: SPEAKERS - 1 }, (_, index) => people[index * apart]!.email)];
}

/** The day on which a conference begins: the Tuesday of its week. */
export function conferenceDay(today: CalendarDate, startsIn: number): CalendarDate {
  return addDays(mondayOf(addDays(today, startsIn)), 1);
}

/** The day of an internal stage: brown bags on a Thursday, others on a Tuesday. */
export function stageDay(today: CalendarDate, { kind, startsIn }: Pick<SampleStage, 'kind' | 'startsIn'>): CalendarDate {
  return addDays(conferenceDay(today, startsIn), kind === 'brown-bag' ? 2 : 0);
}

/** When people sign up to listen: well before it, whatever weekday today is. */
export function listenIn({ startsIn }: Pick<SampleStage, 'startsIn'>): number {
  return Math.min(startsIn, 0) - 10;
}

/** When somebody wrote a place where talks are given into the list. */
export function addedIn(startsIn: number | null, isInternal: boolean): number {
  return Math.max(TALKS_SINCE + 1, Math.min((startsIn ?? 0) - (isInternal ? 30 : 200), -14));
}
