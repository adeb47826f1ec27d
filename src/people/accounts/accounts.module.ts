import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import { registerPolicy, registerScopes } from '../../platform/access/policy-registry.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { CleanAccounts } from './app/clean-accounts.js';
import { ConfirmSignIn } from './app/confirm-sign-in.js';
import { CreateApiToken } from './app/create-api-token.js';
import { DeleteSample } from './app/delete-sample.js';
import { EndSession } from './app/end-session.js';
import { ExploreSample } from './app/explore-sample.js';
import { Greet } from './app/greet.js';
import { LastUse } from './app/last-use.js';
import { ListSessions } from './app/list-sessions.js';
import { RequestSignInLink } from './app/request-sign-in-link.js';
import { RevokeApiToken } from './app/revoke-api-token.js';
import { SampleLinks } from './app/sample-links.js';
import { SendSignInLinks } from './app/send-sign-in-links.js';
import { SessionAuthenticator } from './app/session-authenticator.js';
import { Sessions } from './app/sessions.js';
import { SetUpCodes } from './app/set-up-codes.js';
import { SetUpOrganization } from './app/set-up-organization.js';
import { UpdateMyPreferences } from './app/update-my-preferences.js';
import { accountsPolicy } from './domain/accounts.policy.js';
import { SCOPE_OF_ACTION } from './domain/scopes.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { InstallationResolver } from './graphql/installation.resolver.js';
import { SetUpResolver } from './graphql/set-up.resolver.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { ViewerAnswer } from './graphql/viewer-answer.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { ActorLookup } from './persistence/actor-lookup.query.js';
import { ApiTokenStore } from './persistence/api-token.store.js';
import { InstallationStore } from './persistence/installation.store.js';
import { SessionStore } from './persistence/session.store.js';
import { SignInLinkStore } from './persistence/sign-in-link.store.js';

registerPolicy(accountsPolicy);
registerScopes(SCOPE_OF_ACTION);

const useCases = [
  CleanAccounts, ConfirmSignIn, CreateApiToken, DeleteSample, EndSession, ExploreSample, Greet, LastUse, ListSessions, RequestSignInLink, RevokeApiToken,
  SampleLinks, SendSignInLinks, Sessions, SetUpCodes, SetUpOrganization, UpdateMyPreferences,
];
const stores = [ActorLookup, ApiTokenStore, InstallationStore, SessionStore, SignInLinkStore];
const resolvers = [AccountResolver, InstallationResolver, SetUpResolver, SignInResolver, ViewerAnswer, ViewerResolver];

/** Signing in, sessions, roles, API tokens, first-run set-up. Global, since the GraphQL context asks who is there. */
@Global()
@Module({
  imports: [DirectoryModule],
  providers: [{ provide: Authenticator, useClass: SessionAuthenticator }, ...useCases, ...stores, ...resolvers],
  exports: [Authenticator, DeleteSample, ExploreSample, SampleLinks, Sessions, SetUpCodes],
})
export class AccountsModule {}
