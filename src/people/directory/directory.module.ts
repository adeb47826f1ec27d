import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { AddPerson } from './app/add-person.js';
import { ApplyRosterImport } from './app/apply-roster-import.js';
import { CreateOrganization } from './app/create-organization.js';
import { CreateTeam } from './app/create-team.js';
import { Departures } from './app/departures.js';
import { DirectoryReader } from './app/directory-reader.js';
import { EndPerson } from './app/end-person.js';
import { EndTeam } from './app/end-team.js';
import { ErasePerson } from './app/erase-person.js';
import { Invitations } from './app/invitations.js';
import { NameInRosters } from './app/name-in-rosters.js';
import { PlanRosterImport } from './app/plan-roster-import.js';
import { ReadMemberLog } from './app/read-member-log.js';
import { RosterPlanner } from './app/roster-planner.js';
import { SetAliases } from './app/set-aliases.js';
import { SetRoles } from './app/set-roles.js';
import { SetTeamLeads } from './app/set-team-leads.js';
import { UpdatePerson } from './app/update-person.js';
import { UpdateTeam } from './app/update-team.js';
import { directoryPolicy } from './domain/directory.policy.js';
import { DIRECTORY_LOG } from './domain/member-log.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { MemberLogResolver } from './graphql/member-log.resolver.js';
import { PersonChangesResolver } from './graphql/person-changes.resolver.js';
import { PersonResolver } from './graphql/person.resolver.js';
import { RosterImportResolver } from './graphql/roster-import.resolver.js';
import { TeamChangesResolver } from './graphql/team-changes.resolver.js';
import { TeamResolver } from './graphql/team.resolver.js';
import { MembershipStore } from './persistence/membership.store.js';
import { PersonStore } from './persistence/person.store.js';
import { RosterStore } from './persistence/roster.store.js';
import { TeamStore } from './persistence/team.store.js';

registerPolicy(directoryPolicy);
registerLogSentences(DIRECTORY_LOG, [
  { kind: 'person', table: 'person', idColumn: 'person_id', nameColumn: 'name' },
  { kind: 'team', table: 'team', idColumn: 'team_id', nameColumn: 'name' },
]);

const useCases = [
  AddPerson, ApplyRosterImport, CreateOrganization, CreateTeam, EndPerson, EndTeam, ErasePerson, PlanRosterImport, ReadMemberLog, SetAliases, SetRoles, SetTeamLeads, UpdatePerson, UpdateTeam,
];
const stores = [MembershipStore, PersonStore, RosterStore, TeamStore];
const resolvers = [DirectoryResolver, MemberLogResolver, PersonChangesResolver, PersonResolver, RosterImportResolver, TeamChangesResolver, TeamResolver];

/** People, teams, memberships, leads, roles; imports of rosters; the members' log. */
@Module({ providers: [...useCases, ...stores, ...resolvers, Departures, DirectoryReader, Invitations, NameInRosters, RosterPlanner], exports: [CreateOrganization, Departures, DirectoryReader, NameInRosters] })
export class DirectoryModule {}
