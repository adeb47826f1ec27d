import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { DemoViews } from '../app/demo-views.js';
import { presentEarlier } from './demo.presenter.js';
import { HackDemo, HackDemoVersion, HackPicture } from './demo.types.js';
import { ShowDemo } from './show-demo.js';

/** What demos add to a project. */
@Resolver(() => HackProject)
export class HackProjectDemoFields {
  constructor(private readonly show: ShowDemo) {}

  @ResolveField(() => HackDemo, { nullable: true, description: 'Its demo; null for those outside of its team before it is submitted.' })
  demo(@Parent() { id }: HackProject, @CurrentRequest() request: RequestContext): Promise<HackDemo | null> {
    return this.show.one(request, id);
  }

  @ResolveField(() => HackPicture, { nullable: true, description: 'The first picture of its demo, where the viewer sees the demo.' })
  async cover(@Parent() { id }: HackProject, @CurrentRequest() request: RequestContext): Promise<HackPicture | null> {
    return (await this.show.one(request, id))?.pictures[0] ?? null;
  }
}

/** What is read of a demo only where it is asked for. */
@Resolver(() => HackDemo)
export class HackDemoFields {
  constructor(private readonly uow: UnitOfWork, private readonly views: DemoViews) {}

  @ResolveField(() => [HackDemoVersion], { complexity: ({ childComplexity }) => 50 * childComplexity + 1, description: 'Texts of the last 50 saves, the newest first, for those who can edit it; else empty. So nothing that anybody overwrote is lost.' })
  async earlier(@Parent() { entryId, viewerCanEdit }: HackDemo, @CurrentCtx() ctx: Ctx): Promise<HackDemoVersion[]> {
    if (!viewerCanEdit) return [];
    return (await this.uow.read(ctx, (tx) => this.views.earlier(tx, entryId))).map(presentEarlier);
  }
}

/** What demos add to an edition. */
@Resolver(() => HackEdition)
export class HackEditionDemoFields {
  @ResolveField(() => String, { description: 'Path of its demos as CSV.' })
  demosCsvPath(@Parent() { id }: HackEdition): string {
    return `/export/hack-demos.csv?edition=${id}`;
  }
}
