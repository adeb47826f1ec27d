import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Projects } from '../app/projects.js';
import type { ProjectState } from '../domain/project-lifecycle.js';
import { presentNotNow } from './booking.presenter.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { CodeTLoaders } from './code-t.loader.js';
import { ChangeCodeTProjectInput, CodeTProjectsInput, CreateCodeTProjectInput, MoveCodeTProjectInput } from './code-t.inputs.js';
import { presentProject } from './code-t.presenter.js';
import { CodeTProject } from './code-t-project.types.js';
import {
  ChangeCodeTProjectResult, ChangeCodeTProjectSuccess, CreateCodeTProjectResult, CreateCodeTProjectSuccess, MoveCodeTProjectResult, MoveCodeTProjectSuccess,
} from './code-t.results.js';
import { viewingOf } from './viewing.js';

/** What people work on in their Code T days. */
@Resolver()
export class CodeTProjectResolver {
  constructor(private readonly projects: Projects) {}

  @Can('code-t:use')
  @Query(() => [CodeTProject], { description: 'Projects, the active ones first, then the newest; at most 200.' })
  async codeTProjects(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CodeTProjectsInput, nullable: true }) input?: CodeTProjectsInput): Promise<CodeTProject[]> {
    const states = input?.states?.map((state) => fromEnum<ProjectState>(state)) ?? null;
    const found = await this.projects.list(ctx, { mine: input?.mine ?? false, teamId: input?.teamId ?? null, states });
    return found.map((project) => presentProject(project, viewingOf(ctx)));
  }

  @Can('code-t:use')
  @Mutation(() => CreateCodeTProjectResult, { description: 'Starts a project. Nobody approves it.' })
  async createCodeTProject(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateCodeTProjectInput }) { title, summary, url }: CreateCodeTProjectInput): Promise<CreateCodeTProjectResult> {
    const done = await this.projects.create(ctx, { title, summary: summary ?? '', url: url ?? null });
    if (done.ok) return outcome(CreateCodeTProjectSuccess, { project: presentProject(done.value, viewingOf(ctx)) });
    return presentInvalid(done.error.kind === 'invalid' ? done.error.problems : []);
  }

  @Can('code-t:use')
  @Mutation(() => ChangeCodeTProjectResult, { description: 'Changes what one of the viewer’s own projects says.' })
  async changeCodeTProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeCodeTProjectInput }) input: ChangeCodeTProjectInput): Promise<ChangeCodeTProjectResult> {
    const done = await this.projects.change(request.ctx, input.projectId, { title: input.title, summary: input.summary ?? '', url: input.url ?? null });
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(ChangeCodeTProjectSuccess, { project: presentProject(done.value, viewingOf(request.ctx)) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => MoveCodeTProjectResult, { description: 'Says where one of the viewer’s own projects stands now.' })
  async moveCodeTProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveCodeTProjectInput }) { projectId, action }: MoveCodeTProjectInput): Promise<MoveCodeTProjectResult> {
    const viewing = viewingOf(request.ctx);
    const done = await this.projects.move(request.ctx, projectId, fromEnum(action));
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(MoveCodeTProjectSuccess, { project: presentProject(done.value, viewing) });
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'project', viewing) : noSuchThing();
  }
}
