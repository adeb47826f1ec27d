import { addDays, type CalendarDate } from '../../kernel/calendar-date.js';
import type { Ctx } from '../../kernel/actor.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { KeepOpportunities } from '../../practices/opportunities/app/keep-opportunities.js';
import type { TypedOpportunity } from '../../practices/opportunities/domain/opportunity-draft.js';
import { TALKS_PRACTICE } from '../../practices/policies/domain/talks-settings.js';
import { KeepTalks } from '../../practices/talks/app/keep-talks.js';
import { RecordSubmission } from '../../practices/talks/app/record-submission.js';
import { RequestToSpeak } from '../../practices/talks/app/request-to-speak.js';
import { Stage } from '../../practices/talks/app/stage.js';
import { TalkPolicies } from '../../practices/talks/app/talk-policies.js';
import {
  addedIn, conferenceDay, listenIn, SAMPLE_CONFERENCES, SAMPLE_EXTENDED, SAMPLE_STAGES, SAMPLE_SUBMISSIONS, SAMPLE_TALKS, sampleSpeakers, stageDay, TALKS_SINCE, type SampleConference, type SampleStage, type SampleSubmission, type SampleTalk,
} from '../domain/sample-talks.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import { seededRandom } from '../domain/seeded-random.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import type { Workshop } from './workshops.js';
import { done, type WrittenPeople } from './write-people.js';

/** Something that happened some days from now. */
interface Deed {
  readonly in: number;
  readonly run: () => Promise<void>;
}

const NOWHERE: Omit<TypedOpportunity, 'kind' | 'name'> = {
  summary: '', startsOn: null, endsOn: null, startsAt: null, place: null, slots: null, url: null, callUrl: null, deadline: null, city: null, country: null, isOnline: null, languages: [], topics: [], codeOfConductUrl: null, hasCaptions: null,
};

/** Where talks can be given, what was written, handed in, accepted, given and declined. All of it by the real use cases, one day after the other. */
export async function writeTalks(workshop: Workshop, facts: SampleFacts, people: WrittenPeople, { now, signal }: { readonly now: Date; readonly signal: AbortSignal }): Promise<void> {
  const story = new TalksStory(workshop, facts, people, now.toISOString().slice(0, 10));
  story.at(TALKS_SINCE);
  done(await workshop.get(TalkPolicies).set(workshop.asAdmin(facts.organization, facts.adminId), story.day(TALKS_SINCE), { ...TALKS_PRACTICE.defaults, isOn: true }));
  for (const deed of story.deeds().toSorted((a, b) => a.in - b.in)) {
    if (signal.aborted) return;
    story.at(deed.in);
    await deed.run();
  }
  workshop.clock.set(now);
}

class TalksStory {
  private readonly places = new Map<string, string>();
  private readonly talks = new Map<string, string>();
  private readonly submissions = new Map<SampleSubmission, string>();
  private readonly speakers: readonly string[];
  /** Everybody else, in an order of their own: they listen. */
  private readonly crowd: readonly string[];

  constructor(
    private readonly workshop: Workshop,
    private readonly facts: SampleFacts,
    private readonly people: WrittenPeople,
    private readonly today: CalendarDate,
  ) {
    this.speakers = sampleSpeakers(facts.size, facts.seed);
    this.crowd = seededRandom(`talks|${facts.seed}`).shuffle([...people.people.keys()].filter((email) => !this.speakers.includes(email)));
  }

  at(days: number): void {
    this.workshop.clock.set(instantOfLocal(this.day(days), 10, SAMPLE_TIME_ZONE));
  }

  day(days: number): CalendarDate {
    return addDays(this.today, days);
  }

  deeds(): readonly Deed[] {
    return [
      ...SAMPLE_CONFERENCES.map((conference, index) => ({ in: addedIn(conference.startsIn, false), run: () => this.add(index, this.typed(conference, conference.name === SAMPLE_EXTENDED.name ? SAMPLE_EXTENDED.by : 0)) })),
      ...SAMPLE_STAGES.map((stage, index) => ({ in: addedIn(stage.startsIn, true), run: () => this.add(index, this.stage(stage)) })),
      ...SAMPLE_TALKS.flatMap((talk) => talk.abstracts.map((_, index) => ({ in: talk.writtenIn + 9 * index, run: () => this.write(talk, index) }))),
      ...SAMPLE_SUBMISSIONS.flatMap((submission) => submission.steps.map((step) => ({ in: step[1], run: () => this.take(submission, step[0]) }))),
      ...SAMPLE_SUBMISSIONS.filter(({ slides, recording, travel }) => slides ?? recording ?? travel).map((submission) => ({ in: submission.steps.at(-1)![1] + 6, run: () => this.describe(submission) })),
      ...SAMPLE_STAGES.map((stage) => ({ in: listenIn(stage), run: () => this.listen(stage) })),
      { in: SAMPLE_EXTENDED.in, run: () => this.extend() },
    ];
  }

