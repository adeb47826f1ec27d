import { IdentityAliasRow } from './identity-alias.entity.js';
import { MembershipRow } from './membership.entity.js';
import { OrganizationRow } from './organization.entity.js';
import { PersonRow } from './person.entity.js';
import { RoleGrantRow } from './role-grant.entity.js';
import { TeamLeadRow } from './team-lead.entity.js';
import { TeamRow } from './team.entity.js';

/** The directory's rows, for the application's data source. */
export const directoryEntities = [OrganizationRow, TeamRow, PersonRow, MembershipRow, IdentityAliasRow, TeamLeadRow, RoleGrantRow];
