import type { OrganizationId, PersonId } from '../../kernel/ids.js';
import type { Tx } from '../database/tx.js';
import type { LiveChannel } from '../live/live-channel.js';

/** Where news about what one person may do is heard. */
export function accessTopic(organization: OrganizationId, person: PersonId): string {
  return `session:${organization}:${person}`;
}

/**
 * Says, with the transaction, that roles, leads or sessions of these people have changed: their open WebSockets are
 * closed, and come back as what the people now are. Requests over HTTP need no news, they look each time.
 */
export async function accessChanged(live: LiveChannel, tx: Tx, organization: OrganizationId, people: readonly PersonId[]): Promise<void> {
  await live.publish(tx, ...[...new Set(people)].map((person) => ({ topic: accessTopic(organization, person), payload: {} })));
}
