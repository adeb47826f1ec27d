import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/authenticator.js';
import { SessionAuthenticator } from './app/session-authenticator.js';
import { InstallationResolver } from './graphql/installation.resolver.js';

/** Signing in, sessions, roles, API tokens, first-run set-up. Global, since the GraphQL context asks who is there. */
@Global()
@Module({ providers: [{ provide: Authenticator, useClass: SessionAuthenticator }, InstallationResolver], exports: [Authenticator] })
export class AccountsModule {}
