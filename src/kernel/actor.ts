import type { OrganizationId, PersonId, SessionId, TeamId } from './ids.js';

/** Who acts. `leads` are the teams a person leads themselves; what is below them is added by the rule that asks. */
export type Actor = PersonActor | TokenActor | SystemActor | AnonymousActor;

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: PersonId;
  readonly sessionId: SessionId;
  readonly isAdmin: boolean;
  readonly seesWholeOrganization: boolean;
  readonly leads: readonly TeamId[];
  readonly locale: 'en' | 'de';
}

/** A program acting for a person, within the scopes of its token. */
export interface TokenActor {
  readonly kind: 'token';
  readonly personId: PersonId;
  readonly isAdmin: boolean;
  readonly seesWholeOrganization: boolean;
  readonly leads: readonly TeamId[];
  readonly locale: 'en' | 'de';
  readonly scopes: readonly string[];
}

export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}

export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** Everything a use case may know about the request it serves. Immutable, passed first, holds no database. */
export interface Ctx {
  readonly actor: Actor;
  readonly organization: OrganizationId;
  readonly requestId: string;
  readonly now: Date;
}

export type Decision = { readonly allow: true } | { readonly allow: false; readonly reason: string };

export const allow: Decision = { allow: true };

export function deny(reason: string): Decision {
  return { allow: false, reason };
}

/** A rule of access: pure, and the only place that decides for its action. */
export type Rule<Resource = undefined> = (actor: Actor, resource?: Resource) => Decision;

/** A person, or a program acting for one. */
export function isSomebody(actor: Actor): actor is PersonActor | TokenActor {
  return actor.kind === 'person' || actor.kind === 'token';
}
