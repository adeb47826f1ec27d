import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { AskOutcomes } from './ask-outcomes.js';

const LOOK_EVERY_MS = 15 * 60_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** Looks now and then whether an owner is to be asked. Done again, also elsewhere or after a crash, nobody is asked twice. */
@Injectable()
export class OutcomeClock implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly asking: AskOutcomes,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return;
      await this.run();
      this.lookedAt = now;
    });
  }

  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, ORGANIZATIONS)));
    for (const { id } of found.ok ? found.value : []) {
      await this.ofOrganization(id).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'owners were not asked what became of their demos; the next look tries again'));
    }
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    const ctx: Ctx = { actor: { kind: 'system', job: 'hack-report' }, organization, requestId: 'hack-report', now: this.clock.now() };
    return this.asking.run(ctx);
  }
}
