import { addDays, mondayOf, type CalendarDate } from '../../kernel/calendar-date.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { Awards } from '../../practices/ballot/app/awards.js';
import { BallotClock } from '../../practices/ballot/app/ballot-clock.js';
import { CastBallot } from '../../practices/ballot/app/cast-ballot.js';
import { ReadBallot } from '../../practices/ballot/app/read-ballot.js';
import { ManageStages } from '../../practices/demo-stage/app/manage-stages.js';
import { OrderDemos } from '../../practices/demo-stage/app/order-demos.js';
import { RunStage } from '../../practices/demo-stage/app/run-stage.js';
import { StageReader } from '../../practices/demo-stage/app/stage-reader.js';
import type { StageCommand } from '../../practices/demo-stage/domain/slot-lifecycle.js';
import { Outcomes } from '../../practices/hack-report/app/outcomes.js';
import { HackWeekPolicies } from '../../practices/hack-week/app/hack-week-policies.js';
import { OrganizeEditions } from '../../practices/hack-week/app/organize-editions.js';
import { HACK_WEEK_PRACTICE } from '../../practices/policies/domain/hack-week-settings.js';
import { sampleBallot, sampleWeeks, type SampleWeeks } from '../domain/sample-hack-week.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { HackWeekStory, type WrittenHack } from './hack-week-story.js';
import type { Workshop } from './workshops.js';
import { done, type WrittenPeople } from './write-people.js';

/** The first hack week was so long ago that its owners have been asked twice what became of it, and the second time so lately that they can still answer. */
const PAST_WEEKS = 16;
/** Friday, when hack weeks of five days end. */
const LAST_DAY = 4;
/** People who vote at the same time. More would keep a visitor waiting for the database. */
const AT_ONCE = 2;
/** The demo that nobody comes to show. */
const MISSED = 12;

/** One hack week a season ago, from the first idea to what became of it, and one that is going on. All of it by the real use cases. */
export async function writeHackWeeks(workshop: Workshop, facts: SampleFacts, people: WrittenPeople, { now, signal }: { readonly now: Date; readonly signal: AbortSignal }): Promise<void> {
  const weeks = sampleWeeks(facts.size, facts.seed);
  const today = now.toISOString().slice(0, 10);
  const monday = addDays(mondayOf(today), -7 * PAST_WEEKS);
  workshop.clock.set(instantOfLocal(addDays(monday, -12), 9, SAMPLE_TIME_ZONE));
  done(await workshop.get(HackWeekPolicies).set(workshop.asAdmin(facts.organization, facts.adminId), addDays(monday, -12), { ...HACK_WEEK_PRACTICE.defaults, isOn: true }));
  await past(await begin(workshop, facts, people, { name: nameOf(monday), startsOn: monday, days: LAST_DAY + 1, welcome: 'Five days for what has waited long enough. Bring a friend from another team.' }), weeks, monday, facts.seed, signal);
  if (signal.aborted) return;
  await current(workshop, facts, people, weeks, today);
  workshop.clock.set(now);
}

