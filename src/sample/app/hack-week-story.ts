import type { Ctx } from '../../kernel/actor.js';
import type { CalendarDate } from '../../kernel/calendar-date.js';
import type { OrganizationId, PersonId } from '../../kernel/ids.js';
import { instantOfLocal } from '../../listening/pulses/domain/cadence.js';
import { Pictures } from '../../platform/media/pictures.js';
import { DemoPictures } from '../../practices/demos/app/demo-pictures.js';
import { SaveDemo } from '../../practices/demos/app/save-demo.js';
import type { TypedDemo } from '../../practices/demos/domain/demo-draft.js';
import { HackWeekProjects } from '../../practices/hack-week/app/hack-week-projects.js';
import { JoinProjects } from '../../practices/hack-week/app/join-projects.js';
import { OrganizeEditions } from '../../practices/hack-week/app/organize-editions.js';
import type { Phase } from '../../practices/hack-week/domain/edition-phase.js';
import { sampleStory, type SampleCrew } from '../domain/sample-hack-week.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import { drawPicture } from './draw-picture.js';
import type { Workshop } from './workshops.js';
import { done, type WrittenPeople } from './write-people.js';

/** What demo pictures are called to the store of pictures. */
const DEMO_PICTURES = 'hack-demo';

/** A project that was proposed, with its people. */
export interface WrittenHack {
  readonly entryId: string;
  readonly crew: SampleCrew;
  readonly people: readonly PersonId[];
}

/** One edition as its people live it. The clock is the workshop's. */
export class HackWeekStory {
  private version = 1;

  constructor(
    readonly workshop: Workshop,
    readonly organization: OrganizationId,
    private readonly adminId: PersonId,
    private readonly written: WrittenPeople,
    readonly editionId: string,
  ) {}

  admin(): Ctx {
    return this.workshop.asAdmin(this.organization, this.adminId);
  }

  as(personId: PersonId): Ctx {
    return this.workshop.asMember(this.organization, personId);
  }

  personOf(email: string): PersonId {
    return this.written.people.get(email)!;
  }

  at(day: CalendarDate, hour: number, minutes = 0): void {
    this.workshop.clock.set(new Date(instantOfLocal(day, hour, SAMPLE_TIME_ZONE).getTime() + minutes * 60_000));
  }

  async to(phase: Phase): Promise<void> {
    this.version = done(await this.workshop.get(OrganizeEditions).move(this.admin(), this.editionId, this.version, { to: phase, reason: null })).version;
  }

  /** The first of its people proposes it; with `joins`, they are on it at once, and the others follow. */
  async propose(crew: SampleCrew, joins = true): Promise<WrittenHack> {
    const people = crew.people.map((email) => this.personOf(email));
    const roles = crew.wants ? [{ id: null, title: crew.wants.title, skills: crew.wants.skills, filledBy: null }] : [];
    const { title, oneLine, idea, tags } = crew;
    const entry = done(await this.workshop.get(HackWeekProjects).propose(this.as(people[0]!), { editionId: this.editionId, title, oneLine, idea, tags, asksFirst: false, roles, codeTProjectId: null, join: joins }));
    for (const person of joins ? people.slice(1) : []) done(await this.workshop.get(JoinProjects).join(this.as(person), entry.entryId, { role: null, message: '' }));
    return { entryId: entry.entryId, crew, people };
  }

  async build({ entryId, people }: WrittenHack): Promise<void> {
    done(await this.workshop.get(HackWeekProjects).build(this.as(people[0]!), entryId));
  }

  /** A demo that is ready: story, link, presenters (every fourth from elsewhere), a picture. */
  async submit({ entryId, crew, people }: WrittenHack, index: number): Promise<void> {
    await this.picture(entryId, crew, people[0]!);
    const demo: TypedDemo = {
      title: crew.title, oneLine: crew.oneLine, story: sampleStory(crew), agreed: true, links: [{ label: 'Code', url: `https://code.aneroid.example/hacks/${index + 1}` }],
      presenters: people.slice(0, 2).map((personId, place) => ({ personId, isRemote: place === 0 && index % 4 === 1 })),
    };
    done(await this.workshop.get(SaveDemo).submit(this.as(people[0]!), entryId, 0, demo));
  }

  /** A demo that somebody has begun to write. */
  async draft({ entryId, crew, people }: WrittenHack, isFar: boolean): Promise<void> {
    if (isFar) await this.picture(entryId, crew, people[0]!);
    const demo: TypedDemo = { title: crew.title, oneLine: isFar ? crew.oneLine : '', story: isFar ? `## What it is\n\n${crew.idea}\n\n## What we learnt\n\nTo be written on Friday.` : crew.idea };
    done(await this.workshop.get(SaveDemo).draft(this.as(people[0]!), entryId, 0, demo));
  }

  private async picture(entryId: string, { title, oneLine }: SampleCrew, owner: PersonId): Promise<void> {
    const bytes = await drawPicture(title);
    if (!bytes) return;
    const taken = done(await this.workshop.get(Pictures).take(this.as(owner), DEMO_PICTURES, bytes));
    const added = done(await this.workshop.get(DemoPictures).add(this.as(owner), entryId, taken.pictureId));
    done(await this.workshop.get(DemoPictures).change(this.as(owner), added.pictureId, { alt: oneLine }));
  }
}

