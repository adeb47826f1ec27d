import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { AdvanceEditions } from './advance-editions.js';
import { HackWeekDoor } from './hack-week-door.js';
import { RemindPeople } from './remind-people.js';

/** A phase begins within so much of its time. */
const LOOK_EVERY_MS = 10_000;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/** What time does to hack weeks: phases begin, people are reminded. */
@Injectable()
export class HackWeekClock implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly door: HackWeekDoor,
    private readonly advance: AdvanceEditions,
    private readonly remind: RemindPeople,
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
      await this.ofOrganization(id).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'a hack week was not seen to; the next look tries again'));
    }
  }

  /** Nothing where hack weeks are off: their editions stand still. */
  async ofOrganization(organization: OrganizationId): Promise<void> {
    const ctx: Ctx = { actor: { kind: 'system', job: 'hack-week' }, organization, requestId: 'hack-week', now: this.clock.now() };
    if (!(await this.uow.read(ctx, (tx) => this.door.look(tx, ctx))).isIn) return;
    await this.advance.run(ctx);
    await this.remind.run(ctx);
  }
}