/** `Hack week, May 2026`. */
function nameOf(startsOn: CalendarDate): string {
  return `Hack week, ${new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${startsOn}T00:00:00Z`))}`;
}

async function begin(workshop: Workshop, { organization, adminId }: SampleFacts, people: WrittenPeople, edition: { name: string; startsOn: CalendarDate; days: number; welcome: string }, followsDates = false): Promise<HackWeekStory> {
  const typed = { ...edition, zone: SAMPLE_TIME_ZONE, ideasFrom: null, freezesAt: null, demosAt: null, ballotClosesAt: null, followsDates };
  const { edition: written } = done(await workshop.get(OrganizeEditions).create(workshop.asAdmin(organization, adminId), typed, null));
  return new HackWeekStory(workshop, organization, adminId, people, written.editionId);
}

async function past(story: HackWeekStory, weeks: SampleWeeks, monday: CalendarDate, seed: string, signal: AbortSignal): Promise<void> {
  story.at(addDays(monday, -10), 10);
  await story.to('ideas');
  const hacks: WrittenHack[] = [];
  for (const crew of [...weeks.past, ...weeks.unfinished]) hacks.push(await story.propose(crew));
  const demos = hacks.slice(0, weeks.past.length);
  story.at(monday, 9);
  await story.to('hacking');
  for (const hack of hacks) await story.build(hack);
  story.at(addDays(monday, LAST_DAY - 1), 16);
  for (const [index, hack] of demos.entries()) await story.submit(hack, index);
  if (signal.aborted) return;
  const friday = addDays(monday, LAST_DAY);
  story.at(friday, 12);
  await story.to('frozen');
  await awards(story);
  const stage = await arrange(story, demos, friday);
  story.at(friday, 13);
  await story.to('demos');
  await show(story, stage, demos);
  await vote(story, weeks, demos, seed);
  await story.to('tally');
  story.at(friday, 16);
  await story.workshop.get(BallotClock).ofOrganization(story.organization);
  await story.to('published');
  await outcomes(story, demos, friday);
  await story.to('archived');
}

async function awards(story: HackWeekStory): Promise<void> {
  const make = async (title: string, filter: { tag?: string; newcomers?: boolean }): Promise<void> => {
    done(await story.workshop.get(Awards).create(story.admin(), story.editionId, { title, rule: { kind: 'filter', filter: { tag: filter.tag ?? null, teamId: null, newcomers: filter.newcomers ?? false } } }));
  };
  await make('Closest to customers', { tag: 'customers' });
  await make('With a soldering iron', { tag: 'hardware' });
  done(await story.workshop.get(Awards).create(story.admin(), story.editionId, { title: 'Made us smile', rule: { kind: 'ballot', picks: 1 } }));
}

interface Stage {
  readonly stageId: string;
  version: number;
}

/** A stage with one session, and all demos on it by their numbers. */
async function arrange(story: HackWeekStory, demos: readonly WrittenHack[], friday: CalendarDate): Promise<Stage> {
  const manage = story.workshop.get(ManageStages);
  const made = done(await manage.create(story.admin(), story.editionId, { name: 'Main stage', place: 'Atrium, and the link in the invitation' }));
  const typed = { id: null, title: 'Demos', startsAt: instantOfLocal(friday, 13, SAMPLE_TIME_ZONE), endsAt: instantOfLocal(friday, 15, SAMPLE_TIME_ZONE), breaks: [] };
  const { stageId, version } = done(await manage.setSessions(story.admin(), made.stageId, made.version, [typed]));
  const [session] = (await story.workshop.get(StageReader).one(story.admin(), stageId))!.view.sessions;
  const slots = demos.map(({ entryId }) => ({ entryId, stageId, sessionId: session!.sessionId }));
  const [stage] = done(await story.workshop.get(OrderDemos).apply(story.admin(), { editionId: story.editionId, stages: [{ stageId, version }], slots }));
  return { stageId, version: stage!.version };
}

/** One after the other, three minutes and a bit each; for one of them nobody comes. */
async function show(story: HackWeekStory, stage: Stage, demos: readonly WrittenHack[]): Promise<void> {
  const order = async (command: StageCommand): Promise<void> => {
    const moved = done(await story.workshop.get(RunStage).execute(story.admin(), { stageId: stage.stageId, version: stage.version, command, slotId: null, seconds: null }));
    stage.version = moved.version;
  };
  const wait = (seconds: number): void => story.workshop.clock.set(new Date(story.workshop.clock.now().getTime() + 1000 * seconds));
  for (let place = 0; place < demos.length; place += 1) {
    await order('call-next');
    wait(25);
    if (place === MISSED) {
      await order('no-show');
      continue;
    }
    await order('go-live');
    wait(165 + ((place * 37) % 40));
    await order('finish');
  }
}

async function vote(story: HackWeekStory, weeks: SampleWeeks, demos: readonly WrittenHack[], seed: string): Promise<void> {
  const smile = (await story.workshop.get(Awards).list(story.admin(), story.editionId)).flatMap(({ rule }) => (rule.kind === 'ballot' ? [rule.questionId] : []))[0]!;
  const shown = await shownIn(story, demos);
  const one = async (voter: string): Promise<void> => {
    const { picks, watched } = sampleBallot(weeks.past, voter, seed);
    const idsOf = (indexes: readonly number[]): string[] => indexes.map((index) => demos[index]!.entryId).filter((id) => shown.has(id));
    const cast = (questionId: string | null, ids: readonly string[]) => story.workshop.get(CastBallot).execute(story.as(story.personOf(voter)), { editionId: story.editionId, questionId, picks: ids, watched: idsOf(watched) });
    done(await cast(null, idsOf(picks)));
    done(await cast(smile, idsOf(picks).slice(0, 1)));
  };
  for (let from = 0; from < weeks.voters.length; from += AT_ONCE) await Promise.all(weeks.voters.slice(from, from + AT_ONCE).map(one));
}

/** What was on stage, as any voter sees it. */
async function shownIn(story: HackWeekStory, demos: readonly WrittenHack[]): Promise<ReadonlySet<string>> {
  const ballot = await story.workshop.get(ReadBallot).of(story.admin(), story.editionId);
  const shown = ballot!.questions[0]!.candidates.filter(({ isShown }) => isShown).map(({ id }): string => id);
  return new Set(demos.map(({ entryId }) => entryId).filter((id) => shown.includes(id)));
}

async function outcomes(story: HackWeekStory, demos: readonly WrittenHack[], friday: CalendarDate): Promise<void> {
  const shown = await shownIn(story, demos);
  for (const [place, days] of ([30, 90] as const).entries()) {
    story.at(addDays(friday, days + 2), 11);
    for (const { entryId, crew, people } of demos) {
      const outcome = crew.outcomes[place]!;
      if (outcome !== null && shown.has(entryId)) done(await story.workshop.get(Outcomes).answer(story.as(people[0]!), entryId, days, outcome, ''));
    }
  }
}

/** Since the day before yesterday: some draft, some have people, two wait for them, and it goes on by its dates. */
async function current(workshop: Workshop, facts: SampleFacts, people: WrittenPeople, weeks: SampleWeeks, today: CalendarDate): Promise<void> {
  const startsOn = addDays(today, -2);
  workshop.clock.set(instantOfLocal(addDays(startsOn, -12), 9, SAMPLE_TIME_ZONE));
  const story = await begin(workshop, facts, people, { name: nameOf(startsOn), startsOn, days: 7, welcome: 'Seven days in a row. Ideas are there to be taken: join one, or bring your own.' }, true);
  await story.to('ideas');
  const hacks: WrittenHack[] = [];
  for (const crew of weeks.now) hacks.push(await story.propose(crew));
  for (const crew of weeks.ideas) await story.propose(crew, false);
  story.at(startsOn, 9);
  await story.to('hacking');
  for (const [index, hack] of hacks.entries()) if (index % 4 !== 3) await story.build(hack);
  story.at(addDays(startsOn, 1), 15);
  for (const [index, hack] of hacks.entries()) if (index % 2 === 0) await story.draft(hack, index % 4 === 0);
}
