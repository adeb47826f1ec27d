import { addDays, type CalendarDate } from '../../kernel/calendar-date.js';
import type { Ctx } from '../../kernel/actor.js';
import type { OrganizationId, PersonId } from '../../kernel/ids.js';
import { BookDay } from '../../practices/code-t/app/book-day.js';
import { ChangeDay } from '../../practices/code-t/app/change-day.js';
import { Presentations } from '../../practices/code-t/app/presentations.js';
import { Projects } from '../../practices/code-t/app/projects.js';
import { sampleOutcome, sampleProjects, type CodeTUser } from '../domain/sample-code-t.js';
import type { SeededRandom } from '../domain/seeded-random.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

/** Whoever is told no for one day takes another this near. */
const PATIENCE_DAYS = 9;
const GIVEN_LATER_DAYS = 10;

interface Presentation {
  readonly presentationId: string;
  readonly day: CalendarDate;
  isGiven: boolean;
}

interface Booking {
  readonly dayId: string;
  readonly day: CalendarDate;
}

/** One person's Code T: a project at a time, days on it, presented when it is due, then the next idea. The clock is the workshop's. */
export class CodeTStory {
  private project: string | undefined;
  private presentation: Presentation | undefined;
  private booked: Booking[] = [];

  constructor(
    private readonly workshop: Workshop,
    private readonly organization: OrganizationId,
    readonly user: CodeTUser,
    readonly personId: PersonId,
    private readonly random: SeededRandom,
    private readonly ideas: ReturnType<typeof sampleProjects>,
  ) {}

  /** Days booked and not yet seen to. */
  get ahead(): readonly Booking[] {
    return this.booked;
  }

  /** Books a Tuesday or Thursday of the week from `monday` on, if so inclined. */
  async maybeBook(monday: CalendarDate): Promise<void> {
    if (this.random.next() < this.user.eagerness) await this.book(addDays(monday, this.random.pick([1, 3])));
  }

  /** Books a day, or one near it where that isn't free; schedules a presentation where one is due. */
  async book(day: CalendarDate): Promise<void> {
    const project = this.project ??= await this.begin();
    const result = await this.workshop.get(BookDay).execute(this.ctx(), day, project);
    if (result.ok) return void this.booked.push({ dayId: result.value.day.dayId, day });
    if (result.error.kind !== 'refused') return;
    const { refusal } = result.error;
    if (refusal.kind === 'on-call') {
      const [next] = refusal.nextDays;
      if (next !== undefined && next > day && next <= addDays(day, PATIENCE_DAYS)) await this.book(next);
    } else if (refusal.kind === 'presentation-due' && this.presentation === undefined) {
      await this.schedule(addDays(day, GIVEN_LATER_DAYS));
      await this.book(day);
    }
  }

  /** Says how the days went that are over by `today`; rarely one was called off that morning. */
  async answer(today: CalendarDate): Promise<void> {
    const over = this.booked.filter(({ day }) => day < today);
    this.booked = this.booked.filter(({ day }) => day >= today);
    for (const { dayId } of over) {
      const drawn = sampleOutcome(this.random);
      // A day that the roster took is not there to be answered.
      if (drawn.outcome !== null) await this.workshop.get(ChangeDay).answer(this.ctx(), dayId, drawn.outcome, 'reason' in drawn ? drawn.reason : null);
    }
  }

  /** Calls off the next day that is booked. */
  async callOff(): Promise<void> {
    const next = this.booked.pop();
    if (next) await this.workshop.get(ChangeDay).cancel(this.ctx(), next.dayId, this.random.pick(['incident', 'personal', 'deadline'] as const));
  }

  /** Gives the presentation when its day has come; a colleague confirms it the next time. What nobody gives lapses. */
  async present(today: CalendarDate, colleague: PersonId): Promise<void> {
    const { presentation } = this;
    if (!presentation || today < presentation.day) return;
    const { presentationId } = presentation;
    if (!presentation.isGiven) {
      presentation.isGiven = this.random.next() < 0.92 && (await this.workshop.get(Presentations).give(this.ctx(), presentationId, { form: null, url: null, note: 'Slides and a recording are in the wiki.' })).ok;
      if (!presentation.isGiven) this.presentation = undefined;
      return;
    }
    this.presentation = undefined;
    const confirmed = await this.workshop.get(Presentations).confirm(this.workshop.asMember(this.organization, colleague), presentationId);
    if (confirmed.ok && this.random.next() < 0.7) await this.finish();
  }

  private async begin(): Promise<string> {
    const { title, summary } = this.ideas.next().value;
    return done(await this.workshop.get(Projects).create(this.ctx(), { title, summary, url: null })).projectId;
  }

  private async finish(): Promise<void> {
    if (this.project !== undefined) done(await this.workshop.get(Projects).move(this.ctx(), this.project, this.random.pick(['ship', 'adopt', 'park', 'ship'] as const)));
    this.project = undefined;
  }

  private async schedule(day: CalendarDate): Promise<void> {
    const form = this.random.pick(['demo', 'talk', 'note', 'demo'] as const);
    const scheduled = await this.workshop.get(Presentations).schedule(this.ctx(), { projectId: this.project!, day, form, url: null, note: '' });
    if (scheduled.ok) this.presentation = { presentationId: scheduled.value.presentation.presentationId, day, isGiven: false };
  }

  private ctx(): Ctx {
    return this.workshop.asMember(this.organization, this.personId);
  }
}
