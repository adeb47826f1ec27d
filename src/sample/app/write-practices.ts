import { addDays, daysBetween, type CalendarDate } from '../../kernel/calendar-date.js';
import type { PersonId } from '../../kernel/ids.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { ClockWork } from '../../practices/code-t/app/clock-work.js';
import { CodeTPolicies } from '../../practices/code-t/app/code-t-policies.js';
import { CODE_T_PRACTICE } from '../../practices/policies/domain/code-t-settings.js';
import { codeTUsers, sampleProjects } from '../domain/sample-code-t.js';
import { sampleRotations } from '../domain/sample-roster.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import { seededRandom, type SeededRandom } from '../domain/seeded-random.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { CodeTStory } from './code-t-story.js';
import type { Workshop } from './workshops.js';
import { SampleRosters } from './write-on-call.js';
import { done, type WrittenPeople } from './write-people.js';

/** Code T and rosters have so long a past, however old the organization. */
const WEEKS = 30;
/** In these weeks somebody takes over another's duty. */
const SWAPS = [9, 17, 26];
/** Days end, presentations lapse and weeks are told every so many weeks: each week would take as long as all the bookings. */
const LOOK_EVERY = 5;
/** People who do something at the same time. More would keep a visitor waiting for the database. */
const AT_ONCE = 2;

export interface PracticesOrder {
  readonly now: Date;
  readonly signal: AbortSignal;
}

/**
 * Switches Code T on and lives through its weeks: two rosters are read, people book days, say how they went, present, swap duties. All of it by the real
 * use cases and the same for the same seed.
 */
export async function writePractices(workshop: Workshop, facts: SampleFacts, people: WrittenPeople, { now, signal }: PracticesOrder): Promise<void> {
  const story = await begin(workshop, facts, people, now);
  for (let week = 0; week < WEEKS && !signal.aborted; week += 1) await story.live(week);
  if (!signal.aborted) await story.end(now);
}

async function begin(workshop: Workshop, { organization, size, seed, adminId }: SampleFacts, people: WrittenPeople, now: Date): Promise<PracticesStory> {
  const today = now.toISOString().slice(0, 10);
  const monday = addDays(today, -7 * WEEKS - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  workshop.clock.set(instantOfLocal(monday, 8, SAMPLE_TIME_ZONE));
  done(await workshop.get(CodeTPolicies).set(workshop.asAdmin(organization, adminId), monday, { ...CODE_T_PRACTICE.defaults, isOn: true, coverageFloor: { share: 0.5 } }));
  const rosters = new SampleRosters(workshop, organization, adminId);
  for (const [index, rotation] of sampleRotations(size, seed).entries()) await rosters.add(people.teams.get(rotation.team)!, rotation, monday, WEEKS, index === 0);
  const users = codeTUsers(size, seed);
  // Everybody has a chance of their own, so that it doesn't matter who is faster.
  const stories = users.map((user, index) => new CodeTStory(workshop, organization, user, people.people.get(user.email)!, seededRandom(`code-t|${seed}|${user.email}`), sampleProjects(seed, index, users.length)));
  return new PracticesStory(workshop, organization, people, rosters, stories, seededRandom(`code-t|${seed}`), monday, new Set(sampleRotations(size, seed).map(({ team }) => team)));
}

class PracticesStory {
  constructor(
    private readonly workshop: Workshop,
    private readonly organization: SampleFacts['organization'],
    private readonly people: WrittenPeople,
    private readonly rosters: SampleRosters,
    private readonly stories: readonly CodeTStory[],
    private readonly random: SeededRandom,
    private readonly firstMonday: CalendarDate,
    private readonly teamsOnCall: ReadonlySet<string>,
  ) {}

  /** A week that is over. */
  async live(week: number): Promise<void> {
    const monday = addDays(this.firstMonday, 7 * week);
    this.set(monday, 10);
    if (week % LOOK_EVERY === 0) await this.workshop.get(ClockWork).ofOrganization(this.organization);
    await this.all((story) => story.maybeBook(monday));
    if (SWAPS.includes(week)) await this.swap(week, monday);
    if (this.random.next() < 0.2) await this.stories.find(({ ahead }) => ahead.length > 0)?.callOff();
    const friday = addDays(monday, 4);
    this.set(friday, 16);
    await this.all(async (story) => {
      // The visitors' member has one day left to say something about.
      if (week < WEEKS - 1 || story.personId !== this.people.memberId) await story.answer(friday);
      await story.present(friday, this.colleagueOf(story));
    });
  }

  /** What lies ahead of a visitor. */
  async end(now: Date): Promise<void> {
    this.workshop.clock.set(now);
    await this.rosters.readAll();
    const monday = addDays(this.firstMonday, 7 * WEEKS);
    const today = now.toISOString().slice(0, 10);
    for (const story of this.stories) {
      const isVisitor = story.personId === this.people.memberId;
      for (const week of isVisitor ? [1] : [1, 2]) {
        const day = addDays(monday, 7 * week + this.random.pick([1, 3]));
        if (daysBetween(today, day) > 0 && (isVisitor || this.random.next() < 0.35)) await story.book(day);
      }
    }
  }

  private colleagueOf(story: CodeTStory): PersonId {
    return this.stories[(this.stories.indexOf(story) + 1) % this.stories.length]!.personId;
  }

  private async all(does: (story: CodeTStory) => Promise<void>): Promise<void> {
    for (let from = 0; from < this.stories.length; from += AT_ONCE) await Promise.all(this.stories.slice(from, from + AT_ONCE).map(does));
  }

  /** Whoever of a team on call has a day booked this week takes over its duty, and the day gives way. */
  private async swap(week: number, monday: CalendarDate): Promise<void> {
    const taker = this.stories.find(({ user, ahead }) => this.teamsOnCall.has(user.team) && ahead.some(({ day }) => day > monday && day <= addDays(monday, 4)));
    if (taker) await this.rosters.swap(taker.user.team, week, taker.user.email);
  }

  private set(day: CalendarDate, hour: number): void {
    this.workshop.clock.set(instantOfLocal(day, hour, SAMPLE_TIME_ZONE));
  }
}
