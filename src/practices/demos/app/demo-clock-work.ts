import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { DemoPictures } from './demo-pictures.js';

const LOOK_EVERY_MS = 3_600_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** What time does to demos: pictures of projects that were removed as a whole are given up. Done twice, it does nothing. */
@Injectable()
export class DemoClockWork implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly pictures: DemoPictures,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return;
      this.lookedAt = now;
      await this.run();
    });
  }

  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, ORGANIZATIONS)));
    for (const { id } of found.ok ? found.value : []) {
      const ctx: Ctx = { actor: { kind: 'system', job: 'demos' }, organization: id, requestId: 'demos', now: this.clock.now() };
      await this.pictures.dropAbandoned(ctx).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'pictures of removed projects could not be given up; the next look tries again'));
    }
  }
}
