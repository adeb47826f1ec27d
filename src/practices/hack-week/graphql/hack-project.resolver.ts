import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import type { Result } from '../../../kernel/result.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { HackWeekProjects, type ProjectError } from '../app/hack-week-projects.js';
import { ReadHackWeek } from '../app/read-hack-week.js';
import type { Entry, HackEntryId } from '../domain/entry.js';
import type { EntryState } from '../domain/entry-lifecycle.js';
import type { TypedRole } from '../domain/project-draft.js';
import { HackWeekLoading } from './hack-week.loader.js';
import { presentRefusal, projectStub } from './hack-week.presenter.js';
import {
  ChangeHackProjectInput, HackProjectInput, HackProjectsInput, ProposeHackProjectInput, RemoveHackProjectInput, ReviveHackProjectInput, SetHackRolesInput, StartBuildingInput, WithdrawHackProjectInput, type HackRoleInput,
} from './hack-project.inputs.js';
import {
  ChangeHackProjectResult, ChangeHackProjectSuccess, HackProjectChanged, ProposeHackProjectResult, ProposeHackProjectSuccess, RemoveHackProjectResult, RemoveHackProjectSuccess, ReviveHackProjectResult,
  ReviveHackProjectSuccess, SetHackRolesResult, SetHackRolesSuccess, StartBuildingResult, StartBuildingSuccess, WithdrawHackProjectResult, WithdrawHackProjectSuccess, type WithProject,
} from './hack-project.results.js';
import { HackProject, HackProjectConnection, HackTagCount } from './hack-project.types.js';

/** Projects of a hack week: looked at, proposed, changed, withdrawn, revived. */
@Resolver()
export class HackProjectResolver {
  constructor(
    private readonly reading: ReadHackWeek,
    private readonly projects: HackWeekProjects,
    private readonly loading: HackWeekLoading,
  ) {}

