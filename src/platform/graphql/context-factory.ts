import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSomebody, type Ctx, type PersonActor, type TokenActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { OrganizationId } from '../../kernel/ids.js';
import { accessTopic } from '../access/access-news.js';
import { Authenticator, type Identity } from '../access/authenticator.js';
import type { RequestContext } from '../access/request-context.js';
import type { HttpSettings } from '../http/http-settings.js';
import { isOwnOrigin } from '../http/origin.js';
import { LiveChannel } from '../live/live-channel.js';

/** No organization at all: row-level security shows nothing. */
const NOWHERE = '00000000-0000-0000-0000-000000000000' as OrganizationId;

/** Close code of a socket whose person's roles, leads or sessions have changed: clients connect again and are asked anew who they are. */
export const ACCESS_CHANGED = 4205;

interface WebSocketLike {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

interface Socket {
  readonly extra?: { readonly request?: { readonly headers: FastifyRequest['headers']; readonly socket?: FastifyRequest['socket'] }; readonly socket?: WebSocketLike };
}

/** Who listens for changes of what one person may do: a check for each of their sockets. */
interface Ear {
  readonly sockets: Set<(isCertain: boolean) => Promise<void>>;
  readonly stop: () => void;
}

/** Makes the context of each GraphQL request, over HTTP and over WebSocket. */
@Injectable()
export class GraphqlContextFactory {
  private readonly ears = new Map<string, Ear>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
    private readonly live: LiveChannel,
  ) {}

  async make(requestOrSocket: FastifyRequest | Socket, replyOrId?: FastifyReply | string): Promise<RequestContext> {
    const isHttp = 'headers' in requestOrSocket;
    const headers = isHttp ? requestOrSocket.headers : (requestOrSocket.extra?.request?.headers ?? {});
    const ctx = await this.ctxFor(headers, isHttp ? String(requestOrSocket.id) : randomUUID());
    return { ctx, loaders: new Map(), ...(isHttp ? { request: requestOrSocket, reply: replyOrId } : { live: { socket: requestOrSocket.extra?.socket, stream: requestOrSocket.extra?.request?.socket, id: replyOrId } }) } as RequestContext;
  }

  /** Who a set of headers speaks for, as a context. */
  async ctxFor(headers: FastifyRequest['headers'], requestId: string): Promise<Ctx> {
    const now = this.clock.now();
    const identity = await this.authenticator.identify(headers, now);
    return Object.freeze(
      identity ? { actor: identity.actor, organization: identity.organization, requestId, now } : { actor: { kind: 'anonymous' as const }, organization: NOWHERE, requestId, now },
    );
  }

  /** A socket is taken from our own pages (or a program without an Origin) and only from somebody, for as long as they stay what they are. */
  async connect(socket: unknown, http: HttpSettings): Promise<boolean> {
    const { request, socket: webSocket } = (socket as Socket).extra ?? {};
    if (request === undefined || webSocket === undefined || !isOwnOrigin(request.headers, http)) return false;
    const identity = await this.authenticator.identify(request.headers, this.clock.now());
    if (identity === undefined || !isSomebody(identity.actor)) return false;
    this.closeWhenAccessChanges(webSocket, { ...identity, actor: identity.actor }, request.headers);
    return true;
  }

  /**
   * Every operation on the socket asks again who is there, so a change between the look above and this watch is seen. When news may have been
   * lost, it is only closed if who is there has changed: not everybody comes back at once. All sockets of one person share one ear.
   */
  private closeWhenAccessChanges(webSocket: WebSocketLike, known: Identity & { readonly actor: PersonActor | TokenActor }, headers: FastifyRequest['headers']): void {
    const topic = accessTopic(known.organization, known.actor.personId);
    const ear = this.ears.get(topic) ?? this.listen(topic);
    const check = async (isCertain: boolean): Promise<void> => {
      if (isCertain || !(await this.isStill(known, headers))) webSocket.close(ACCESS_CHANGED, 'access changed');
    };
    ear.sockets.add(check);
    webSocket.once('close', () => {
      ear.sockets.delete(check);
      if (ear.sockets.size > 0 || this.ears.get(topic) !== ear) return;
      this.ears.delete(topic);
      ear.stop();
    });
  }

  private listen(topic: string): Ear {
    const sockets = new Set<(isCertain: boolean) => Promise<void>>();
    const stop = this.live.listen(topic, ({ payload }) => sockets.forEach((check) => void check(payload.again !== true)), () => undefined);
    const ear = { sockets, stop };
    this.ears.set(topic, ear);
    return ear;
  }

  private async isStill(known: Identity, headers: FastifyRequest['headers']): Promise<boolean> {
    const now = await this.authenticator.identify(headers, this.clock.now()).catch(() => undefined);
    return JSON.stringify(now?.actor) === JSON.stringify(known.actor);
  }
}
