import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CreateOrganization } from './app/create-organization.js';
import { DirectoryReader } from './app/directory-reader.js';
import { directoryPolicy } from './domain/directory.policy.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { TeamResolver } from './graphql/team.resolver.js';

registerPolicy(directoryPolicy);

/** People, teams, memberships, leads, roles; imports of rosters; the members' log. */
@Module({
  providers: [CreateOrganization, DirectoryReader, DirectoryResolver, TeamResolver, PersonResolver],
  exports: [CreateOrganization, DirectoryReader],
})
export class DirectoryModule {}
