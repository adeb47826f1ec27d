import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import type { Ctx } from '../../../kernel/actor.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { StageReader } from '../app/stage-reader.js';
import { DemoStageLoaders } from './demo-stage.loader.js';
import { presentStage } from './demo-stage.presenter.js';
import { DemoSlot, DemoStage } from './demo-stage.types.js';

/** The stages of a hack week. */
@Resolver(() => HackEdition)
export class HackEditionStageFields {
  constructor(private readonly reader: StageReader) {}

  @ResolveField(() => [DemoStage], { description: 'Its stages, in the order in which they were made.' })
  async stages(@Parent() { id }: HackEdition, @CurrentCtx() ctx: Ctx): Promise<DemoStage[]> {
    return (await this.reader.ofEdition(ctx, id)).map((seen) => presentStage(seen, ctx));
  }
}

/** The place of a project on stage. */
@Resolver(() => HackProject)
export class HackProjectStageFields {
  constructor(private readonly reader: StageReader) {}

  @ResolveField(() => DemoSlot, { nullable: true, description: 'Its place on a stage; null while it has none.' })
  slot(@Parent() { id }: HackProject, @CurrentRequest() request: RequestContext): Promise<DemoSlot | null> {
    return DemoStageLoaders.of(request, this.reader).slots.load(id);
  }
}
