import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions, follow } from '../../../kernel/transition-table.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { NotNow } from '../domain/code-t.errors.js';
import type { CodeTProjectId, StoredProject } from '../domain/code-t-day.js';
import { readProject, type TypedProject } from '../domain/project-draft.js';
import { PROJECT_LIFECYCLE, type ProjectAction, type ProjectState } from '../domain/project-lifecycle.js';
import { CodeTEventStore } from '../persistence/code-t-event.store.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import { calendarTitle, retitleDays } from '../persistence/project-title.query.js';
import { ProjectStore } from '../persistence/project.store.js';
import { personOf } from '../../../platform/access/acting.js';

export type ProjectError = NothingThere | InvalidValues | NotNow;
type Written = Result<StoredProject, ProjectError>;

/** What people work on in their Code T days: anybody starts one, its owner says where it stands. */
@Injectable()
export class Projects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ProjectStore,
    private readonly events: CodeTEventStore,
    private readonly directory: DirectoryReader,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Own ones (owned or worked on), those of a team with the teams below, or everybody's. */
  list(ctx: Ctx, wish: { mine: boolean; teamId: string | null; states: readonly ProjectState[] | null }): Promise<readonly StoredProject[]> {
    return this.uow.read(ctx, async (tx) => {
      const team = wish.teamId === null ? null : parseId<TeamId>(wish.teamId);
      if (team === undefined) return [];
      const { today } = await organizationDay(tx, ctx.now);
      return this.store.list(tx, { personId: wish.mine ? personOf(ctx) : null, teamIds: team && (await this.directory.subtree(tx, team)), states: wish.states }, today);
    });
  }

  /** One by its id, whoever owns it. */
  find(tx: Tx, projectId: CodeTProjectId): Promise<StoredProject | undefined> {
    return this.store.find(tx, projectId);
  }

  byIds(tx: Tx, projectIds: readonly string[]): Promise<readonly StoredProject[]> {
    return this.store.byIds(tx, projectIds);
  }

  create(ctx: Ctx, typed: TypedProject): Promise<Written> {
    return this.write(ctx, typed, async (tx, draft) => ok(await this.start(tx, ctx, personOf(ctx), draft)));
  }

  /** A new one of somebody, in a transaction of another practice that knows its text to be fine. */
  async start(tx: Tx, ctx: Ctx, ownerId: PersonId, draft: TypedProject): Promise<StoredProject> {
    const projectId = idFrom<CodeTProjectId>(this.random(16));
    await this.store.insert(tx, ctx, projectId, ownerId, draft);
    await this.events.append(tx, ctx, { projectId }, { action: 'start', state: 'active' });
    await this.logbook.audit(tx, ctx, 'code-t.project-started', { projectId });
    return (await this.store.find(tx, projectId))!;
  }

  /** Takes one up again that rested or went to a hack week; false where it is in another state, or not this person's. */
  async resume(tx: Tx, ctx: Ctx, projectId: CodeTProjectId, ownerId: PersonId): Promise<boolean> {
    const project = await this.store.find(tx, projectId, 'for update');
    if (project?.ownerId !== ownerId) return false;
    const next = follow(PROJECT_LIFECYCLE, project.state, 'resume');
    if (next.ok) await this.step(tx, ctx, project, 'resume', next.value);
    return next.ok || project.state === 'active';
  }

  change(ctx: Ctx, projectText: string, typed: TypedProject): Promise<Written> {
    return this.write(ctx, typed, async (tx, draft) => {
      const project = await this.own(tx, ctx, projectText);
      if (!project) return err(nothingThere);
      await this.store.update(tx, ctx, project.projectId, draft);
      if (draft.title !== project.title) await retitleDays(tx, ctx, [project.projectId], calendarTitle(draft.title));
      await this.logbook.audit(tx, ctx, 'code-t.project-changed', { projectId: project.projectId });
      return ok({ ...project, ...draft });
    });
  }

  /** Along an arrow of its lifecycle. */
  move(ctx: Ctx, projectText: string, action: ProjectAction): Promise<Written> {
    return this.uow.run<StoredProject, ProjectError>(ctx, async (tx) => {
      const project = await this.own(tx, ctx, projectText);
      if (!project) return err(nothingThere);
      const next = follow(PROJECT_LIFECYCLE, project.state, action);
      if (!next.ok) return err({ kind: 'not-now', state: project.state, allowed: allowedActions(PROJECT_LIFECYCLE, project.state), why: 'state' });
      return ok(await this.step(tx, ctx, project, action, next.value));
    });
  }

  private async step(tx: Tx, ctx: Ctx, project: StoredProject, action: ProjectAction, state: ProjectState): Promise<StoredProject> {
    await this.store.moveTo(tx, ctx, project.projectId, state);
    await this.events.append(tx, ctx, { projectId: project.projectId }, { action, state });
    await this.logbook.audit(tx, ctx, 'code-t.project-moved', { projectId: project.projectId, state });
    return { ...project, state };
  }

  private async write(ctx: Ctx, typed: TypedProject, work: (tx: Tx, draft: TypedProject) => Promise<Written>): Promise<Written> {
    const draft = readProject(typed);
    if (!draft.ok) return err({ kind: 'invalid', problems: draft.error });
    return this.uow.run<StoredProject, ProjectError>(ctx, (tx) => work(tx, draft.value));
  }

  /** One of the actor's own, locked. */
  private async own(tx: Tx, ctx: Ctx, projectText: string): Promise<StoredProject | undefined> {
    const projectId = parseId<CodeTProjectId>(projectText);
    const project = projectId && (await this.store.find(tx, projectId, 'for update'));
    return project?.ownerId === personOf(ctx) ? project : undefined;
  }
}
