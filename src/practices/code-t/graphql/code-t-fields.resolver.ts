import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PresentationStore } from '../persistence/presentation.store.js';
import { ProjectStore } from '../persistence/project.store.js';
import { CodeTBooking, CodeTDay } from './code-t-day.types.js';
import { CodeTLoaders } from './code-t.loader.js';
import { presentPresentation, presentProject } from './code-t.presenter.js';
import { CodeTPresentation, CodeTProject } from './code-t-project.types.js';
import { viewingOf } from './viewing.js';

/** Looks up what days, presentations and projects point to, in batches. */
@Injectable()
class Fields {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projectStore: ProjectStore,
    private readonly presentationStore: PresentationStore,
  ) {}

  protected loaders(request: RequestContext): CodeTLoaders {
    return CodeTLoaders.of(request, this.uow, this.projectStore, this.presentationStore);
  }

  protected async projectOf(projectId: string, request: RequestContext): Promise<CodeTProject> {
    return presentProject((await this.loaders(request).projects.load(projectId))!, viewingOf(request.ctx));
  }
}

@Resolver(() => CodeTDay)
export class CodeTDayFields extends Fields {
  @ResolveField(() => CodeTProject, { description: 'What it is booked for.' })
  project(@Parent() { projectId }: CodeTDay, @CurrentRequest() request: RequestContext): Promise<CodeTProject> {
    return this.projectOf(projectId, request);
  }
}

@Resolver(() => CodeTBooking)
export class CodeTBookingFields extends Fields {
  @ResolveField(() => CodeTProject, { description: 'On what.' })
  project(@Parent() { projectId }: CodeTBooking, @CurrentRequest() request: RequestContext): Promise<CodeTProject> {
    return this.projectOf(projectId, request);
  }
}

@Resolver(() => CodeTPresentation)
export class CodeTPresentationFields extends Fields {
  @ResolveField(() => CodeTProject, { description: 'What is shown.' })
  project(@Parent() { projectId }: CodeTPresentation, @CurrentRequest() request: RequestContext): Promise<CodeTProject> {
    return this.projectOf(projectId, request);
  }
}

@Resolver(() => CodeTProject)
export class CodeTProjectFields extends Fields {
  @ResolveField(() => [CodeTPresentation], { description: 'Its presentations, the earliest first.' })
  async presentations(@Parent() { id }: CodeTProject, @CurrentRequest() request: RequestContext): Promise<CodeTPresentation[]> {
    return (await this.loaders(request).presentations.load(id)).map((presentation) => presentPresentation(presentation, viewingOf(request.ctx)));
  }
}