  private async add(index: number, typed: TypedOpportunity): Promise<void> {
    const { opportunityId } = done(await this.workshop.get(KeepOpportunities).create(this.as(this.speakers[index % this.speakers.length]!), typed));
    this.places.set(typed.name, opportunityId);
  }

  /** Their call closes `earlier` days before the day that holds in the end. */
  private typed({ name, city, country, startsIn, days, closesIn, topics, languages, hasCodeOfConduct }: SampleConference, earlier = 0): TypedOpportunity {
    const startsOn = startsIn === null ? null : conferenceDay(this.today, startsIn);
    const site = `https://${name.toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '-')}.example.com`;
    return {
      ...NOWHERE, kind: 'conference', name, startsOn, endsOn: startsOn === null || days === 1 ? null : addDays(startsOn, days - 1), url: site, callUrl: `${site}/call`, city, country, isOnline: city === null, languages, topics,
      deadline: closesIn === null ? null : { day: this.day(closesIn - earlier), zone: null, at: null }, codeOfConductUrl: hasCodeOfConduct ? `${site}/conduct` : null,
    };
  }

  private stage({ name, kind, summary, startsIn, hour, place, slots }: SampleStage): TypedOpportunity {
    const startsOn = stageDay(this.today, { kind, startsIn });
    return { ...NOWHERE, kind, name, summary, startsOn, startsAt: instantOfLocal(startsOn, hour, SAMPLE_TIME_ZONE), place, slots, languages: ['en'] };
  }

  /** For the first time, or anew. */
  private async write({ title, abstracts, minutes, audience, topics, speakers }: SampleTalk, version: number): Promise<void> {
    const [owner, ...others] = speakers.map((index) => this.speakers[index]!);
    const words = { title, abstract: abstracts[version]!, minutes, audience, topics, slidesUrl: null };
    const keep = this.workshop.get(KeepTalks);
    const known = this.talks.get(title);
    const written = known === undefined ? await keep.create(this.as(owner!), words, true, others.map((email) => this.people.people.get(email)!)) : await keep.change(this.as(owner!), known, words, true);
    this.talks.set(title, done(written).talkId);
  }

  private async take(submission: SampleSubmission, action: SampleSubmission['steps'][number][0]): Promise<void> {
    const ctx = this.speakerOf(submission);
    const asking = { talkId: this.talks.get(submission.talk)!, opportunityId: this.places.get(submission.at)!, note: '' };
    if (action === 'draft') {
      this.submissions.set(submission, done(await this.workshop.get(RequestToSpeak).draft(ctx, asking)).submission.submissionId);
    } else if (action === 'request') {
      const advice = submission.asksAdvice === undefined ? [] : [{ kind: 'rehearsal', personId: this.people.memberId, note: submission.asksAdvice } as const];
      this.submissions.set(submission, done(await this.workshop.get(RequestToSpeak).request(ctx, { ...asking, advice, isLateEntry: false })).submission.submissionId);
    } else {
      done(await this.workshop.get(RecordSubmission).record(ctx, { submissionId: this.submissions.get(submission)!, action, on: null, note: '', isLateEntry: false }));
    }
  }

  private async describe(submission: SampleSubmission): Promise<void> {
    const { slides, recording, travel, thanks } = submission;
    done(await this.workshop.get(RecordSubmission).describe(this.speakerOf(submission), this.submissions.get(submission)!, { slotStartsAt: null, slidesUrl: slides ?? null, recordingUrl: recording ?? null, travelNote: travel ?? '', thanks: thanks ?? '' }));
  }

  private async listen({ name, listeners }: SampleStage): Promise<void> {
    for (const email of this.crowd.slice(0, listeners)) done(await this.workshop.get(Stage).attend(this.as(email), this.places.get(name)!, true));
  }

  private async extend(): Promise<void> {
    const conference = SAMPLE_CONFERENCES.find(({ name }) => name === SAMPLE_EXTENDED.name)!;
    done(await this.workshop.get(KeepOpportunities).change(this.as(this.speakers[1]!), this.places.get(conference.name)!, this.typed(conference)));
  }

  private speakerOf({ talk }: SampleSubmission): Ctx {
    return this.as(this.speakers[SAMPLE_TALKS.find(({ title }) => title === talk)!.speakers[0]]!);
  }

  private as(email: string): Ctx {
    return this.workshop.asMember(this.facts.organization, this.people.people.get(email)!);
  }
}
