import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { SourceStore } from '../persistence/source.store.js';
import { CLAIM_MS, ReadSource } from './read-source.js';
import { TalksPractice } from './talks-practice.js';

const LOOK_EVERY_MS = 60_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** Reads sources when they are due. A source is claimed in the database, so that of several instances one reads it; after a crash the claim runs out. */
@Injectable()
export class SourceSchedule implements OnModuleInit {
  private lookedAt = -Infinity;
  private isBusy = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly practice: TalksPractice,
    private readonly sources: SourceStore,
    private readonly reading: ReadSource,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(() => {
      const now = this.clock.now().getTime();
      if (this.isBusy || Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return Promise.resolve();
      this.isBusy = true;
      this.lookedAt = now;
      // Not waited for: an address that answers slowly must not hold up other work.
      void this.run().catch((error: Error) => logger.error({ reason: error.message }, 'sources of conferences could not be read; the next look tries again')).finally(() => (this.isBusy = false));
      return Promise.resolve();
    });
  }

  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, ORGANIZATIONS)));
    for (const { id } of found.ok ? found.value : []) await this.ofOrganization(id);
  }

  /** Everything that is due in one organization; nothing where talks are off. */
  async ofOrganization(organization: OrganizationId): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const ctx: Ctx = { actor: { kind: 'system', job: 'talk-sources' }, organization, requestId: 'talk-sources', now };
      const claimed = await this.uow.run(ctx, async (tx) => ok((await this.practice.settings(tx, now)).isOn ? await this.sources.claimDue(tx, now, new Date(now.getTime() + CLAIM_MS), 2) : []));
      if (!claimed.ok || claimed.value.length === 0) return;
      for (const sourceId of claimed.value) await this.reading.run(ctx, sourceId);
    }
  }
}
