import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '../../../kernel/calendar-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { OutgoingMailStore } from '../persistence/outgoing-mail.store.js';

const KEPT_DAYS = 90;

/** Once a day: mails that are done, or failed for good, leave the outbox after 90 days. */
@Injectable()
export class CleanOutbox implements OnModuleInit {
  private cleanedOn: string | undefined;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: OutgoingMailStore,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(() => this.clean());
  }

  async clean(): Promise<void> {
    const today = this.clock.now().toISOString().slice(0, 10);
    if (this.cleanedOn === today) return;
    const all = await this.uow.runInstallation(async (tx) => ok(await rows<{ organization_id: OrganizationId }>(tx, `select organization_id from door.list_organizations()`)));
    for (const { organization_id: organization } of all.ok ? all.value : []) {
      await this.uow.run({ organization }, async (tx) => ok(await this.store.deleteDoneBefore(tx, addDays(today, -KEPT_DAYS))));
    }
    this.cleanedOn = today;
  }
}
