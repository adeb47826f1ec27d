import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import type { EventType } from '../../kernel/event-type.js';
import { idFrom } from '../../kernel/ids.js';
import type { RandomBytes } from '../../kernel/random.js';
import type { Tx } from '../database/tx.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { RANDOM_BYTES } from '../secrets/random.js';
import { EventConsumers } from './event-consumers.js';

export const DELIVER_EVENTS_JOB = 'deliver-events';

/** Tells other wings what happened, by rows written with the change itself: what is rolled back was never told. */
@Injectable()
export class EventOutbox {
  constructor(
    private readonly consumers: EventConsumers,
    private readonly jobs: JobRegistry,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /**
   * Writes the event down for everybody who listens to its kind today; who comes later hears from then on. Events of one subject are
   * delivered in the order of their transactions: until this one ends, others that tell of the same subject wait. For units of work at READ
   * COMMITTED: an older snapshot wouldn't see what it waited for.
   */
  async tell<Payload>(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, type: EventType<Payload>, subject: string, payload: Payload): Promise<void> {
    const checked = type.parse(payload, type.version);
    const listening = this.consumers.of(type).map(({ name }) => name);
    if (listening.length === 0) return;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`event|${ctx.organization}|${type.name}|${subject}`]);
    await tx.query(
      `insert into event_outbox (organization_id, event_id, consumer, type, version, subject, payload, told_at, due_at, position)
       select $1, l.event_id, l.consumer, $4, $5, $6, $7, $8, $8, 1 + coalesce((
                select max(o.position) from event_outbox o where o.organization_id = $1 and o.consumer = l.consumer and o.type = $4 and o.subject = $6), 0)
         from unnest($2::uuid[], $3::text[]) as l(event_id, consumer)`,
      [ctx.organization, listening.map(() => idFrom(this.random(16))), listening, type.name, type.version, subject, JSON.stringify(checked), ctx.now],
    );
    // Without a key of its own: transactions that name the same job wait for each other.
    await this.jobs.enqueue(tx, DELIVER_EVENTS_JOB, { organization: ctx.organization });
  }
}
