import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { LastUse } from './app/last-use.js';
import { ListSessions } from './app/list-sessions.js';
import { SessionAuthenticator } from './app/session-authenticator.js';
import { Sessions } from './app/sessions.js';
import { accountsPolicy } from './domain/accounts.policy.js';
import { InstallationResolver } from './graphql/installation.resolver.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { ActorLookup } from './persistence/actor-lookup.query.js';
import { SessionStore } from './persistence/session.store.js';

registerPolicy(accountsPolicy);

/** Signing in, sessions, roles, API tokens, first-run set-up. Global, since the GraphQL context asks who is there. */
@Global()
@Module({
  providers: [
    { provide: Authenticator, useClass: SessionAuthenticator },
    ActorLookup, InstallationResolver, LastUse, ListSessions, Sessions, SessionStore, ViewerResolver,
  ],
  exports: [Authenticator, Sessions],
})
export class AccountsModule {}
