import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import type { OrganizationId } from '../../kernel/ids.js';

export interface Identity {
  readonly actor: Actor;
  readonly organization: OrganizationId;
}

/** Turns what a request carries (cookie or API token) into somebody. The accounts feature provides it. */
export abstract class Authenticator {
  /** Undefined when the request carries nothing valid: it goes on as anonymous. */
  abstract identify(headers: FastifyRequest['headers'], now: Date): Promise<Identity | undefined>;
}
