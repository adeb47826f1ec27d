import type { OrganizationId } from '../../../kernel/ids.js';

/** Where news of any roll-up of an organization is heard. */
export function overviewTopic(organization: OrganizationId): string {
  return `overview:${organization}`;
}
