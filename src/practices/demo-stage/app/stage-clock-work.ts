import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { logger } from '../../../platform/observability/logger.js';
import { isSliding } from '../domain/expected-times.js';
import { DemoSlotStore } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { stagesOnNow } from '../persistence/stages-on.query.js';
import { StageChanges } from './stage-changes.js';

/** So often those who look are told of times that time alone has moved. */
export const SLIDE_EVERY_MS = 15_000;

/** While a demo runs over its time, or nobody begins, the times of all behind it move: this tells so. Of many instances, one does. */
@Injectable()
export class StageClockWork implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly changes: StageChanges,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < SLIDE_EVERY_MS) return;
      this.lookedAt = now;
      await this.run();
    });
  }

  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, 'select organization_id as id from door.list_organizations()')));
    for (const { id } of found.ok ? found.value : []) {
      await this.ofOrganization(id).catch((error: Error) => logger.error({ organization: id, reason: error.message }, 'the times of a stage were not told; the next look does it'));
    }
  }

  async ofOrganization(organization: OrganizationId): Promise<void> {
    const now = this.clock.now();
    const stages = await this.uow.read({ organization }, async (tx) => {
      const on = await stagesOnNow(tx, now);
      const [sessions, slots] = [await this.stages.sessions(tx, on), await this.slots.ofStages(tx, on)];
      // The change-over is nothing that decides whether times move.
      return on.filter((stageId) => isSliding({ sessions: sessions.filter((one) => one.stageId === stageId), slots: slots.filter((one) => one.stageId === stageId), changeoverMs: 0 }, now));
    });
    if (stages.length === 0) return;
    const ctx: Pick<Ctx, 'organization'> = { organization };
    await this.uow.run(ctx, async (tx) => {
      for (const stageId of stages) {
        if (await this.stages.claimSlide(tx, stageId, now, new Date(now.getTime() - SLIDE_EVERY_MS + 1000))) await this.changes.slid(tx, ctx, [stageId]);
      }
      return ok(undefined);
    });
  }
}
