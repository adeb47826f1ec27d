import DataLoader from 'dataloader';
import type { Ctx } from '../../../kernel/actor.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { StoredPresentation, StoredProject } from '../domain/code-t-day.js';
import type { PresentationStore } from '../persistence/presentation.store.js';
import type { ProjectStore } from '../persistence/project.store.js';

/** What one request reads of projects: in batches. */
export class CodeTLoaders {
  readonly projects: DataLoader<string, StoredProject | undefined>;
  readonly presentations: DataLoader<string, readonly StoredPresentation[]>;

  constructor(uow: UnitOfWork, ctx: Ctx, projects: ProjectStore, presentations: PresentationStore) {
    this.projects = new DataLoader(async (ids) => {
      const found = await uow.read(ctx, (tx) => projects.byIds(tx, ids));
      const byId = new Map<string, StoredProject>(found.map((project) => [project.projectId, project]));
      return ids.map((id) => byId.get(id));
    });
    this.presentations = new DataLoader(async (ids) => {
      const byProject = groupBy(await uow.read(ctx, (tx) => presentations.ofProjects(tx, ids)), ({ projectId }): string => projectId);
      return ids.map((id) => byProject.get(id) ?? []);
    });
  }

  static of(request: RequestContext, uow: UnitOfWork, projects: ProjectStore, presentations: PresentationStore): CodeTLoaders {
    return loaderOf(request, CodeTLoaders, () => new CodeTLoaders(uow, request.ctx, projects, presentations));
  }

  /** After a change: what was read before it is not to be answered again. */
  static forget(request: RequestContext): void {
    request.loaders.delete(CodeTLoaders);
  }
}
