import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { ViewerPermissions } from '../../../people/accounts/graphql/viewer.types.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { decide } from '../../../platform/access/policy-registry.js';

/** What the signed-in person may do with on call. */
@Resolver(() => ViewerPermissions)
export class OnCallViewerResolver {
  @ResolveField(() => Boolean, { description: 'See who is on call.' })
  seeOnCall(@CurrentCtx() { actor }: Ctx): boolean {
    return decide('on-call:read', actor).allow;
  }
}
