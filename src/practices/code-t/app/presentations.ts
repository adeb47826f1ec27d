import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions, follow } from '../../../kernel/transition-table.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { HORIZON_DAYS } from '../domain/booking.js';
import type { NotNow } from '../domain/code-t.errors.js';
import type { CodeTPresentationId, CodeTProjectId, StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import { PRESENTATION_LIFECYCLE, type PresentationAction, type PresentationForm, type PresentationState } from '../domain/presentation-lifecycle.js';
import { readNote, type TypedNote } from '../domain/project-draft.js';
import { CodeTEventStore } from '../persistence/code-t-event.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { PresentationStore } from '../persistence/presentation.store.js';
import { ProjectStore } from '../persistence/project.store.js';
import { personOf } from '../../../platform/access/acting.js';
import { ReleaseDays } from './release-days.js';

export type PresentationError = NothingThere | NotNow | InvalidValues;
/** How a presentation stands after a step, and the booked days that lost the room it made for them. */
export interface PresentationStep {
  readonly presentation: StoredPresentation;
  readonly released: readonly StoredDay[];
}
type Stepped = Result<PresentationStep, PresentationError>;

/** Showing what came of Code T days: scheduled, moved, given and confirmed. Everything that can take room from booked days gives those back. */
@Injectable()
export class Presentations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly calendar: Calendar,
    private readonly store: PresentationStore,
    private readonly projects: ProjectStore,
    private readonly events: CodeTEventStore,
    private readonly release: ReleaseDays,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** By whoever owns the project or has days on it; one at a time for each project. */
  schedule(ctx: Ctx, wish: { projectId: string; day: CalendarDate; form: PresentationForm } & TypedNote): Promise<Stepped> {
    const typed = readNote(wish);
    if (!typed.ok) return Promise.resolve(err({ kind: 'invalid', problems: typed.error }));
    const projectId = parseId<CodeTProjectId>(wish.projectId);
    const presenterId = personOf(ctx);
    return this.write(ctx, presenterId, async (tx) => {
      const project = projectId && (await this.projects.isOnProject(tx, presenterId, projectId)) ? await this.projects.find(tx, projectId) : undefined;
      if (!project) return err(nothingThere);
      if (project.state === 'parked') return err(invalid({ path: 'projectId', code: 'project-parked', message: 'Resume the project first.' }));
      const problem = await this.dayProblem(tx, ctx, presenterId, wish.day);
      if (problem) return err(problem);
      const planned = (await this.store.ofPeople(tx, [presenterId])).some((other) => other.projectId === projectId && other.state === 'scheduled');
      if (planned) return err(invalid({ path: 'projectId', code: 'scheduled-already', message: 'A presentation of this project is scheduled already; move that one.' }));
      const presentationId = idFrom<CodeTPresentationId>(this.random(16));
      await this.store.insert(tx, ctx, { presentationId, projectId: project.projectId, presenterId, day: wish.day, form: wish.form, ...typed.value });
      await this.events.append(tx, ctx, { presentationId }, { action: 'schedule', state: 'scheduled' });
      await this.logbook.audit(tx, ctx, 'code-t.presentation-scheduled', { presentationId, day: wish.day });
      return ok({ presentation: (await this.store.find(tx, presentationId))!, released: [] });
    });
  }

  /** To another day; booked days that the earlier day made room for and the later one doesn't are given back. */
  move(ctx: Ctx, presentationText: string, day: CalendarDate): Promise<Stepped> {
    return this.own(ctx, presentationText, async (tx, presentation) => {
      const refused = this.refused(presentation, 'move');
      if (refused) return err(refused);
      const problem = await this.dayProblem(tx, ctx, presentation.presenterId, day);
      if (problem) return err(problem);
      if (presentation.day === day) return ok({ presentation, released: [] });
      const movedTo = idFrom<CodeTPresentationId>(this.random(16));
      await this.store.moveTo(tx, ctx, presentation.presentationId, { state: 'moved', movedTo });
      await this.store.insert(tx, ctx, { ...presentation, presentationId: movedTo, day });
      await this.events.append(tx, ctx, { presentationId: presentation.presentationId }, { action: 'move', state: 'moved' });
      await this.events.append(tx, ctx, { presentationId: movedTo }, { action: 'schedule', state: 'scheduled' });
      await this.logbook.audit(tx, ctx, 'code-t.presentation-moved', { presentationId: presentation.presentationId, movedTo, day });
      const released = await this.release.after(tx, ctx, 'moved', presentation, await this.titleOf(tx, presentation));
      return ok({ presentation: (await this.store.find(tx, movedTo))!, released });
    });
  }

  cancel(ctx: Ctx, presentationText: string): Promise<Stepped> {
    return this.own(ctx, presentationText, async (tx, presentation) => {
      if (presentation.state === 'cancelled') return ok({ presentation, released: [] });
      const refused = this.refused(presentation, 'cancel');
      if (refused) return err(refused);
      const cancelled = await this.follow(tx, ctx, presentation, 'cancel');
      return ok({ presentation: cancelled, released: await this.release.after(tx, ctx, 'cancelled', presentation, await this.titleOf(tx, presentation)) });
    });
  }

  /** Its presenter says that it was given, with a link or a note to look at. Said again, it changes those. */
  async give(ctx: Ctx, presentationText: string, told: { form: PresentationForm | null } & TypedNote): Promise<Stepped> {
    const typed = readNote(told);
    if (!typed.ok) return err({ kind: 'invalid', problems: typed.error });
    return this.own(ctx, presentationText, async (tx, presentation) => {
      const isGiven = presentation.state === 'presented' || presentation.state === 'given';
      const refused = isGiven ? undefined : this.refused(presentation, 'present');
      if (refused) return err(refused);
      if ((await this.todayOf(tx, ctx, presentation.presenterId)) < presentation.day) return err(notNow(presentation, 'too-early'));
      await this.store.describe(tx, ctx, presentation.presentationId, { form: told.form ?? presentation.form, ...typed.value });
      if (!isGiven) await this.follow(tx, ctx, presentation, 'present');
      return ok({ presentation: (await this.store.find(tx, presentation.presentationId))!, released: [] });
    });
  }

  /** Somebody else saw it: from then on it counts as given. Not an approval: nobody can refuse it. */
  async confirm(ctx: Ctx, presentationText: string): Promise<Stepped> {
    const found = await this.find(ctx, presentationText);
    if (!found) return err(nothingThere);
    return this.write(ctx, found.presenterId, async (tx) => {
      const presentation = (await this.store.find(tx, found.presentationId))!;
      if (presentation.presenterId === personOf(ctx)) return err(notNow(presentation, 'own-presentation'));
      if (presentation.state === 'given') return ok({ presentation, released: [] });
      const refused = this.refused(presentation, 'confirm');
      if (refused) return err(refused);
      if ((await this.todayOf(tx, ctx, presentation.presenterId)) < presentation.day) return err(notNow(presentation, 'too-early'));
      return ok({ presentation: await this.follow(tx, ctx, presentation, 'confirm', personOf(ctx)), released: [] });
    });
  }

  private own(ctx: Ctx, presentationText: string, work: (tx: Tx, presentation: StoredPresentation) => Promise<Stepped>): Promise<Stepped> {
    const presentationId = parseId<CodeTPresentationId>(presentationText);
    if (presentationId === undefined) return Promise.resolve(err(nothingThere));
    return this.write(ctx, personOf(ctx), async (tx) => {
      const presentation = await this.store.find(tx, presentationId);
      return presentation?.presenterId === personOf(ctx) ? work(tx, presentation) : err(nothingThere);
    });
  }

  private write(ctx: Ctx, presenterId: PersonId, work: (tx: Tx) => Promise<Stepped>): Promise<Stepped> {
    return this.uow.run<PresentationStep, PresentationError>(ctx, async (tx) => {
      await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
      await this.calendar.lockPeople(tx, [presenterId]);
      return work(tx);
    });
  }

  private async find(ctx: Ctx, presentationText: string): Promise<StoredPresentation | undefined> {
    const presentationId = parseId<CodeTPresentationId>(presentationText);
    return presentationId && this.uow.read(ctx, (tx) => this.store.find(tx, presentationId));
  }

  private async follow(tx: Tx, ctx: Ctx, presentation: StoredPresentation, action: PresentationAction, confirmedBy?: PersonId): Promise<StoredPresentation> {
    const next = follow(PRESENTATION_LIFECYCLE, presentation.state, action);
    if (!next.ok) throw new Error(`no ${action} of a presentation that is ${presentation.state}`);
    const state: PresentationState = next.value;
    await this.store.moveTo(tx, ctx, presentation.presentationId, { state, confirmedBy });
    await this.events.append(tx, ctx, { presentationId: presentation.presentationId }, { action, state });
    await this.logbook.audit(tx, ctx, `code-t.presentation-${state}`, { presentationId: presentation.presentationId });
    return { ...presentation, state, confirmedBy: confirmedBy ?? null };
  }

  private refused(presentation: StoredPresentation, action: PresentationAction): NotNow | undefined {
    return follow(PRESENTATION_LIFECYCLE, presentation.state, action).ok ? undefined : notNow(presentation, 'state');
  }

  private async dayProblem(tx: Tx, ctx: Ctx, presenterId: PersonId, day: CalendarDate): Promise<InvalidValues | undefined> {
    const today = await this.todayOf(tx, ctx, presenterId);
    if (day < today) return invalid({ path: 'day', code: 'over', message: 'A presentation is scheduled for today or a day to come.' });
    return day > addDays(today, HORIZON_DAYS) ? invalid({ path: 'day', code: 'too-far', message: `At most ${HORIZON_DAYS} days from now.` }) : undefined;
  }

  private async todayOf(tx: Tx, { now }: Pick<Ctx, 'now'>, presenterId: PersonId): Promise<CalendarDate> {
    const [presenter] = await workingPeople(tx, [presenterId], now);
    return dayAt(now, presenter?.zone ?? 'UTC');
  }

  private async titleOf(tx: Tx, { projectId }: StoredPresentation): Promise<string> {
    return (await this.projects.find(tx, projectId))!.title;
  }
}

function notNow(presentation: StoredPresentation, why: NotNow['why']): NotNow {
  return { kind: 'not-now', state: presentation.state, allowed: allowedActions(PRESENTATION_LIFECYCLE, presentation.state), why };
}
