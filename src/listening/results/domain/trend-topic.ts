import type { OrganizationId } from '../../../kernel/ids.js';

/** Where news of one team's results and time line is heard. */
export function trendTopic(organization: OrganizationId, teamId: string): string {
  return `team-trends:${organization}:${teamId}`;
}
