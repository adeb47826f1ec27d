import type { OrganizationId } from '../../kernel/ids.js';
import { row, rows, type Tx } from '../database/tx.js';

/** An event that waits for one of its consumers. */
export interface WaitingEvent {
  readonly eventId: string;
  readonly consumer: string;
  readonly type: string;
  readonly version: number;
  readonly subject: string;
  readonly payload: unknown;
  readonly attempts: number;
}

const COLUMNS = `event_id as "eventId", consumer, type, version, subject, payload, attempts`;

/** Organizations in which something is due. */
export async function organizationsWithEvents(tx: Tx, now: Date): Promise<readonly OrganizationId[]> {
  return (await rows<{ id: OrganizationId }>(tx, 'select organization_id as id from door.organizations_with_events($1)', [now])).map(({ id }) => id);
}

/** The oldest event of each consumer and subject that is due, the oldest first; what comes after it in its subject waits for it. */
export async function dueHeads(tx: Tx, consumers: readonly string[], now: Date): Promise<readonly string[]> {
  const heads = await rows<{ id: string }>(tx, `
    select event_id as id from (
      select distinct on (consumer, type, subject) event_id, told_at, due_at from event_outbox
       where organization_id = current_organization() and consumer = any($1::text[]) order by consumer, type, subject, position) head
     where due_at <= $2 order by told_at, event_id limit 500`, [consumers, now]);
  return heads.map(({ id }) => id);
}

/** Takes an event for this transaction; undefined when another instance has it or had it. */
export function takeEvent(tx: Tx, eventId: string): Promise<WaitingEvent | undefined> {
  return row<WaitingEvent>(tx, `
    select ${COLUMNS} from event_outbox where organization_id = current_organization() and event_id = $1 for update skip locked`, [eventId]);
}

export async function dropEvent(tx: Tx, eventId: string): Promise<void> {
  await tx.query('delete from event_outbox where organization_id = current_organization() and event_id = $1', [eventId]);
}

export async function postponeEvent(tx: Tx, eventId: string, dueAt: Date): Promise<void> {
  await tx.query('update event_outbox set attempts = attempts + 1, due_at = $2 where organization_id = current_organization() and event_id = $1', [eventId, dueAt]);
}
