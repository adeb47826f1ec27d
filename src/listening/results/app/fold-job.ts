import { parseId, type OrganizationId } from '../../../kernel/ids.js';

/** Queued with every release, one at a time an organization. */
export const FOLD_JOB = 'fold-releases';

/**
 * The organization that a job is about.
 * @throws Error for a payload that this version didn't write.
 */
export function jobOrganization(payload: unknown): OrganizationId {
  const { organization } = payload as { organization?: unknown };
  const id = typeof organization === 'string' ? parseId<OrganizationId>(organization) : undefined;
  if (!id) throw new Error('a job names no organization');
  return id;
}
