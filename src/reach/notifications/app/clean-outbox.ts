import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays } from '../../../kernel/calendar-date.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { OutgoingMailStore } from '../persistence/outgoing-mail.store.js';

const LOOK: OrganizationWork = { job: 'clean-outbox', everyMs: 3_600_000, failure: 'mails that are done were not forgotten; the next look tries again' };
const KEPT_DAYS = 90;

/** Every hour: mails that are done, or failed for good, leave the outbox after 90 days. */
@Injectable()
export class CleanOutbox implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: OutgoingMailStore,
    private readonly ticks: OrganizationTicks,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.forget(ctx));
  }

  /** Everywhere, now. */
  clean(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.forget(ctx));
  }

  private async forget(ctx: Ctx): Promise<void> {
    await this.uow.run(ctx, async (tx) => ok(await this.store.deleteDoneBefore(tx, addDays(ctx.now.toISOString().slice(0, 10), -KEPT_DAYS))));
  }
}
