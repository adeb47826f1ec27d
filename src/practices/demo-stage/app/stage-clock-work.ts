import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { isSliding } from '../domain/expected-times.js';
import { DemoSlotStore } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { stagesOnNow } from '../persistence/stages-on.query.js';
import { StageChanges } from './stage-changes.js';

/** So often those who look are told of times that time alone has moved. */
export const SLIDE_EVERY_MS = 15_000;
const LOOK: OrganizationWork = { job: 'stage-clock', everyMs: SLIDE_EVERY_MS, failure: 'the times of a stage were not told; the next look does it' };

/** While a demo runs over its time, or nobody begins, the times of all behind it move: this tells so. Of many instances, one does. */
@Injectable()
export class StageClockWork implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly changes: StageChanges,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  private async look(ctx: Ctx): Promise<void> {
    const { now } = ctx;
    const stages = await this.uow.read(ctx, async (tx) => {
      const on = await stagesOnNow(tx, now);
      const [sessions, slots] = [await this.stages.sessions(tx, on), await this.slots.ofStages(tx, on)];
      // The change-over is nothing that decides whether times move.
      return on.filter((stageId) => isSliding({ sessions: sessions.filter((one) => one.stageId === stageId), slots: slots.filter((one) => one.stageId === stageId), changeoverMs: 0 }, now));
    });
    if (stages.length === 0) return;
    await this.uow.run(ctx, async (tx) => {
      for (const stageId of stages) {
        if (await this.stages.claimSlide(tx, stageId, now, new Date(now.getTime() - SLIDE_EVERY_MS + 1000))) await this.changes.slid(tx, ctx, [stageId]);
      }
      return ok(undefined);
    });
  }
}
