import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackDemo, HackPicture } from './demo.types.js';
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

/** What demos add to an edition. */
@Resolver(() => HackEdition)
export class HackEditionDemoFields {
  @ResolveField(() => String, { description: 'Path of its demos as CSV.' })
  demosCsvPath(@Parent() { id }: HackEdition): string {
    return `/export/hack-demos.csv?edition=${id}`;
  }
}