  @Can('hack-week:use')
  @Query(() => HackProjectConnection, { description: 'Projects of a hack week.' })
  async hackProjects(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackProjectsInput }) input: HackProjectsInput): Promise<HackProjectConnection> {
    const { page, totalCount, tags } = await this.reading.projects(ctx, {
      editionId: input.editionId, search: input.search ?? '', states: input.states?.map((state) => fromEnum<EntryState>(state)) ?? null, tag: input.tag ?? null, skill: input.skill ?? null, mine: input.mine ?? false,
      lookingForPeople: input.lookingForPeople ?? false, sort: fromEnum(input.sort ?? 'NEWEST'), first: pageSize(input.first), after: input.after ?? null,
    });
    return outcome(HackProjectConnection, { ...toConnection(page, ({ entryId }) => projectStub(entryId)), totalCount, tags: tags.map((tag) => outcome(HackTagCount, { ...tag })) });
  }

  @Can('hack-week:use')
  @Query(() => HackProject, { nullable: true, description: 'A project in one hack week; null for what is not there or not the viewer’s to see.' })
  async hackProject(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackProjectInput }) { projectId }: HackProjectInput): Promise<HackProject | null> {
    const entry = await this.reading.project(ctx, projectId);
    return entry ? projectStub(entry.entryId) : null;
  }

  @Can('hack-week:use')
  @Mutation(() => ProposeHackProjectResult, { description: 'Proposes an idea. Nobody approves it.' })
  async proposeHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ProposeHackProjectInput }) input: ProposeHackProjectInput): Promise<ProposeHackProjectResult> {
    const { editionId, roles, codeTProjectId, join } = input;
    return this.answer(request, await this.projects.propose(request.ctx, { ...typed(input), editionId, roles: (roles ?? []).map(typedRole), codeTProjectId: codeTProjectId ?? null, join: join ?? true }), ProposeHackProjectSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => ChangeHackProjectResult, { description: 'Changes what a project says. For its people, whoever proposed it, and organizers.' })
  async changeHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeHackProjectInput }) input: ChangeHackProjectInput): Promise<ChangeHackProjectResult> {
    return this.answer(request, await this.projects.change(request.ctx, input.projectId, input.version, typed(input)), ChangeHackProjectSuccess, input.projectId);
  }

  @Can('hack-week:use')
  @Mutation(() => SetHackRolesResult, { description: 'Sets whom a project looks for.' })
  async setHackRoles(@CurrentRequest() request: RequestContext, @Args('input', { type: () => SetHackRolesInput }) { projectId, roles }: SetHackRolesInput): Promise<SetHackRolesResult> {
    return this.answer(request, await this.projects.setRoles(request.ctx, projectId, roles.map(typedRole)), SetHackRolesSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => RemoveHackProjectResult, { description: 'Removes an own idea that nobody joined.' })
  async removeHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackProjectInput }) { projectId }: RemoveHackProjectInput): Promise<RemoveHackProjectResult> {
    const done = await this.projects.remove(request.ctx, projectId);
    this.loading.forget(request);
    return done.ok ? outcome(RemoveHackProjectSuccess, { projectId: done.value }) : (this.refused(request, done.error) as RemoveHackProjectResult);
  }

  @Can('hack-week:use')
  @Mutation(() => WithdrawHackProjectResult, { description: 'Takes a project out of its hack week. For its people, whoever proposed it, and organizers.' })
  async withdrawHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => WithdrawHackProjectInput }) { projectId }: WithdrawHackProjectInput): Promise<WithdrawHackProjectResult> {
    return this.answer(request, await this.projects.withdraw(request.ctx, projectId), WithdrawHackProjectSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => StartBuildingResult, { description: 'Says that the people of a project begin.' })
  async startBuilding(@CurrentRequest() request: RequestContext, @Args('input', { type: () => StartBuildingInput }) { projectId }: StartBuildingInput): Promise<StartBuildingResult> {
    return this.answer(request, await this.projects.build(request.ctx, projectId), StartBuildingSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => ReviveHackProjectResult, { description: 'Brings a project to another hack week, with the viewer on it; or back to the one it was withdrawn from, for its people, whoever proposed it, and organizers.' })
  async reviveHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ReviveHackProjectInput }) { projectId, editionId }: ReviveHackProjectInput): Promise<ReviveHackProjectResult> {
    return this.answer(request, await this.projects.revive(request.ctx, projectId, editionId), ReviveHackProjectSuccess);
  }

  private answer<Answer>(request: RequestContext, done: Result<Entry, ProjectError>, success: new () => WithProject, projectText = ''): Answer {
    this.loading.forget(request);
    return (done.ok ? outcome(success, { project: projectStub(done.value.entryId) }) : this.refused(request, done.error, projectText)) as Answer;
  }

  private refused({ ctx }: RequestContext, error: ProjectError, projectText = ''): object {
    if (error.kind !== 'outdated') return presentRefusal(error, localeOf(ctx));
    const message = localeOf(ctx) === 'de' ? 'Jemand anderes hat es inzwischen geändert.' : 'Somebody else changed it meanwhile.';
    return outcome(HackProjectChanged, { message, project: projectStub(parseId<HackEntryId>(projectText)!) });
  }
}

function typed({ title, oneLine, idea, tags, asksFirst }: Pick<ProposeHackProjectInput, 'title' | 'oneLine' | 'idea' | 'tags' | 'asksFirst'>): { title: string; oneLine: string; idea: string; tags: readonly string[]; asksFirst: boolean } {
  return { title, oneLine: oneLine ?? '', idea: idea ?? '', tags: tags ?? [], asksFirst: asksFirst ?? false };
}

function typedRole({ id, title, skills, filledBy }: HackRoleInput): TypedRole {
  return { id: id?.toLowerCase() ?? null, title, skills: skills ?? [], filledBy: filledBy?.toLowerCase() ?? null };
}
