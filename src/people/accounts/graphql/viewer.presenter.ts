import type { Actor, PersonActor, TokenActor } from '../../../kernel/actor.js';
import { decide } from '../../../platform/access/policy-registry.js';
import { toLocale } from '../../../platform/graphql/locale.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { deleteSample } from '../domain/accounts.policy.js';
import type { ViewerRow } from '../persistence/viewer.query.js';
import { Organization, Role, Viewer, ViewerPermissions } from './viewer.types.js';

/** The rules behind `viewerCan`, by the actions that the features register. */
export const PERMISSION_ACTIONS = {
  manageDirectory: 'directory:manage',
  managePulses: 'pulse:manage',
  viewOutbox: 'outbox:view',
  viewResults: 'results:view',
  manageRoles: 'role:manage',
} as const;

export function presentViewer(actor: PersonActor | TokenActor, row: ViewerRow): Viewer {
  return outcome(Viewer, {
    personId: actor.personId,
    organization: outcome(Organization, {
      id: row.organizationId,
      name: row.organizationName,
      timeZone: row.organizationTimeZone,
      locale: toLocale(row.organizationLocale),
      isSample: row.isSample,
      mission: row.mission,
    }),
    roles: [Role.MEMBER, ...(actor.leads.length > 0 ? [Role.LEAD] : []), ...(actor.isAdmin ? [Role.ADMIN] : [])],
    locale: toLocale(actor.locale),
    remindersMuted: row.remindersMuted,
    seesWholeOrganization: actor.seesWholeOrganization,
    viewerCan: permissionsOf(actor, row.isSample),
  });
}

function permissionsOf(actor: Actor, isSample: boolean): ViewerPermissions {
  const may = (action: string): boolean => decide(action, actor).allow;
  return outcome(ViewerPermissions, {
    manageDirectory: may(PERMISSION_ACTIONS.manageDirectory),
    managePulses: may(PERMISSION_ACTIONS.managePulses),
    viewOutbox: may(PERMISSION_ACTIONS.viewOutbox),
    viewResults: may(PERMISSION_ACTIONS.viewResults),
    manageRoles: may(PERMISSION_ACTIONS.manageRoles),
    deleteSample: deleteSample(actor, { isSample }).allow,
  });
}
