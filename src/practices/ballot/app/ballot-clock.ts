import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { Editions } from '../../hack-week/app/editions.js';
import { COUNT_AFTER_MS } from '../domain/ballot-state.js';
import { editionsToCount } from '../persistence/ballot-due.query.js';
import { CountBallots } from './count-ballots.js';

const LOOK_EVERY_MS = 15_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** Counts ballots some minutes after they were closed. Two instances that look at once: the second finds it done. */
@Injectable()
export class BallotClock implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly editions: Editions,
    private readonly counting: CountBallots,
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
      await this.ofOrganization(id).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'ballots were not counted; the next look tries again'));
    }
  }

  async ofOrganization(organization: OrganizationId): Promise<void> {
    const ctx: Ctx = { actor: { kind: 'system', job: 'ballot' }, organization, requestId: 'ballot', now: this.clock.now() };
    const closedBefore = new Date(ctx.now.getTime() - COUNT_AFTER_MS);
    for (const editionId of await this.uow.read(ctx, (tx) => editionsToCount(tx, closedBefore))) {
      await this.uow.run(ctx, async (tx) => {
        const edition = await this.editions.lock(tx, editionId, 'alone');
        if (edition?.phase === 'tally' && edition.phaseChangedAt <= closedBefore) await this.counting.run(tx, ctx, edition);
        return ok(null);
      });
    }
  }
}
