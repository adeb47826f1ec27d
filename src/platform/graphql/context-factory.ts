import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { OrganizationId } from '../../kernel/ids.js';
import { Authenticator } from '../access/authenticator.js';
import type { RequestContext } from '../access/request-context.js';
import type { HttpSettings } from '../http/http-settings.js';
import { isOwnOrigin } from '../http/origin.js';

/** No organization at all: row-level security shows nothing. */
const NOWHERE = '00000000-0000-0000-0000-000000000000' as OrganizationId;

interface Socket {
  readonly extra?: { readonly request?: { readonly headers: FastifyRequest['headers'] }; identity?: unknown };
}

/** Makes the context of each GraphQL request, over HTTP and over WebSocket. */
@Injectable()
export class GraphqlContextFactory {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
  ) {}

  async make(requestOrSocket: FastifyRequest | Socket, reply?: FastifyReply): Promise<RequestContext> {
    const isHttp = 'headers' in requestOrSocket;
    const headers = isHttp ? requestOrSocket.headers : (requestOrSocket.extra?.request?.headers ?? {});
    const ctx = await this.ctxFor(headers, isHttp ? String(requestOrSocket.id) : randomUUID());
    return { ctx, loaders: new Map(), ...(isHttp ? { request: requestOrSocket, reply } : {}) } as RequestContext;
  }

  /** Who a set of headers speaks for, as a context. */
  async ctxFor(headers: FastifyRequest['headers'], requestId: string): Promise<Ctx> {
    const now = this.clock.now();
    const identity = await this.authenticator.identify(headers, now);
    return Object.freeze(
      identity ? { actor: identity.actor, organization: identity.organization, requestId, now } : { actor: { kind: 'anonymous' as const }, organization: NOWHERE, requestId, now },
    );
  }

  /** A socket is taken from our own pages (or a program without an Origin) and only from somebody. */
  async connect(socket: unknown, http: HttpSettings): Promise<boolean> {
    const headers = (socket as Socket).extra?.request?.headers;
    if (headers === undefined || !isOwnOrigin(headers, http)) return false;
    return (await this.authenticator.identify(headers, this.clock.now())) !== undefined;
  }
}
