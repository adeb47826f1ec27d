import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { OnCallReader } from '../app/on-call-reader.js';
import { PreviewRoster } from '../app/preview-roster.js';
import { localeOf } from './on-call.resolver.js';
import { presentImport, presentPlan } from './roster.presenter.js';
import { RosterImport, RosterPlan, RosterSource } from './roster.types.js';

/** What only those who may manage a source learn of it. Each field decides by itself, so that a source may be given to anybody. */
@Resolver(() => RosterSource)
export class RosterSourceResolver {
  constructor(
    private readonly reader: OnCallReader,
    private readonly previews: PreviewRoster,
  ) {}

  @ResolveField(() => [RosterImport], { description: 'The newest fifty readings that changed something or failed, the newest first; empty for all who may not manage it.' })
  async imports(@Parent() { source }: RosterSource, @CurrentCtx() ctx: Ctx): Promise<RosterImport[]> {
    return (await this.reader.imports(ctx, source)).map((entry) => presentImport(entry, localeOf(ctx)));
  }

  @ResolveField(() => RosterPlan, { nullable: true, description: 'What accepting the held roster would do; null when nothing is held, and for all who may not manage it.' })
  async heldPlan(@Parent() { source }: RosterSource, @CurrentCtx() ctx: Ctx): Promise<RosterPlan | null> {
    if (source.heldAt === null || !(await this.reader.managed(ctx, source.teamId))) return null;
    const held = await this.previews.ofHeld(ctx, source.sourceId);
    return held ? presentPlan(held, localeOf(ctx)) : null;
  }
}
