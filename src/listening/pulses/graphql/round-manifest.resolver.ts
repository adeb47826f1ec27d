import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type RoundId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ManifestQuery } from '../persistence/manifest.query.js';
import { RoundManifest, RoundManifestInput } from './round-manifest.types.js';

@Resolver()
export class RoundManifestResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly manifests: ManifestQuery,
  ) {}

  @Can('pulse:read')
  @Query(() => RoundManifest, { nullable: true, description: 'What a round promises. Null when there is no such round.' })
  async roundManifest(@CurrentCtx() ctx: Ctx, @Args('input') input: RoundManifestInput): Promise<RoundManifest | null> {
    const roundId = parseId<RoundId>(input.roundId);
    if (!roundId) return null;
    const found = await this.uow.read(ctx, (tx) => this.manifests.ofRound(tx, ctx.organization, roundId));
    return found ? { roundId, ...found } : null;
  }
}
