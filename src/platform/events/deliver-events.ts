import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { parseId, type OrganizationId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { JobRunner } from '../jobs/job-runner.js';
import { logger } from '../observability/logger.js';
import { EventConsumers } from './event-consumers.js';
import { DELIVER_EVENTS_JOB } from './event-outbox.js';
import { dropEvent, dueHeads, organizationsWithEvents, postponeEvent, takeEvent } from './waiting-event.query.js';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

/** How long a failed delivery waits: twice as long each time, an hour at most. */
export function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 20));
}

/**
 * Brings waiting events to their consumers: soon after the commit by a job, at the latest at the next tick. At least once, and in order
 * per subject: one that fails is tried again until it succeeds, and those after it in its subject wait meanwhile, nobody else does.
 */
@Injectable()
export class DeliverEvents implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly consumers: EventConsumers,
    private readonly jobs: JobRegistry,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    this.jobs.register(DELIVER_EVENTS_JOB, async (payload) => {
      const organization = parseId<OrganizationId>(String((payload as { organization?: unknown } | null)?.organization));
      if (organization) await this.deliver(organization);
    });
    this.runner.onTick(() => this.tick());
  }

  /** Everything due in every organization. */
  async tick(): Promise<void> {
    const due = await this.uow.runInstallation(async (tx) => ok(await organizationsWithEvents(tx, this.clock.now())));
    for (const organization of due.ok ? due.value : []) await this.deliver(organization);
  }

  /** Until nothing of the organization is due. */
  async deliver(organization: OrganizationId): Promise<void> {
    for (;;) {
      const heads = await this.uow.read({ organization }, (tx) => dueHeads(tx, this.consumers.names(), this.clock.now()));
      let delivered = 0;
      for (const eventId of heads) if (await this.one(organization, eventId)) delivered += 1;
      if (delivered === 0) return;
    }
  }

  /** True when it was delivered here and now. */
  private async one(organization: OrganizationId, eventId: string): Promise<boolean> {
    const ctx: Ctx = { actor: { kind: 'system', job: DELIVER_EVENTS_JOB }, organization, requestId: eventId, now: this.clock.now() };
    try {
      const done = await this.uow.run<boolean, never>(ctx, async (tx) => {
        const event = await takeEvent(tx, eventId);
        const consumer = event && this.consumers.called(event.consumer);
        if (!event || !consumer) return ok(false);
        await consumer.heed(tx, ctx, consumer.type.parse(event.payload, event.version));
        await dropEvent(tx, eventId);
        return ok(true);
      });
      return done.ok && done.value;
    } catch (error) {
      await this.postpone(ctx, eventId, error as Error);
      return false;
    }
  }

  private async postpone(ctx: Ctx, eventId: string, { message, stack }: Error): Promise<void> {
    await this.uow.run<undefined, never>(ctx, async (tx) => {
      const event = await takeEvent(tx, eventId);
      if (!event) return ok(undefined);
      logger.error({ consumer: event.consumer, type: event.type, attempts: event.attempts + 1, reason: message, stack }, 'an event was not delivered; it is tried again');
      await postponeEvent(tx, eventId, new Date(ctx.now.getTime() + waitAfter(event.attempts)));
      return ok(undefined);
    });
  }
}
