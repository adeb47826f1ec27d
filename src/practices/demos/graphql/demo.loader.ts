import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { groupBy } from '../../../kernel/group-by.js';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DemoViews, type ShownPicture } from '../app/demo-views.js';
import type { Demo } from '../domain/demo.js';

/** What one request reads of demos: in batches. */
export class DemoLoaders {
  /** What was saved; undefined where nothing was. */
  readonly demos: DataLoader<string, Demo | undefined>;
  readonly pictures: DataLoader<string, readonly ShownPicture[]>;

  constructor({ ctx }: RequestContext, uow: UnitOfWork, views: DemoViews) {
    this.demos = new DataLoader(async (ids) => {
      const found = new Map((await uow.read(ctx, (tx) => views.saved(tx, ids))).map((demo) => [demo.entryId as string, demo]));
      return ids.map((id) => found.get(id));
    });
    this.pictures = new DataLoader(async (ids) => {
      const found = groupBy(await uow.read(ctx, (tx) => views.pictures(tx, ids)), ({ entryId }): string => entryId);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}

/** Gives each request its loaders. */
@Injectable()
export class DemoLoading {
  constructor(private readonly uow: UnitOfWork, private readonly views: DemoViews) {}

  of(request: RequestContext): DemoLoaders {
    return loaderOf(request, DemoLoaders, () => new DemoLoaders(request, this.uow, this.views));
  }

  /** After a change: what was read before it is not to be answered again. */
  forget(request: RequestContext): void {
    request.loaders.delete(DemoLoaders);
  }
}
