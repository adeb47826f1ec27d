import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { Editions } from '../../hack-week/app/editions.js';
import { COUNT_AFTER_MS } from '../domain/ballot-state.js';
import { editionsToCount } from '../persistence/ballot-due.query.js';
import { CountBallots } from './count-ballots.js';

const LOOK: OrganizationWork = { job: 'ballot', everyMs: 15_000, failure: 'ballots were not counted; the next look tries again' };

/** Counts ballots some minutes after they were closed. Two instances that look at once: the second finds it done. */
@Injectable()
export class BallotClock implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly editions: Editions,
    private readonly counting: CountBallots,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.count(ctx));
  }

  /** Everywhere, now. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.count(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.count(this.ticks.ctx(LOOK, organization));
  }

  private async count(ctx: Ctx): Promise<void> {
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
