import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { EndDays } from './end-days.js';
import { LapsePresentations } from './lapse-presentations.js';
import { TellWeek } from './tell-week.js';

const LOOK_EVERY_MS = 60_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** What time does to Code T: days end, presentations lapse, weeks are told. Done again, also elsewhere or after a crash, it does nothing twice. */
@Injectable()
export class ClockWork implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly endDays: EndDays,
    private readonly lapses: LapsePresentations,
    private readonly week: TellWeek,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return;
      await this.run();
      this.lookedAt = now;
    });
  }

  /** Every organization; one that fails leaves the others alone and is tried again at the next look. */
  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, ORGANIZATIONS)));
    for (const { id } of found.ok ? found.value : []) {
      await this.ofOrganization(id).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'Code T did not see to its days; the next look tries again'));
    }
  }

  async ofOrganization(organization: OrganizationId): Promise<void> {
    const ctx: Ctx = { actor: { kind: 'system', job: 'code-t' }, organization, requestId: 'code-t', now: this.clock.now() };
    await this.endDays.run(ctx);
    await this.lapses.run(ctx);
    await this.week.run(ctx);
  }
}
