import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/clock.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';

/** Deletes the spent hashes of rounds closed 90 days ago: long enough to find one's own, not for ever. Looks once a day. */
@Injectable()
export class WithdrawSpentHashes implements OnModuleInit {
  private doneOn: string | undefined;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const today = this.clock.now().toISOString().slice(0, 10);
      if (this.doneOn === today) return;
      await this.run(today);
      this.doneOn = today;
    });
  }

  /** @param today YYYY-MM-DD in UTC. */
  async run(today: string): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, 'select organization_id as id from door.list_organizations()')));
    if (!found.ok) return;
    for (const { id: organization } of found.value) {
      await this.uow.run({ organization }, async (tx) =>
        ok(await tx.query(`update round_recount set spent_hashes = null where organization_id = $1 and withdraw_hashes_on <= $2::date and spent_hashes is not null`, [organization, today])),
      );
    }
  }
}
