import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx } from '../../kernel/actor.js';
import type { LiveStream } from '../live/live-room.js';

/** What the GraphQL context of one request holds. DataLoaders are made on first use and live as long as the request. */
export interface RequestContext {
  readonly ctx: Ctx;
  readonly loaders: Map<unknown, unknown>;
  /** Absent over WebSocket. */
  readonly request?: FastifyRequest;
  readonly reply?: FastifyReply;
  /** Over WebSocket: the socket, the connection under it, and the subscription's id on it. */
  readonly live?: { readonly socket: unknown; readonly stream?: LiveStream | undefined; readonly id: string };
}

/** Resolver parameter: the immutable context of the request. */
export const CurrentCtx = createParamDecorator((_: unknown, context: ExecutionContext): Ctx => GqlExecutionContext.create(context).getContext<RequestContext>().ctx);

/** Resolver parameter: the whole request context, for cookies and loaders. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext<RequestContext>());

/** One loader per request and key (usually the class that makes it). */
export function loaderOf<L>(context: RequestContext, key: unknown, make: () => L): L {
  let loader = context.loaders.get(key) as L | undefined;
  if (loader === undefined) {
    loader = make();
    context.loaders.set(key, loader);
  }
  return loader;
}

/**
 * From here on the request speaks for somebody else: it has just signed them in or changed what they are. Whatever was
 * loaded before is forgotten. Only a resolver that answers a mutation with the viewer needs this.
 */
export function continueAs(context: RequestContext, ctx: Ctx): void {
  context.loaders.clear();
  (context as { ctx: Ctx }).ctx = ctx;
}
