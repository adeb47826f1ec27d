import type { OrganizationId } from '../../../kernel/ids.js';

/** Where news of the stages of one edition is heard: they are looked at together. */
export function stageTopic(organization: OrganizationId, stageId: string): string {
  return `demo-stage:${organization}:${stageId}`;
}
