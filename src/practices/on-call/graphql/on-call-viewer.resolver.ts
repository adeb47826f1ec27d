import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { decide } from '../../../platform/access/policy-registry.js';
import { OnCallReader } from '../app/on-call-reader.js';

/** What the signed-in person may do with on call. */
@Resolver(() => ViewerPermissions)
export class OnCallViewerResolver {
  constructor(private readonly reader: OnCallReader) {}

  @ResolveField(() => Boolean, { description: 'There is a roster that is read, and the viewer may see who is on call.' })
  async seeOnCall(@CurrentCtx() ctx: Ctx): Promise<boolean> {
    return decide('on-call:read', ctx.actor).allow && this.reader.isInUse(ctx);
  }
}
