import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSomebody, type Ctx, type PersonActor, type TokenActor } from '../../kernel/actor.js';
import { decide } from '../access/policy-registry.js';
import { GraphqlContextFactory } from './context-factory.js';

/** Somebody who may do what they ask for. */
export interface Caller extends Ctx {
  readonly actor: PersonActor | TokenActor;
}

/** Who stands behind a plain HTTP request, by the same rules as the API's: the session of the cookie, or an API token with the scope. */
@Injectable()
export class HttpCaller {
  constructor(private readonly contexts: GraphqlContextFactory) {}

  /** Undefined when the answer has been sent already: 401 for nobody, 403 for somebody who may not. */
  async allowed(action: string, request: FastifyRequest, reply: FastifyReply): Promise<Caller | undefined> {
    const ctx = await this.contexts.ctxFor(request.headers, String(request.id));
    const { actor } = ctx;
    const decision = decide(action, actor);
    if (decision.allow && isSomebody(actor)) return { ...ctx, actor };
    const [status, code, message] = actor.kind === 'anonymous' ? [401, 'UNAUTHENTICATED', 'Sign in, or send an API token.'] as const : [403, 'FORBIDDEN', decision.allow ? '' : decision.reason] as const;
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    await reply.code(status).header('cache-control', 'no-store').send({ errors: [{ message, extensions: { code } }] });
    return undefined;
  }
}
