import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refusal } from '../refusal.js';
import type { RequestContext } from './request-context.js';
import { ACTION, PUBLIC_REASON } from './can.decorator.js';
import { decide } from './policy-registry.js';

/** Default deny: an operation that declares nothing is refused, whoever calls it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.get<string | undefined>(PUBLIC_REASON, handler) !== undefined) return true;
    const action = this.reflector.get<string | undefined>(ACTION, handler);
    if (action === undefined || context.getType<string>() !== 'graphql') throw new Refusal('FORBIDDEN', 'This operation declares no access rule.');
    const { ctx } = GqlExecutionContext.create(context).getContext<RequestContext>();
    const decision = decide(action, ctx.actor);
    if (decision.allow) return true;
    if (ctx.actor.kind === 'anonymous') throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    throw new Refusal('FORBIDDEN', decision.reason);
  }
}
